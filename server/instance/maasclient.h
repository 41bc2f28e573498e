// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QJsonValue>
#include <QUrl>

#include "models/core/result.h"
#include "models/core/types.h"

namespace quayside {

/** An instance's interface as MAAS is to know it. */
struct MaasInterface {
    struct Subnet {
        QString name;    ///< in MAAS
        QString address; ///< empty: MAAS chooses
        bool operator==(const Subnet &) const = default;
    };
    QString name, hwaddr;
    QList<Subnet> subnets;
    bool operator==(const MaasInterface &) const = default;
};

/** Registers instances as devices of this machine with a MAAS server (its HTTP API 2.0, signed by OAuth 1 with PLAINTEXT). Extension
 *  maas_network. Blocking, seconds; not in I/O threads. Errors: 400 for a wrong key, machine or subnet, 502…504 when MAAS doesn't answer
 *  as it should; the key is in none of them. */
class MaasClient {
public:
    /** maas.api.url, maas.api.key, maas.machine of the server's configuration. 400 when they can't be used. Asks nobody yet. */
    static Result<MaasClient> create(const StringMap &config);

    /** Whether MAAS takes the key and knows this machine. */
    Result<> check() const;
    /** The device has these interfaces afterwards, and is there. What is right already isn't touched. */
    Result<> put(const QString &hostname, const QList<MaasInterface> &interfaces) const;
    Result<> rename(const QString &hostname, const QString &newName) const; ///< no error when it isn't there
    Result<> remove(const QString &hostname) const;                         ///< the same

private:
    using Form = QList<std::pair<QString, QString>>;
    struct KnownSubnet { int id = 0, vlan = 0; };

    Result<QJsonValue> call(const QByteArray &method, const QString &path, const Form &form = {}) const;
    Result<QJsonObject> machine() const;
    Result<QJsonObject> device(const QString &hostname) const; ///< empty when there is none
    Result<QHash<QString, KnownSubnet>> subnets() const;
    Result<QJsonObject> newDevice(const QString &hostname, const MaasInterface &first) const;
    Result<> settle(const QString &device, const QJsonObject &known, const MaasInterface &wanted, const QHash<QString, KnownSubnet> &subnets) const;
    Result<> settleAll(const QJsonObject &device, const QList<MaasInterface> &interfaces) const;

    QUrl m_url; ///< ends in "/api/2.0/"
    QStringList m_key;
    QString m_machine;
};

}
