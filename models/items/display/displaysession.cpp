// SPDX-License-Identifier: Apache-2.0
#include "models/items/display/displaysession.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QSaveFile>
#include <QThreadPool>

#include "models/items/display/displaykeys.h"
#include "models/items/server.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr int delays[] = { 500, 1000, 2000, 4000, 8000 }; // ms before it is tried again
constexpr int typingPace = 12;                            // ms a character: a PC's keyboard buffer holds sixteen codes
constexpr int leaveAfter = 400;                           // ms: from the page to a window of its own isn't away
constexpr int textLimit = 20'000;                         // characters of one paste

void saveTo(const QString &path, const QImage &image, const std::function<void(const QString &error)> &done)
{
    QSaveFile file(path);
    const bool isSaved = file.open(QIODevice::WriteOnly) && image.save(&file, "PNG") && file.flush() && file.commit(); // flush(): see RemotesStore::save()
    done(isSaved ? QString() : file.errorString());
}
}

DisplaySession::DisplaySession(const QString &key, Server *server) : QObject(server), m_key(key), m_server(server)
{
    QJSEngine::setObjectOwnership(this, QJSEngine::CppOwnership);
    connect(server, &Server::changed, this, &DisplaySession::offeredChanged);
    connect(server, &Server::resynced, this, [this] {
        if (m_state == "lost"_L1)
            open();
    });
    for (QTimer *timer : { &m_retry, &m_leave })
        timer->setSingleShot(true);
    m_typing.setInterval(typingPace);
    m_leave.setInterval(leaveAfter);
    m_retry.callOnTimeout(this, [this] { begin(false); });
    m_typing.callOnTimeout(this, &DisplaySession::typeNext);
    m_leave.callOnTimeout(this, [this] {
        if (m_viewers == 0)
            close();
    });
}

DisplaySession::~DisplaySession() { m_isWanted = false; }

bool DisplaySession::isOffered() const { return m_server && m_server->hasExtension(u"console_vga_type"_s); }

/** The server has no other sign for it than its words. */
bool DisplaySession::canTakeOver() const
{
    return m_errorText.contains("already connected"_L1) && m_server && m_server->hasExtension(u"console_force"_s);
}

void DisplaySession::open(bool takeOver)
{
    m_isWanted = true;
    m_leave.stop();
    if (m_state == "open"_L1 || m_state == "connecting"_L1 || !m_isRunning)
        return;
    if (m_state == "error"_L1)
        m_wasOpen = false;
    m_attempts = 0;
    begin(takeOver);
}

/** `force`: the person said so. Never unasked: two desktops would take the screen from each other for ever. */
void DisplaySession::begin(bool force)
{
    drop();
    if (!m_server || !m_isWanted || !isInBuild())
        return;
    if (m_state != "lost"_L1)
        setState(u"connecting"_s);
    m_channel = new ScreenChannel(m_server->client(), this);
    connect(m_channel, &ScreenChannel::failed, this, &DisplaySession::lose);
    connect(m_channel, &ScreenChannel::ready, this, [this] {
        m_process = new DisplayProcess(this);
        connect(m_process, &DisplayProcess::streamWanted, m_channel, [this](const std::shared_ptr<UniqueFd> &fd) { m_channel->connectStream(std::move(*fd)); });
        connect(m_process, &DisplayProcess::frameChanged, this, &DisplaySession::setFrame);
        connect(m_process, &DisplayProcess::told, this, &DisplaySession::follow);
        connect(m_process, &DisplayProcess::ended, this, &DisplaySession::lose);
        connect(m_process, &DisplayProcess::cursorChanged, this, [this](const QImage &image, QPoint hotSpot) {
            m_cursor = image;
            m_hotSpot = hotSpot;
            m_pointer = Pointer::Image;
            Q_EMIT pointerChanged();
        });
        m_process->start();
    });
    const InstanceKey parts = InstanceKey::parse(m_key);
    m_channel->start(parts.name, parts.project, force && m_server->hasExtension(u"console_force"_s));
}

void DisplaySession::drop()
{
    m_retry.stop();
    stopTyping();
    // May be called from their signals.
    for (QObject *part : { static_cast<QObject *>(m_process), static_cast<QObject *>(m_channel) }) {
        if (part) {
            part->disconnect(this);
            part->deleteLater();
        }
    }
    m_process = nullptr;
    m_channel = nullptr;
}

void DisplaySession::close()
{
    m_isWanted = m_wasOpen = false;
    drop();
    setFrame(nullptr);
    setState(u"closed"_s);
}

/** The last picture stays while it is tried again. */
void DisplaySession::lose(const QString &reason)
{
    drop();
    if (!m_isRunning || !m_isWanted) {
        setFrame(nullptr);
        return setState(u"closed"_s);
    }
    setState(m_wasOpen ? u"lost"_s : u"error"_s, reason);
    if (m_wasOpen)
        m_retry.start(delays[std::min<size_t>(size_t(m_attempts++), std::size(delays) - 1)]);
}

