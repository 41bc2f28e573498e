// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQmlEngine>
#include <QVariantList>
#include <optional>

#include "models/api/resources.h"
#include "models/core/types.h"

namespace quayside {

class Server;

/** What one server has that a device can use, and what of it is free: read when a form asks for it. Choices as in devicechoices.h. Main
 *  thread. */
class DeviceHints : public QObject {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(QVariantList networks READ networks NOTIFY changed)
    /** Interfaces and bridges of the machine that a NIC can hang on. */
    Q_PROPERTY(QVariantList parents READ parents NOTIFY changed)
    Q_PROPERTY(QVariantList infiniband READ infiniband NOTIFY changed)
    Q_PROPERTY(QVariantList gpus READ gpus NOTIFY changed)
    Q_PROPERTY(QVariantList usb READ usb NOTIFY changed)
    Q_PROPERTY(QVariantList disks READ disks NOTIFY changed)
    Q_PROPERTY(QVariantList pools READ pools NOTIFY changed)
public:
    explicit DeviceHints(Server *server);

    QVariantList networks() const;
    QVariantList parents() const;
    QVariantList infiniband() const;
    QVariantList gpus() const;
    QVariantList usb() const;
    QVariantList disks() const;
    QVariantList pools() const { return m_pools; }

    /** Reads the machine's hardware and pools; changed() follows. */
    Q_INVOKABLE void load();
    /** Custom volumes of a pool, read at the first call; empty until then. */
    Q_INVOKABLE QVariantList volumes(const QString &pool);
    /** The next address of that network that nobody has; empty where the network gives none out. `family`: "ipv4" or "ipv6". Its leases
     *  are read at the first call; changed() follows. */
    QString freeAddress(const QString &network, const QString &family);
    /** Why an instance (its key) can't have that address on the network; empty when it can. */
    QString addressProblem(const QString &network, const QString &family, const QString &address, const QString &instance);
    /** Who listens there already, for a person; empty: nobody. `instance` and `device` are the one that asks. */
    QString listenProblem(const QString &listen, const QString &instance, const QString &device) const;
    /** "80 (web-1), 443 (web-1)": ports that proxies of that protocol take on the machine. */
    QString takenPorts(const QString &protocol, const QString &instance, const QString &device) const;

Q_SIGNALS:
    void changed();

private:
    using Lister = QVariantList (*)(const api::Resources &);
    QVariantList fromMachine(Lister lister) const { return m_machine ? lister(*m_machine) : QVariantList(); }
    void loadLeases(const QString &network);
    QString subnetOf(const QString &network, const QString &family) const;

    Server *m_server;
    std::optional<api::Resources> m_machine;
    QVariantList m_pools;
    QMap<QString, QVariantList> m_volumes;
    QMap<QString, StringMap> m_leases; ///< by network: hostname by address
};

}
