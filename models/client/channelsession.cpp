// SPDX-License-Identifier: Apache-2.0
#include "models/client/channelsession.h"

#include <QJsonDocument>

namespace quayside {

using namespace Qt::StringLiterals;

static const QString dataChannel = QStringLiteral("0");
static const QString controlChannel = QStringLiteral("control");
static constexpr qsizetype earlyLimit = 64 * 1024; // bytes

ChannelSession::ChannelSession(ApiClient *client, QObject *parent) : QObject(parent), m_client(client) { }

ChannelSession::~ChannelSession()
{
    for (const auto &socket : { m_data, m_control }) {
        if (socket)
            socket->disconnect(this);
    }
}

void ChannelSession::begin(const ApiPath &path, const QByteArray &json)
{
    m_client->post(path, json, this, [this](Result<Answer> answer) {
        if (answer)
            openChannels(*answer);
        else
            fail(answer.error().message);
    });
}

void ChannelSession::openChannels(const Answer &answer)
{
    m_operation = ApiPath::lastSegment(answer.operation);
    const QJsonObject secrets = answer.metadata.toObject().value("metadata"_L1).toObject().value("fds"_L1).toObject();
    if (m_operation.isEmpty() || !secrets.contains(dataChannel))
        return fail(tr("The server didn't offer a channel"));
    for (const QString &name : { dataChannel, controlChannel }) {
        if (secrets.contains(name))
            openChannel(name, secrets.value(name).toString());
    }
    m_client->await(answer.operation, this, [this](Result<Answer> end) {
        m_exitCode = end ? end->metadata.toObject().value("return"_L1).toInt(-1) : -1;
        if (!end && m_error.isEmpty())
            m_error = end.error().message;
        finishWhenDone();
    });
}

void ChannelSession::openChannel(const QString &name, const QString &secret)
{
    const ApiPath path = ApiPath({ u"operations"_s, m_operation, u"websocket"_s }).with(u"secret"_s, secret);
    m_client->transport()->openSocket(path.toTarget(), this, [this, name](Result<std::shared_ptr<ApiSocket>> socket) {
        if (socket)
            adopt(name, std::move(*socket));
        else
            fail(socket.error().message);
    });
}

void ChannelSession::adopt(const QString &name, std::shared_ptr<ApiSocket> socket)
{
    if (m_state == State::Closed)
        return;
    if (name == controlChannel) {
        m_control = std::move(socket);
        if (m_columns > 0)
            resize(m_columns, m_rows);
        return;
    }
    m_data = std::move(socket);
    connect(m_data.get(), &ApiSocket::binaryReceived, this, &ChannelSession::output);
    connect(m_data.get(), &ApiSocket::closed, this, &ChannelSession::dataEnded);
    // LXD's end of the stream: a text message. It keeps the operation open until the client closes the channel.
    connect(m_data.get(), &ApiSocket::textReceived, this, [this] {
        m_data->close();
        dataEnded();
    });
    m_state = State::Open;
    Q_EMIT opened();
    if (!m_early.isEmpty() && m_data)
        m_data->sendBinary(std::exchange(m_early, {}));
}

void ChannelSession::dataEnded()
{
    m_dataEnded = true;
    finishWhenDone();
}

void ChannelSession::finishWhenDone()
{
    // Output may still be on its way when the operation has ended, and the other way round.
    const bool neverOpened = m_exitCode && !m_data;
    if (m_state == State::Closed || !((m_dataEnded && m_exitCode) || neverOpened))
        return;
    m_state = State::Closed;
    Q_EMIT finished(*m_exitCode, m_error);
}

void ChannelSession::fail(const QString &error)
{
    if (m_state == State::Closed)
        return;
    m_state = State::Closed;
    Q_EMIT finished(-1, error);
}

void ChannelSession::write(const QByteArray &bytes)
{
    if (m_data && m_state == State::Open)
        m_data->sendBinary(bytes);
    else if (m_state == State::Connecting && m_early.size() + bytes.size() <= earlyLimit)
        m_early += bytes;
}

void ChannelSession::control(const QJsonObject &message)
{
    if (m_control)
        m_control->sendText(QJsonDocument(message).toJson(QJsonDocument::Compact));
}

void ChannelSession::resize(int columns, int rows)
{
    m_columns = columns;
    m_rows = rows;
    control({ { "command"_L1, "window-resize"_L1 },
        { "args"_L1, QJsonObject { { "width"_L1, QString::number(columns) }, { "height"_L1, QString::number(rows) } } } });
}

void ChannelSession::setPaused(bool paused)
{
    if (m_data)
        m_data->setPaused(paused);
}

void ChannelSession::close()
{
    if (m_state == State::Closed)
        return;
    for (const auto &socket : { m_control, m_data }) {
        if (socket)
            socket->close();
    }
    fail(QString());
}

void ExecChannel::start(const QString &instance, const QString &project, api::InstanceExecPost post)
{
    post.waitForWebsocket = true;
    begin(ApiPath({ u"instances"_s, instance, u"exec"_s }).with(u"project"_s, project), toJson(post));
}

void ExecChannel::sendSignal(int number) { control({ { "command"_L1, "signal"_L1 }, { "signal"_L1, number } }); }

void ConsoleChannel::start(const QString &instance, const QString &project, int columns, int rows)
{
    begin(ApiPath({ u"instances"_s, instance, u"console"_s }).with(u"project"_s, project),
        toJson(api::InstanceConsolePost { columns, rows, u"console"_s }));
}

}
