// SPDX-License-Identifier: Apache-2.0
#include "server/network/firewall.h"

#include "server/network/firewalldrivers.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
struct Driver {
    const char *name;
    std::unique_ptr<Firewall> (*make)(const QString &tag);
    Result<bool> (*isInUse)();
};
/** In the order in which one that is used wins, and then one that could be. */
constexpr Driver drivers[] = {
    { "nftables", makeNftables, isNftablesUsed },
    { "xtables", makeXtables, isXtablesUsed },
};
}

std::unique_ptr<Firewall> Firewall::make(const QString &name, const QString &tag)
{
    for (const Driver &driver : drivers) {
        if (name == QLatin1StringView(driver.name))
            return driver.make(tag);
    }
    return nullptr;
}

std::unique_ptr<Firewall> Firewall::probe(const QString &tag)
{
    const Driver *possible = nullptr;
    for (const Driver &driver : drivers) {
        const auto used = driver.isInUse();
        if (used && *used)
            return driver.make(tag);
        if (used && !possible)
            possible = &driver;
    }
    return (possible ? possible : drivers)->make(tag);
}

}
