// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QImage>
#include <QPointer>
#include <QQmlEngine>
#include <QTimer>
#include <QUrl>

#include "models/client/screenchannel.h"
#include "models/items/display/displayprocess.h"

namespace quayside {

class Server;

/** The screen, keyboard and mouse of a virtual machine. Connected while somebody looks at it; when the machine restarts or the connection
 *  breaks it is taken up again. Main thread. */
class DisplaySession : public QObject {
    Q_OBJECT
    QML_ANONYMOUS
    /** "closed", "connecting", "open", "lost" (it was open, and is tried again) or "error" (refused: the person decides). */
    Q_PROPERTY(QString state READ state NOTIFY stateChanged)
    Q_PROPERTY(QString errorText READ errorText NOTIFY stateChanged)
    /** This build can show screens, and the server (extension console_vga_type). */
    Q_PROPERTY(bool inBuild READ isInBuild CONSTANT)
    Q_PROPERTY(bool offered READ isOffered NOTIFY offeredChanged)
    /** Somebody else looks at it, whom open(true) throws out (extension console_force). */
    Q_PROPERTY(bool canTakeOver READ canTakeOver NOTIFY stateChanged)
    /** Of the screen, in points; empty while the machine shows nothing. */
    Q_PROPERTY(QSize size READ size NOTIFY frameChanged)
    /** The pointer's place is sent, not its movement. */
    Q_PROPERTY(bool absolute READ isAbsolute NOTIFY mouseModeChanged)
    /** The guest takes the size that requestSize() says. */
    Q_PROPERTY(bool resizable READ isResizable NOTIFY resizableChanged)
    /** Characters of typeText() still to be typed. */
    Q_PROPERTY(int toType READ toType NOTIFY toTypeChanged)
    /** Shown in a window of its own. */
    Q_PROPERTY(bool detached MEMBER m_isDetached NOTIFY detachedChanged)
public:
    /** `key` names the instance on that server, which is the parent. */
    DisplaySession(const QString &key, Server *server);
    ~DisplaySession() override;

    QString state() const { return m_state; }
    QString errorText() const { return m_errorText; }
    bool isInBuild() const { return !DisplayProcess::program().isEmpty(); }
    bool isOffered() const;
    bool canTakeOver() const;
    QSize size() const { return m_frame ? m_frame->size() : QSize(0, 0); }
    bool isAbsolute() const { return m_isAbsolute; }
    bool isResizable() const { return m_isResizable; }
    int toType() const { return int(m_text.size()); }

    /** Connects unless it is; tries at once what is lost. */
    Q_INVOKABLE void open(bool takeOver = false);
    Q_INVOKABLE void close();
    /** Keys pressed together, by the names of displaykeys.h. */
    Q_INVOKABLE void press(const QStringList &keys);
    /** As on an American keyboard, a character after the other; how many there are no keys for. */
    Q_INVOKABLE int typeText(const QString &text);
    Q_INVOKABLE void typeClipboard();
    Q_INVOKABLE void stopTyping();
    /** A PNG file; saved() or saveFailed() follows. */
    Q_INVOKABLE void screenshot(const QUrl &file);
    /** A name for it: NAME-DATE-TIME.png. */
    Q_INVOKABLE QString screenshotName() const;

    /** The machine runs: told by its instance. */
    void setRunning(bool running);
    /** Views on it come and go: with the last one it closes, a little later. */
    void addViewer() { ++m_viewers; }
    void removeViewer();

    std::shared_ptr<DisplayFrame> frame() const { return m_frame; }
    const QImage &cursor() const { return m_cursor; }
    QPoint hotSpot() const { return m_hotSpot; }
    /** Of the machine's own pointer, in relative mode. */
    QPoint cursorPlace() const { return m_cursorPlace; }
    enum class Pointer { Default, Hidden, Image };
    Pointer pointer() const { return m_pointer; }

    void key(int code, bool pressed);
    /** As on the keyboard here: displaykeys::locksOf. */
    void lockKeys(int locks) { tell({ DisplayMessage::Locks, locks }); }
    void movePointer(QPoint place, int buttons) { tell({ DisplayMessage::PointerAt, place.x(), place.y(), buttons }); }
    void movePointerBy(QPoint way, int buttons) { tell({ DisplayMessage::PointerBy, way.x(), way.y(), buttons }); }
    void pressButton(int button, bool pressed, int buttons) { tell({ DisplayMessage::Button, button, pressed, buttons }); }
    /** What the screen's size should be, if the guest can do that. */
    void requestSize(QSize size);

Q_SIGNALS:
    void stateChanged();
    void offeredChanged();
    void frameChanged();
    void damaged(const QRect &area);
    void pointerChanged();
    void mouseModeChanged();
    void resizableChanged();
    void toTypeChanged();
    void detachedChanged();
    /** So many characters, which no key gives, were left out of what is typed. */
    void leftOut(int count);
    void saved(const QString &path);
    void saveFailed(const QString &reason);

private:
    void begin(bool force);
    void drop();
    void lose(const QString &reason);
    void setState(const QString &state, const QString &error = {});
    void setFrame(std::shared_ptr<DisplayFrame> frame);
    void follow(const DisplayMessage &message);
    void typeNext();
    void tell(const DisplayMessage &message);

    QString m_key, m_state = QStringLiteral("closed"), m_errorText;
    QPointer<Server> m_server;
    ScreenChannel *m_channel = nullptr;
    DisplayProcess *m_process = nullptr;
    std::shared_ptr<DisplayFrame> m_frame;
    QImage m_cursor;
    QPoint m_hotSpot, m_cursorPlace;
    Pointer m_pointer = Pointer::Default;
    QString m_text;
    QTimer m_retry, m_typing, m_leave;
    int m_attempts = 0, m_viewers = 0;
    bool m_isWanted = false, m_isRunning = false, m_isAbsolute = true, m_isResizable = false, m_isDetached = false, m_wasOpen = false;
};

}
