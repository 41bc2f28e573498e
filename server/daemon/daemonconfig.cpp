// SPDX-License-Identifier: Apache-2.0
#include "server/daemon/daemonconfig.h"

#include "models/core/revert.h"
#include "server/auth/trustpassword.h"
#include "server/endpoints/networkendpoint.h"
#include "server/store/repositories.h"

namespace quayside {

using namespace Qt::StringLiterals;

static const QString addressKey = u"core.https_address"_s;
static const QString passwordKey = u"core.trust_password"_s;

Result<> DaemonConfig::applyStored() { return m_network.rebind(m_rows.config.value(addressKey)); }

Result<> DaemonConfig::apply(StringMap changes)
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