void DisplaySession::setRunning(bool running)
{
    if (std::exchange(m_isRunning, running) == running)
        return;
    if (running && m_isWanted)
        return open();
    if (!running && (m_state == "lost"_L1 || m_state == "error"_L1)) {
        drop();
        setFrame(nullptr);
        setState(u"closed"_s);
    }
}

void DisplaySession::removeViewer()
{
    if (--m_viewers == 0)
        m_leave.start();
}

void DisplaySession::setState(const QString &state, const QString &error)
{
    if (state == m_state && error == m_errorText)
        return;
    m_state = state;
    m_errorText = error;
    Q_EMIT stateChanged();
}

void DisplaySession::setFrame(std::shared_ptr<DisplayFrame> frame)
{
    if (!frame && !m_frame)
        return;
    m_frame = std::move(frame);
    Q_EMIT frameChanged();
}

void DisplaySession::follow(const DisplayMessage &message)
{
    switch (message.kind) {
    case DisplayMessage::Ready:
        m_wasOpen = true;
        m_attempts = 0;
        setState(u"open"_s);
        return;
    case DisplayMessage::Damage:
        Q_EMIT damaged(QRect(message.a, message.b, message.c, message.d));
        return;
    case DisplayMessage::MouseMode:
        m_isAbsolute = message.a != 0;
        Q_EMIT mouseModeChanged();
        return;
    case DisplayMessage::Agent:
        m_isResizable = message.a != 0;
        Q_EMIT resizableChanged();
        return;
    case DisplayMessage::CursorMoved:
        m_cursorPlace = { message.a, message.b };
        Q_EMIT pointerChanged();
        return;
    case DisplayMessage::CursorDefault:
    case DisplayMessage::CursorHidden:
        m_pointer = message.kind == DisplayMessage::CursorHidden ? Pointer::Hidden : Pointer::Default;
        Q_EMIT pointerChanged();
    }
}

void DisplaySession::tell(const DisplayMessage &message)
{
    if (m_process && m_state == "open"_L1)
        m_process->send(message);
}

void DisplaySession::key(int code, bool pressed) { tell({ DisplayMessage::Key, code, pressed }); }

void DisplaySession::press(const QStringList &keys)
{
    QList<int> codes;
    for (const QString &name : keys)
        codes << displaykeys::codeOf(name);
    for (const int code : std::as_const(codes))
        key(code, true);
    for (qsizetype i = codes.size(); i-- > 0;)
        key(codes[i], false);
}

int DisplaySession::typeText(const QString &text)
{
    int without = 0;
    for (const QChar character : text.left(textLimit)) {
        if (character == u'\r')
            continue;
        if (displaykeys::strokeOf(character).code)
            m_text += character;
        else
            ++without;
    }
    if (!m_text.isEmpty() && m_state == "open"_L1)
        m_typing.start();
    else
        m_text.clear();
    Q_EMIT toTypeChanged();
    return without;
}

void DisplaySession::typeClipboard()
{
    if (const int count = typeText(QGuiApplication::clipboard()->text()))
        Q_EMIT leftOut(count);
}

void DisplaySession::stopTyping()
{
    m_typing.stop();
    if (m_text.isEmpty())
        return;
    m_text.clear();
    Q_EMIT toTypeChanged();
}

void DisplaySession::typeNext()
{
    const displaykeys::Stroke stroke = displaykeys::strokeOf(m_text.front());
    const int shift = displaykeys::codeOf(u"shift"_s);
    if (stroke.shift)
        key(shift, true);
    key(stroke.code, true);
    key(stroke.code, false);
    if (stroke.shift)
        key(shift, false);
    m_text.remove(0, 1);
    if (m_text.isEmpty())
        m_typing.stop();
    Q_EMIT toTypeChanged();
}

QString DisplaySession::screenshotName() const
{
    return u"%1-%2.png"_s.arg(InstanceKey::parse(m_key).name, QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s));
}

void DisplaySession::screenshot(const QUrl &file)
{
    if (!m_frame)
        return Q_EMIT saveFailed(tr("The virtual machine shows nothing"));
    QString path = file.toLocalFile();
    if (!path.endsWith(u".png"_s, Qt::CaseInsensitive))
        path += u".png"_s;
    // Packing a large picture takes longer than the window may stand still.
    QThreadPool::globalInstance()->start([self = QPointer(this), path, image = m_frame->copy()] {
        saveTo(path, image, [&](const QString &error) {
            QMetaObject::invokeMethod(qApp, [self, path, error] {
                if (self)
                    error.isEmpty() ? self->saved(path) : self->saveFailed(error);
            });
        });
    });
}

void DisplaySession::requestSize(QSize size)
{
    if (m_isResizable && !size.isEmpty())
        tell({ DisplayMessage::Size, size.width() & ~7, size.height() });
}

}
