// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/keyring.h"

namespace quayside {

/** The Secret Service or KWallet of the session, through QtKeychain; not available where the program was built without that or nothing
 *  answers to their names on the session's bus. */
class DesktopKeyring : public Keyring {
    Q_OBJECT
public:
    /** Looks for a service; availableChanged() when there is one. */
    explicit DesktopKeyring(QObject *parent = nullptr);
    bool isAvailable() const override { return m_isAvailable; }
    void read(const QString &key, QObject *context, std::function<void(const QString &)> done) override;
    void write(const QString &key, const QString &secret) override;
    void forget(const QString &key) override;

private:
    bool m_isAvailable = false;
};

}
