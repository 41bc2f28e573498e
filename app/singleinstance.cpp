// SPDX-License-Identifier: Apache-2.0
#include "app/singleinstance.h"

#include <QDBusMessage>
#include <QLocalSocket>
#include <unistd.h>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr int answerMs = 500, hangMs = 2000;
const QString busName = u"org.quayside.Quayside"_s, objectPath = u"/org/quayside/Quayside"_s;

// In the runtime directory where there is one, so that no other user can take the name.
QString socketName()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const QString name = u"quayside-desktop"_s;
    return runtime.isEmpty() ? name + u'-' + QString::number(::getuid()) : runtime + u'/' + name;
}

/** What lets a window come forward under Wayland, from the desktop that started us. */
QVariantMap platformData()
{
    const QString token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN", qEnvironmentVariable("DESKTOP_STARTUP_ID"));
    return token.isEmpty() ? QVariantMap() : QVariantMap { { u"activation-token"_s, token }, { u"desktop-startup-id"_s, token } };
}
}

SingleInstance::SingleInstance(QObject *parent) : QObject(parent)
{
    new ApplicationAdaptor(this);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        m_server.nextPendingConnection()->deleteLater();
        Q_EMIT activated();
    });
}

SingleInstance::~SingleInstance()
{
    if (m_hasName)
        QDBusConnection::sessionBus().unregisterService(busName);
}

bool SingleInstance::acquire() { return acquireName() && acquireSocket(); }

/** True without a bus, too: the socket decides then. */
bool SingleInstance::acquireName()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return true;
    bus.registerObject(objectPath, this); // first: a message may come with the name
    m_hasName = bus.registerService(busName);
    if (m_hasName)
        return true;
    bus.unregisterObject(objectPath);
    QDBusMessage call = QDBusMessage::createMethodCall(busName, objectPath, u"org.freedesktop.Application"_s, u"Activate"_s);
    call << platformData();
    // Another program of that name, or one that hangs: better two windows than none.
    return bus.call(call, QDBus::Block, hangMs).type() == QDBusMessage::ErrorMessage;
}

bool SingleInstance::acquireSocket()
{
    QLocalSocket other;
    other.connectToServer(socketName());
    // One that lives closes the connection; of one that hangs the kernel takes it all the same.
    if (other.waitForConnected(answerMs) && (other.state() == QLocalSocket::UnconnectedState || other.waitForDisconnected(hangMs)))
        return false;
    QLocalServer::removeServer(socketName()); // left by a process that was killed, or that hangs
    m_server.listen(socketName());
    return true;
}

void SingleInstance::activate(const QVariantMap &data)
{
    if (const QString token = data.value(u"activation-token"_s).toString(); !token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    Q_EMIT activated();
}

}
