// SPDX-License-Identifier: Apache-2.0
#include "server/store/repositorycalls.h"

namespace quayside {

StringMap ConfigRepository::all() const { return m_store.rows().config(); }

QString ConfigRepository::value(const QString &key) const { return m_store.rows().config().value(key); }

Result<> ConfigRepository::set(const StringMap &changes)
{
    return m_store.write([&](Transaction &transaction) -> Result<> {
        StringMap config = m_store.rows().config();
        for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
            if (it.value().isEmpty()) {
                config.remove(it.key());
                TRY(transaction.run("DELETE FROM config WHERE key = ?", { it.key() }));
            } else {
                config.insert(it.key(), it.value());
                TRY(transaction.run("INSERT OR REPLACE INTO config (key, value) VALUES (?, ?)", { it.key(), it.value() }));
            }
        }
        transaction.onCommit([this, config] { m_store.rows().setConfig(config); });
        return {};
    });
}

}
