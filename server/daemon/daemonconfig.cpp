// SPDX-License-Identifier: Apache-2.0
#include "server/daemon/daemonconfig.h"

#include "models/core/revert.h"
#include "server/auth/trustpassword.h"
#include "server/endpoints/networkendpoint.h"
#include "server/instance/maasclient.h"
#include "server/storage/serverfolders.h"
#include "server/store/repositories.h"

namespace quayside {

using namespace Qt::StringLiterals;

static const QString addressKey = u"core.https_address"_s;
static const QString passwordKey = u"core.trust_password"_s;

Result<> DaemonConfig::applyStored() { return m_network.rebind(m_rows.config.value(addressKey)); }

/** A MAAS that can't be used is told of at once, not when the first instance is made. */
static Result<> checkMaas(StringMap config, const StringMap &changes)
{
    static const QStringList keys { u"maas.api.url"_s, u"maas.api.key"_s, u"maas.machine"_s };
    if (std::none_of(keys.begin(), keys.end(), [&](const QString &key) { return changes.contains(key); }))
        return {};
    config.insert(changes);
    config.removeIf([](const auto &entry) { return entry.value().isEmpty(); });
    return config.contains(keys.front()) ? TRY(MaasClient::create(config)).check() : Result<>();
}

Result<> DaemonConfig::apply(StringMap changes)
{
    TRY(checkMaas(m_rows.config.all(), changes));
    return m_folders.change(changes, [&] { return store(changes); });
}

Result<> DaemonConfig::store(StringMap changes)
{
    Revert revert;
    if (changes.contains(addressKey)) {
        const QString before = m_network.address();
        TRY(m_network.rebind(changes.value(addressKey)));
        revert.add([this, before] { (void)m_network.rebind(before); });
    }
    if (const auto it = changes.find(passwordKey); it != changes.end() && !it->isEmpty())
        *it = TRY(m_password.hash(*it));
    TRY(m_rows.config.set(changes));
    revert.success();
    return {};
}

}
