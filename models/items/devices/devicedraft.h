// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQmlEngine>
#include <QVariantMap>

#include "models/core/types.h"
#include "models/items/configform.h"
#include "models/items/devices/devicehints.h"

namespace quayside {

class Server;

/** One device as it is made or changed: its keys as a form, what is wrong with them, and hints of what is free. Main thread. */
class DeviceDraft : public QObject {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed)
    /** What it is called on the server; empty for a new one. */
    Q_PROPERTY(QString oldName READ oldName NOTIFY begun)
    /** The profile whose device it takes the place of; mostly empty. */
    Q_PROPERTY(QString origin READ origin NOTIFY begun)
    Q_PROPERTY(QString type READ type NOTIFY begun)
    /** Begun as the disk at "/": it stays one, and no other disk becomes one while its path is being typed. */
    Q_PROPERTY(bool isRootDisk READ isRootDisk NOTIFY begun)
    /** Of a NIC: "network" (a managed one) or its nictype; of InfiniBand its nictype; empty for others. */
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY changed)
    Q_PROPERTY(QStringList kinds READ kinds NOTIFY begun)
    Q_PROPERTY(quayside::ConfigForm *form READ form CONSTANT)
    Q_PROPERTY(QVariantMap values READ values NOTIFY changed)
    /** The keys that a device of this kind has. */
    Q_PROPERTY(QStringList keys READ keys NOTIFY begun)
    /** By key: why its value can't be right; "name" for the name, "" for the whole. */
    Q_PROPERTY(QVariantMap errors READ errors NOTIFY changed)
    /** By key: worth knowing, and no reason not to save. */
    Q_PROPERTY(QVariantMap notes READ notes NOTIFY changed)
    Q_PROPERTY(QString freeIpv4 READ freeIpv4 NOTIFY changed)
    Q_PROPERTY(QString freeIpv6 READ freeIpv6 NOTIFY changed)
    /** Can be sent: something was changed, nothing needed is missing or wrong. */
    Q_PROPERTY(bool ready READ isReady NOTIFY changed)
    Q_PROPERTY(bool dirty READ isDirty NOTIFY changed)
public:
    /** What is edited, and for whom. */
    struct Begin {
        QString oldName, name, origin;
        StringMap device;      ///< "type" is there
        QStringList otherNames; ///< of the owner's own devices
        QString instance;      ///< key; empty for a profile
        bool isVirtualMachine = false;
    };

    DeviceDraft(Server *server, DeviceHints *hints, QObject *parent);

    void begin(const Begin &begin);
    /** Kinds of devices that this server and owner can have. */
    static QStringList types(const Server &server, bool isVirtualMachine);

    QString name() const { return m_name; }
    void setName(const QString &name);
    QString oldName() const { return m_begin.oldName; }
    QString origin() const { return m_begin.origin; }
    QString type() const { return m_begin.device.value(QStringLiteral("type")); }
    bool isRootDisk() const { return m_begin.device.value(QStringLiteral("path")) == u'/'; }
    QString kind() const { return m_kind; }
    void setKind(const QString &kind);
    QStringList kinds() const;
    ConfigForm *form() { return &m_form; }
    QVariantMap values() const;
    QStringList keys() const { return m_keys; }
    QVariantMap errors() const { return m_errors; }
    QVariantMap notes() const { return m_notes; }
    QString freeIpv4() const { return freeAddress(QStringLiteral("ipv4")); }
    QString freeIpv6() const { return freeAddress(QStringLiteral("ipv6")); }
    bool isReady() const;
    bool isDirty() const;
    /** What is to be sent, "type" included: only keys that its kind has. */
    StringMap device() const;
    const Begin &begunWith() const { return m_begin; }

    Q_INVOKABLE void set(const QString &key, const QString &value) { m_form.setValue(key, value); }
    /** Takes a choice of the hints: the keys it stands for, or `key`. */
    Q_INVOKABLE void pick(const QString &key, const QVariantMap &choice);
    /** "protocol", "host" or "port" of a proxy's address, also while it is being typed; a socket's path is its host. */
    Q_INVOKABLE QString proxyPart(const QString &key, const QString &part) const;
    Q_INVOKABLE void setProxyPart(const QString &key, const QString &part, const QString &value);

Q_SIGNALS:
    void begun();
    void changed();

private:
    QString freeAddress(const QString &family) const;
    QString network() const;
    bool has(const QString &key) const;
    bool isWholeAddress(const QString &key) const;
    void fillKeys();
    void check();
    void checkName();
    void checkValues();
    void checkAddresses();
    void checkListen();

    Server *m_server;
    DeviceHints *m_hints;
    Begin m_begin;
    QString m_name, m_kind;
    ConfigForm m_form;
    QStringList m_keys;
    QVariantMap m_errors, m_notes;
};

}
