// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusAbstractAdaptor>
#include <QDBusConnection>
#include <QLocalServer>
#include <QObject>
#include <QVariantMap>

namespace quayside {

/** One desktop per user and session. The first start takes the name org.quayside.Quayside on the session's bus, where it is reached as
 *  org.freedesktop.Application (Desktop Entry Specification, "D-Bus activation"), and listens on a local socket for where there is no
 *  bus; a later start tells it to come forward. GUI thread. */
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(QObject *parent = nullptr);
    ~SingleInstance() override;
    /** True when this process is the first; false when another one has been told to come forward. */
    bool acquire();

Q_SIGNALS:
    /** A later start, or the desktop, asked for the window. */
    void activated();

private:
    friend class ApplicationAdaptor;
    bool acquireName();
    bool acquireSocket();
    void activate(const QVariantMap &platformData);

    QLocalServer m_server;
    bool m_hasName = false;
};

/** The program as the session's bus sees it. */
class ApplicationAdaptor : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")
public:
    explicit ApplicationAdaptor(SingleInstance *parent) : QDBusAbstractAdaptor(parent), m_instance(parent) { }

public Q_SLOTS:
    void Activate(const QVariantMap &platformData) { m_instance->activate(platformData); }
    void Open(const QStringList &, const QVariantMap &platformData) { m_instance->activate(platformData); }
    void ActivateAction(const QString &, const QVariantList &, const QVariantMap &platformData) { m_instance->activate(platformData); }

private:
    SingleInstance *m_instance;
};

}
