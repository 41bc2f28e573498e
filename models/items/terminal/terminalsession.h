// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QPointer>
#include <QQmlEngine>
#include <QTimer>

#include "models/client/channelsession.h"
#include "models/items/terminal/terminalemulator.h"

namespace quayside {

/** A program (or the console) of an instance and the terminal it talks to; goes on while no view shows it. Output is worked off in short
 *  turns, so that the window stays alive, and held up at the server when it comes faster than that. Main thread. */
class TerminalSession : public QObject {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(QString title READ title NOTIFY titleChanged)
    Q_PROPERTY(QString state READ state NOTIFY stateChanged)
    Q_PROPERTY(QString errorText READ errorText NOTIFY stateChanged)
    Q_PROPERTY(int exitCode READ exitCode NOTIFY stateChanged)
    Q_PROPERTY(bool isConsole READ isConsole CONSTANT)
    /** Sessions of one number share a tab, side by side or, if the first one is `stacked`, above each other. */
    Q_PROPERTY(int tab READ tab WRITE setTab NOTIFY placeChanged)
    Q_PROPERTY(bool stacked READ isStacked WRITE setStacked NOTIFY placeChanged)
public:
    /** A session without a program: feed() is its output (tests, views). */
    explicit TerminalSession(const QString &title, QObject *parent = nullptr);

    /** `command` empty: the login shell. */
    void startExec(ApiClient *client, const QString &instance, const QString &project, const QString &command);
    void startConsole(ApiClient *client, const QString &instance, const QString &project);

    QString title() const { return m_terminal.title().isEmpty() ? m_title : m_terminal.title(); }
    /** "connecting", "open", "closed", "error", or "lost": it was open when the connection broke. */
    QString state() const { return m_state; }
    QString errorText() const { return m_errorText; }
    int exitCode() const { return m_exitCode; }
    bool isConsole() const { return m_isConsole; }
    /** Ends the program and this session: it leaves InstanceObject::terminals and is deleted. */
    Q_INVOKABLE void close();
    /** The same command once more in the same terminal, below what it shows. Does nothing while one runs. */
    Q_INVOKABLE void restart();
    /** What it was about has ended, so that a session that was lost is over. */
    Q_INVOKABLE void giveUp();
    int tab() const { return m_tab; }
    void setTab(int tab);
    bool isStacked() const { return m_isStacked; }
    void setStacked(bool stacked);

    const TerminalEmulator &terminal() const { return m_terminal; }
    TerminalEmulator &terminal() { return m_terminal; }
    void resize(int rows, int columns);
    /** Output to show. */
    void feed(const QByteArray &output);
    /** Output that came and isn't shown yet, bytes. */
    qsizetype backlog() const { return m_pendingSize; }

Q_SIGNALS:
    void titleChanged();
    void stateChanged();
    /** The grid, cursor or history changed. */
    void screenChanged();
    void bell();
    void closing();
    void placeChanged();

private:
    void follow(ChannelSession *channel);
    void work();
    void setState(const QString &state, const QString &error = {});

    QString m_title, m_state = QStringLiteral("connecting"), m_errorText;
    int m_exitCode = -1;
    bool m_isConsole = false, m_isPaused = false, m_isStacked = false;
    int m_tab = 0;
    std::function<void()> m_start;
    TerminalEmulator m_terminal;
    QPointer<ChannelSession> m_channel;
    QList<QByteArray> m_pending;
    qsizetype m_pendingSize = 0, m_pendingOffset = 0;
    QTimer m_workTimer;
    QElapsedTimer m_shown;
};

}
