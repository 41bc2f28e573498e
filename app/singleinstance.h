// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusAbstractAdaptor>
#include <QDBusConnection>
#include <QLocalServer>
#include <QLocalSocket>
#include <QObject>
#include <QVariantMap>

#include "app/startrequest.h"

namespace quayside {

/** One desktop per user and session. The first start takes the name org.quayside.Quayside on the session's bus, where it is reached as
 *  org.freedesktop.Application (Desktop Entry Specification, "D-Bus activation"), and listens on a local socket for where there is no
 *  bus; a later start hands it what it was asked for, with which it comes forward. GUI thread. */
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(QObject *parent = nullptr);
    ~SingleInstance() override;
    /** True when this process is the first; false when another one has been told to come forward with `request`. */
    bool acquire(const StartRequest &request = {});

Q_SIGNALS:
    /** A later start, or the desktop, asked for the window. */
    void activated(const quayside::StartRequest &request);

private:
    friend class ApplicationAdaptor;
    bool acquireName(const StartRequest &request);
    bool acquireSocket(const StartRequest &request);
    void activate(const StartRequest &request, const QVariantMap &platformData);
    void take(QLocalSocket *later);

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
    void Activate(const QVariantMap &platformData) { m_instance->activate({}, platformData); }
    void Open(const QStringList &uris, const QVariantMap &platformData) { m_instance->activate({ .connectAddress = {}, .page = {}, .files = uris }, platformData); }
    /** The one action is "start", its parameter a StartRequest as JSON. */
    void ActivateAction(const QString &name, const QVariantList &parameters, const QVariantMap &platformData);

private:
    SingleInstance *m_instance;
};

}
