// SPDX-License-Identifier: Apache-2.0
#include "server/network/firewall.h"

#include "server/network/nftables.h"

namespace quayside {

using namespace Qt::StringLiterals;

std::unique_ptr<Firewall> Firewall::make(const QString &name, const QString &tag)
{
    if (name == "nftables"_L1)
        return std::make_unique<Nftables>(tag);
    return nullptr;
}

std::unique_ptr<Firewall> Firewall::probe(const QString &tag)
{
    return make(u"nftables"_s, tag);
}

}
