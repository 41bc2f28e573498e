// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/api/instance.h"
#include "models/client/apiclient.h"

namespace quayside {

/** An operation with a data channel ("0") and a control channel, both WebSockets: what exec and console have in common. Destroying it
 *  ends it. */
class ChannelSession : public QObject {
    Q_OBJECT
public:
    enum class State { Connecting, Open, Closed };
    explicit ChannelSession(ApiClient *client, QObject *parent = nullptr);
    ~ChannelSession() override;

    State state() const { return m_state; }
    /** Bytes for the program. What comes before it is open is sent then (up to 64 KiB); dropped afterwards. */
    void write(const QByteArray &bytes);
    /** Tells the program its terminal's size; sent on opening when called before. */
    void resize(int columns, int rows);
    /** Stops reading the channel while true: the program is held up in the end. */
    void setPaused(bool paused);
    /** Asks the server to end it: hangs up. finished() follows. */
    void close();

Q_SIGNALS:
    void opened();
    void output(const QByteArray &bytes);
    /** Once, last: the exit code (-1 when there is none) and what went wrong, if anything. */
    void finished(int exitCode, const QString &error);

protected:
    void begin(const ApiPath &path, const QByteArray &json);
    void control(const QJsonObject &message);

private:
    void openChannels(const Answer &answer);
    void openChannel(const QString &name, const QString &secret);
    void adopt(const QString &name, std::shared_ptr<ApiSocket> socket);
    void dataEnded();
    void finishWhenDone();
    void fail(const QString &error);

    QPointer<ApiClient> m_client;
    State m_state = State::Connecting;
    QString m_operation;
    std::shared_ptr<ApiSocket> m_data, m_control;
    int m_columns = 0, m_rows = 0;
    std::optional<int> m_exitCode;
    QString m_error;
    QByteArray m_early; ///< written before the channel was open
    bool m_dataEnded = false;
};

/** A command in an instance (POST …/exec) on a terminal, or without one. */
class ExecChannel : public ChannelSession {
    Q_OBJECT
public:
    using ChannelSession::ChannelSession;
    /** Starts it; `wait-for-websocket` is set here. Call once. */
    void start(const QString &instance, const QString &project, api::InstanceExecPost post);
    /** A signal's number, for the program's process group. */
    void sendSignal(int number);
};

/** An instance's console (POST …/console). */
class ConsoleChannel : public ChannelSession {
    Q_OBJECT
public:
    using ChannelSession::ChannelSession;
    void start(const QString &instance, const QString &project, int columns, int rows);
};

}
