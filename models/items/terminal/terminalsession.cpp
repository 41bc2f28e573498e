// SPDX-License-Identifier: Apache-2.0
#include "models/items/terminal/terminalsession.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr int turn = 8;                    // ms of work before the event loop goes on
constexpr int frame = 33;                  // ms between two pictures while more is to come
constexpr qsizetype pieceSize = 16 * 1024; // bytes between two looks at the clock
constexpr qsizetype pauseAbove = 1 << 20, resumeBelow = 256 << 10;

/** What `lxc exec` without a command would be: root's shell as in /etc/passwd, else sh. */
const QStringList loginShell { u"sh"_s, u"-c"_s,
    u"s=$(awk -F: '$1==\"root\"{print $7}' /etc/passwd 2>/dev/null); cd \"$HOME\" 2>/dev/null; exec \"${s:-sh}\" -l"_s };

const StringMap environment { { u"TERM"_s, u"xterm-256color"_s }, { u"COLORTERM"_s, u"truecolor"_s }, { u"HOME"_s, u"/root"_s }, { u"USER"_s, u"root"_s },
    { u"LANG"_s, u"C.UTF-8"_s } };
}

TerminalSession::TerminalSession(const QString &title, QObject *parent) : QObject(parent), m_title(title)
{
    m_workTimer.setSingleShot(true);
    m_workTimer.setInterval(0);
    connect(&m_workTimer, &QTimer::timeout, this, &TerminalSession::work);
    m_terminal.onInput = [this](const QByteArray &bytes) {
        if (m_channel)
            m_channel->write(bytes);
    };
    m_terminal.onTitle = [this] { Q_EMIT titleChanged(); };
    m_terminal.onBell = [this] { Q_EMIT bell(); };
}

void TerminalSession::startExec(ApiClient *client, const QString &instance, const QString &project, const QString &command)
{
    m_start = [this, client = QPointer(client), instance, project, command] {
        api::InstanceExecPost post;
        post.command = command.isEmpty() ? loginShell : QStringList { u"sh"_s, u"-c"_s, command };
        post.interactive = true;
        post.environment = environment;
        post.width = m_terminal.grid().columns();
        post.height = m_terminal.grid().rows();
        auto *exec = new ExecChannel(client, this);
        follow(exec);
        exec->start(instance, project, post);
    };
    m_start();
}

void TerminalSession::startConsole(ApiClient *client, const QString &instance, const QString &project)
{
    m_isConsole = true;
    m_start = [this, client = QPointer(client), instance, project] {
        auto *console = new ConsoleChannel(client, this);
        follow(console);
        console->start(instance, project, m_terminal.grid().columns(), m_terminal.grid().rows());
    };
    m_start();
}

void TerminalSession::restart()
{
    if (!m_start || m_state == "open"_L1 || m_state == "connecting"_L1)
        return;
    if (m_channel)
        m_channel->deleteLater();
    m_terminal.restart();
    setState(u"connecting"_s);
    Q_EMIT screenChanged();
    m_start();
}

void TerminalSession::giveUp()
{
    if (m_state == "lost"_L1)
        setState(u"closed"_s);
}

void TerminalSession::setTab(int tab)
{
    if (std::exchange(m_tab, tab) != tab)
        Q_EMIT placeChanged();
}

void TerminalSession::setStacked(bool stacked)
{
    if (std::exchange(m_isStacked, stacked) != stacked)
        Q_EMIT placeChanged();
}

void TerminalSession::follow(ChannelSession *channel)
{
    m_channel = channel;
    connect(channel, &ChannelSession::opened, this, [this] {
        m_channel->resize(m_terminal.grid().columns(), m_terminal.grid().rows());
        setState(u"open"_s);
    });
    connect(channel, &ChannelSession::output, this, &TerminalSession::feed);
    connect(channel, &ChannelSession::finished, this, [this](int exitCode, const QString &error) {
        m_exitCode = exitCode;
        // No exit code of a program that ran: its end wasn't seen.
        const bool isLost = m_state == "open"_L1 && exitCode < 0 && !error.isEmpty();
        setState(isLost ? u"lost"_s : error.isEmpty() ? u"closed"_s : u"error"_s, error);
    });
}

void TerminalSession::setState(const QString &state, const QString &error)
{
    m_state = state;
    m_errorText = error;
    Q_EMIT stateChanged();
}

void TerminalSession::resize(int rows, int columns)
{
    if (rows == m_terminal.grid().rows() && columns == m_terminal.grid().columns())
        return;
    m_terminal.resize(rows, columns);
    if (m_channel)
        m_channel->resize(columns, rows);
    Q_EMIT screenChanged();
}

void TerminalSession::feed(const QByteArray &output)
{
    m_pending << output;
    m_pendingSize += output.size();
    if (m_pendingSize > pauseAbove && m_channel && !std::exchange(m_isPaused, true))
        m_channel->setPaused(true);
    if (!m_workTimer.isActive())
        m_workTimer.start();
}

void TerminalSession::work()
{
    QElapsedTimer clock;
    clock.start();
    while (!m_pending.isEmpty() && clock.elapsed() < turn) {
        const QByteArrayView piece = QByteArrayView(m_pending.first()).sliced(m_pendingOffset).first(
            std::min(pieceSize, m_pending.first().size() - m_pendingOffset));
        m_terminal.write(piece);
        m_pendingOffset += piece.size();
        m_pendingSize -= piece.size();
        if (m_pendingOffset == m_pending.first().size()) {
            m_pending.removeFirst();
            m_pendingOffset = 0;
        }
    }
    if (m_pendingSize < resumeBelow && m_channel && std::exchange(m_isPaused, false))
        m_channel->setPaused(false);
    if (!m_pending.isEmpty())
        m_workTimer.start();
    if (!m_pending.isEmpty() && m_shown.isValid() && m_shown.elapsed() < frame)
        return;
    m_shown.start();
    Q_EMIT screenChanged();
}

void TerminalSession::close()
{
    if (m_channel)
        m_channel->close();
    Q_EMIT closing();
    deleteLater();
}

}
