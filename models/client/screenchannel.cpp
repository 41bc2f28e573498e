// SPDX-License-Identifier: Apache-2.0
#include "models/client/screenchannel.h"

#include "models/api/instance.h"
#include "models/client/socketpump.h"

namespace quayside {

using namespace Qt::StringLiterals;

ScreenChannel::ScreenChannel(ApiClient *client, QObject *parent) : QObject(parent), m_client(client) { }

ScreenChannel::~ScreenChannel()
{
    if (!m_control)
        return;
    m_control->disconnect(this);
    m_control->close(); // ends the operation, and with it every stream
}

void ScreenChannel::start(const QString &instance, const QString &project, bool force)
{
    if (!m_client)
        return fail(tr("The server is gone"));
    const ApiPath path = ApiPath({ u"instances"_s, instance, u"console"_s }).with(u"project"_s, project);
    m_client->post(path, toJson(api::InstanceConsolePost { 0, 0, u"vga"_s, force }), this, [this](Result<Answer> answer) {
        if (answer)
            open(*answer);
        else
            fail(answer.error().message);
    });
}

void ScreenChannel::open(const Answer &answer)
{
    m_operation = ApiPath::lastSegment(answer.operation);
    const QJsonObject secrets = answer.metadata.toObject().value("metadata"_L1).toObject().value("fds"_L1).toObject();
    m_secret = secrets.value("0"_L1).toString();
    if (m_operation.isEmpty() || m_secret.isEmpty() || !secrets.contains("control"_L1))
        return fail(tr("The server didn't offer a screen"));
    openSocket(secrets.value("control"_L1).toString(), [this](std::shared_ptr<ApiSocket> socket) {
        m_control = std::move(socket);
        connect(m_control.get(), &ApiSocket::closed, this, [this](const QString &error) { fail(error.isEmpty() ? tr("The server ended the connection to the screen") : error); });
        Q_EMIT ready();
    });
}

void ScreenChannel::openSocket(const QString &secret, std::function<void(std::shared_ptr<ApiSocket>)> done)
{
    const ApiPath path = ApiPath({ u"operations"_s, m_operation, u"websocket"_s }).with(u"secret"_s, secret);
    m_client->transport()->openSocket(path.toTarget(), this, [this, done = std::move(done)](Result<std::shared_ptr<ApiSocket>> socket) {
        if (socket)
            done(std::move(*socket));
        else
            fail(socket.error().message);
    });
}

void ScreenChannel::connectStream(UniqueFd fd)
{
    if (!m_client || m_secret.isEmpty())
        return;
    openSocket(m_secret, [this, held = std::make_shared<UniqueFd>(std::move(fd))](std::shared_ptr<ApiSocket> socket) {
        auto *pump = new SocketPump(std::move(*held), std::move(socket), this);
        connect(pump, &SocketPump::ended, this, [this, pump](const QString &error) {
            pump->deleteLater();
            if (!error.isEmpty())
                fail(error);
        });
    });
}

void ScreenChannel::fail(const QString &error)
{
    if (!std::exchange(m_hasFailed, true))
        Q_EMIT failed(error);
}

}
