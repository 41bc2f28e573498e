// SPDX-License-Identifier: Apache-2.0
#include "app/singleinstance.h"

#include <QDBusMessage>
#include <unistd.h>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr int answerMs = 500, hangMs = 4000; // a copy that is just starting on a busy machine answers late
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
        take(m_server.nextPendingConnection());
    });
}

/** A line says what it wants; until it has come whole the other end waits. */
void SingleInstance::take(QLocalSocket *later)
{
    connect(later, &QLocalSocket::disconnected, later, &QObject::deleteLater);
    const auto read = [this, later] {
        if (!later->canReadLine())
            return;
        Q_EMIT activated(StartRequest::fromJson(later->readLine()));
        later->disconnectFromServer();
    };
    connect(later, &QLocalSocket::readyRead, this, read);
    read();
}

SingleInstance::~SingleInstance()
{
    if (m_hasName)
        QDBusConnection::sessionBus().unregisterService(busName);
}

bool SingleInstance::acquire(const StartRequest &request) { return acquireName(request) && acquireSocket(request); }

static QDBusMessage messageOf(const StartRequest &request)
{
    const auto call = [](const char *method) {
        return QDBusMessage::createMethodCall(busName, objectPath, u"org.freedesktop.Application"_s, QString::fromLatin1(method));
    };
    if (request.isEmpty())
        return call("Activate") << platformData();
    return call("ActivateAction") << u"start"_s << QVariantList { QString::fromUtf8(request.toJson()) } << platformData();
}

/** True without a bus, too: the socket decides then. */
bool SingleInstance::acquireName(const StartRequest &request)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return true;
    bus.registerObject(objectPath, this); // first: a message may come with the name
    m_hasName = bus.registerService(busName);
    if (m_hasName)
        return true;
    bus.unregisterObject(objectPath);
    // Another program of that name, or one that hangs: better two windows than none.
    return bus.call(messageOf(request), QDBus::Block, hangMs).type() == QDBusMessage::ErrorMessage;
}

bool SingleInstance::acquireSocket(const StartRequest &request)
{
    QLocalSocket other;
    other.connectToServer(socketName());
    // One that lives closes the connection; of one that hangs the kernel takes it all the same.
    if (other.waitForConnected(answerMs) && other.write(request.toJson() + '\n') > 0 && other.waitForDisconnected(hangMs))
        return false;
    QLocalServer::removeServer(socketName()); // left by a process that was killed, or that hangs
    m_server.listen(socketName());
    return true;
}

void SingleInstance::activate(const StartRequest &request, const QVariantMap &data)
{
    if (const QString token = data.value(u"activation-token"_s).toString(); !token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    Q_EMIT activated(request);
}

void ApplicationAdaptor::ActivateAction(const QString &name, const QVariantList &parameters, const QVariantMap &platformData)
{
    const QByteArray line = name == u"start"_s ? parameters.value(0).toString().toUtf8() : QByteArray();
    m_instance->activate(StartRequest::fromJson(line), platformData);
}

}
