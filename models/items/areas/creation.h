// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQmlEngine>
#include <QVariantMap>

#include "models/core/types.h"

namespace quayside {

class Server;

/** What a new instance can have on one server: what is free, where its disk and network card can go, and what its profiles give it
 *  already. As new as the server's storage and host areas, which whoever asks must watch. Main thread. */
class Creation : public QObject {
    Q_OBJECT
    QML_ANONYMOUS
    /** "32 CPUs · 23 allocated"; empty: unknown. */
    Q_PROPERTY(QString cpuText READ cpuText NOTIFY changed)
    /** "21 of 64 GiB free"; empty: unknown. */
    Q_PROPERTY(QString memoryText READ memoryText NOTIFY changed)
    /** {value, text, detail}: the pool's name, and its driver with what is free. */
    Q_PROPERTY(QVariantList pools READ pools NOTIFY changed)
    /** {value, text, detail}: managed networks, and their subnet. */
    Q_PROPERTY(QVariantList networks READ networks NOTIFY changed)
    /** {value, text}: the public SSH keys of ~/.ssh, as its .pub files have them. */
    Q_PROPERTY(QVariantList publicKeys READ publicKeys CONSTANT)
public:
    explicit Creation(Server *server);

    QString cpuText() const;
    QString memoryText() const;
    QVariantList pools() const;
    QVariantList networks() const;
    QVariantList publicKeys() const;
    /** What these profiles together give: {pool, size, network}; what they don't is missing. */
    Q_INVOKABLE QVariantMap inherited(const QStringList &profiles) const;

    /** The devices of its own for an instance with `spec`: profiles, pool, size, network ("none": without one), each empty for what the
     *  profiles give. */
    DeviceMap devices(const QVariantMap &spec) const;
    /** The same as arguments of `lxc launch`. */
    QStringList arguments(const QVariantMap &spec) const;
    /** Configuration that lets whoever has the key in: cloud-init's vendor data, so that user data can be of any kind. Empty without. */
    static QString vendorData(const QString &publicKey);

Q_SIGNALS:
    void changed();

private:
    DeviceMap profileDevices(const QStringList &profiles) const;

    Server *m_server;
};

}
