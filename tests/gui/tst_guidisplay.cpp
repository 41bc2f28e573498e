// SPDX-License-Identifier: Apache-2.0
// The screens of virtual machines: the tab on recorded answers in both themes, and a real SPICE server (QEMU) behind tests/support/fakeserver.py:
// what is shown, what keys and mouse do there, and what happens when the machine or the server goes away.
#include <QAccessible>
#include <QClipboard>
#include <QImageReader>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>
#include <QtQml>

#include "models/items/app.h"
#include "models/items/display/displayitem.h"
#include "models/items/display/displaykeys.h"
#include "models/items/display/displayprocess.h"
#include "qml/desktop.h"
#include "tests/gui/eyes.h"
#include "tests/gui/hardship.h"
#include "tests/gui/inspect.h"
#include "tests/gui/livesource.h"
#include "tests/gui/picture.h"
#include "tests/gui/qmlwarnings.h"
#include "tests/gui/whitescreen.h"
#include "tests/support/fakemachine.h"

using namespace quayside;
using namespace Qt::StringLiterals;

namespace {
constexpr int patience = 60'000; // ms
constexpr quint32 rightControl = 105, leftAlt = 64, letterA = 38;
}

class TestGuiDisplay : public Hardship
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        begin();
        collectQmlWarnings();
        qmlWarnings().clear();
    }
    void cleanup()
    {
        m_program.isNull() ? qunsetenv("QUAYSIDE_DISPLAY") : qputenv("QUAYSIDE_DISPLAY", m_program);
        m_desktop.reset();
        end();
        m_server.reset();
        m_machine.stop();
    }

    // --- on recorded answers -----------------------------------------------------------------------------------------

    void recorded_data()
    {
        QTest::addColumn<QString>("instance");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("program");
        for (const auto &[name, instance, words, program] : { std::tuple("offline", "atlas/default/vm-1", "The screen can't be shown", "/bin/true"),
                 { "off", "atlas/default/vm-off", "Not running", "/bin/true" }, { "frozen", "atlas/default/vm-cold", "Frozen", "/bin/true" },
                 { "container", "atlas/default/web-1", "No screen", "/bin/true" }, { "elder", "elder/default/vm-1", "No screens from this server", "/bin/true" },
                 { "build", "atlas/default/vm-1", "Not in this build", "/nonexistent" } })
            QTest::newRow(name) << QString::fromLatin1(instance) << QString::fromLatin1(words) << QString::fromLatin1(program);
    }
    /** Each reason why there is no screen, in both themes and the longest language: said, whole, and with contrast. */
    void recorded()
    {
        QFETCH(QString, instance);
        QFETCH(QString, words);
        QFETCH(QString, program);
        qputenv("QUAYSIDE_DISPLAY", program.toUtf8());
        openRecorded();
        for (const auto &[theme, language] : { std::pair("light", "en"), { "dark", "en" }, { "light", "de" }, { "dark", "ja" } }) {
            show(u"instance:%1:display"_s.arg(instance), QString::fromLatin1(theme), QString::fromLatin1(language));
            if (QByteArray(language) == "en")
                QTRY_VERIFY2(Eyes(window()).shows(words), qPrintable(words));
            const QImage picture = settledPicture(window());
            checkLook(picture);
            const QString name = QString::fromLatin1(QTest::currentDataTag());
            if (QByteArray(language) == "en" && (name == u"offline"_s || name == u"off"_s))
                compare(window(), u"display-%1-%2.png"_s.arg(name, QString::fromLatin1(theme)));
        }
        // Of containers the strip of tabs has no such tab.
        QCOMPARE(m_app->instance(instance)->value(u"type"_s).toString() == u"container"_s, Eyes(window()).find(QCoreApplication::translate("InstancePage", "Display"), QAccessible::PageTab) == nullptr);
    }
    /** The arrow keys pass over a tab that isn't there. */
    void tabsByKeys()
    {
        openRecorded();
        for (const auto &[instance, file] : { std::pair("web-1", "FilesTab.qml"), { "vm-off", "DisplayTab.qml" } }) {
            show(u"instance:atlas/default/%1:console"_s.arg(QString::fromLatin1(instance)));
            QTRY_VERIFY(Eyes(window()).find(u"Console"_s, QAccessible::PageTabList));
            Eyes(window()).find(u"Console"_s, QAccessible::PageTabList)->forceActiveFocus();
            press(Qt::Key_Right);
            QTRY_VERIFY2(Eyes(window()).files().contains(QString::fromLatin1(file)), file);
        }
    }

    /** A screen that is shown gets another size, as each does while its machine starts. */
    void otherSize()
    {
        QQuickWindow window;
        window.resize(800, 600);
        window.setColor(Qt::black);
        WhiteScreen screen;
        screen.setParentItem(window.contentItem());
        screen.setSize(QSizeF(800, 600));
        for (const QSize &size : { QSize(640, 480), QSize(720, 400), QSize(1024, 768) }) {
            QVERIFY(screen.setFrameSize(size));
            window.show();
            QTRY_COMPARE(window.grabWindow().pixelColor(799, 599), QColor(Qt::white));
        }
    }

    // --- a real machine ----------------------------------------------------------------------------------------------

    void live_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::newRow("light") << u"light"_s;
        QTest::newRow("dark") << u"dark"_s;
    }
    /** The page with a screen on it looks as it should, and only what has changed is drawn again. */
    void live()
    {
        QFETCH(QString, theme);
        if (!openLive(theme))
            return;
        QCOMPARE(display()->size(), QSize(720, 400));
        compare(window(), u"display-%1.png"_s.arg(theme));
        checkLook(settledPicture(window()));
        const int copied = item()->copiedTiles();
        QSignalSpy damaged(display(), &DisplaySession::damaged);
        display()->press({ u"f1"_s }); // the machine writes to the last of its characters
        QTRY_VERIFY(item()->copiedTiles() > copied);
        QVERIFY(item()->copiedTiles() - copied <= 2 * damaged.size()); // of six squares
        QCOMPARE(qmlWarnings(), QStringList());
    }
    /** A click gives the machine the keyboard, all of it; right Ctrl alone gives it back, and nothing stays pressed there. */
    void grab()
    {
        if (!openLive())
            return;
        QVERIFY(!item()->isGrabbed());
        QTRY_VERIFY(Eyes(window()).shows(u"Click or press Enter to type"_s));
        item()->forceActiveFocus();
        press(Qt::Key_Return);
        QVERIFY(item()->isGrabbed());
        QTRY_VERIFY(Eyes(window()).shows(u"Right Ctrl frees the keyboard"_s));
        QTest::keyRelease(window(), Qt::Key_Return); // not the machine's: it wasn't pressed there
        m_machine.forget();
        key(Qt::Key_A, letterA);
        // The window's own shortcuts go there too: Ctrl+K opens no palette, Tab moves no focus, F11 makes nothing larger.
        QTest::keyClick(window(), Qt::Key_K, Qt::ControlModifier);
        press(Qt::Key_Tab);
        press(Qt::Key_F11);
        expectKeys(QByteArray::fromHex("1e9e" "1d" "25a5" "9d" "0f8f" "57d7"));
        QVERIFY(item()->isGrabbed() && item()->hasActiveFocus());
        // With another key right Ctrl is one of the machine's.
        m_machine.forget();
        send(QEvent::KeyPress, Qt::Key_Control, rightControl);
        key(Qt::Key_A, letterA);
        send(QEvent::KeyRelease, Qt::Key_Control, rightControl);
        expectKeys(QByteArray::fromHex("e01d1e9ee09d"));
        QVERIFY(item()->isGrabbed());
        m_machine.forget();
        send(QEvent::KeyPress, Qt::Key_Alt, leftAlt); // still held when the grab goes
        send(QEvent::KeyPress, Qt::Key_Control, rightControl);
        send(QEvent::KeyRelease, Qt::Key_Control, rightControl);
        expectKeys(QByteArray::fromHex("38e01de09db8"));
        QVERIFY(!item()->isGrabbed());
        press(Qt::Key_K, Qt::ControlModifier); // the window's again
        QTRY_VERIFY(Eyes(window()).files().contains(u"PaletteDialog.qml"_s));
    }
    void keysAndText()
    {
        if (!openLive())
            return;
        m_machine.forget();
        display()->press({ u"ctrl"_s, u"alt"_s, u"delete"_s });
        expectKeys(QByteArray::fromHex("1d38e053e0d3b89d"));
        m_machine.forget();
        QGuiApplication::clipboard()->setText(u"aB\n"_s);
        QVERIFY(clickOn(u"Type the clipboard"_s));
        expectKeys(QByteArray::fromHex("1e9e" "2a30b0aa" "1c9c"));
        QSignalSpy leftOut(display(), &DisplaySession::leftOut);
        QGuiApplication::clipboard()->setText(u"ä"_s);
        display()->typeClipboard();
        QCOMPARE(leftOut.size(), 1);
        display()->typeText(QString(5000, u'x'));
        QVERIFY(display()->toType() > 4000);
        display()->stopTyping();
        QCOMPARE(display()->toType(), 0);
        // From the menu, by name.
        QVERIFY(clickOn(u"Send keys"_s));
        QTRY_VERIFY(Eyes(window()).find(u"Ctrl+Alt+F2"_s));
        m_machine.forget();
        QVERIFY(clickOn(u"Ctrl+Alt+F2"_s));
        expectKeys(QByteArray::fromHex("1d383cbcb89d"));
        m_machine.forget();
        display()->lockKeys(4); // the machine's light says otherwise: it gets the key
        expectKeys(QByteArray::fromHex("3aba"));
    }
    /** Movements of the pointer reach a machine that takes only those, its buttons after the click that took the grab. */
    void relativeMouse()
    {
        if (!openLive())
            return;
        QTRY_VERIFY(!display()->isAbsolute());
        const QPoint middle = item()->mapToScene(QPointF(item()->width() / 2, item()->height() / 2)).toPoint();
        QTest::mouseClick(window(), Qt::LeftButton, {}, middle);
        QVERIFY(item()->isGrabbed());
        QCOMPARE(item()->cursor().shape(), Qt::BlankCursor);
        m_machine.forget();
        QTest::mouseMove(window(), middle + QPoint(9, 0));
        QTRY_VERIFY2(m_machine.serial().contains(QByteArray("M") + char(9)), m_machine.serial().toHex());
        m_machine.forget();
        QTest::mousePress(window(), Qt::RightButton, {}, middle + QPoint(9, 0));
        QTRY_VERIFY2(m_machine.serial().contains(QByteArray("M") + char(0x0a)), m_machine.serial().toHex()); // PS/2's first byte, right button held
        QTest::mouseRelease(window(), Qt::RightButton, {}, middle + QPoint(9, 0));
    }
    void absoluteMouse()
    {
        if (!openLive(u"light"_s, { u"-machine"_s, u"i8042=off"_s, u"-usb"_s, u"-device"_s, u"usb-tablet"_s }))
            return;
        QTRY_VERIFY(display()->isAbsolute());
        QTest::mouseMove(window(), item()->mapToScene(item()->picture().center()).toPoint());
        QVERIFY(!item()->isGrabbed()); // the pointer goes in and out by itself
    }
    void screenshot()
    {
        if (!openLive())
            return;
        QSignalSpy saved(display(), &DisplaySession::saved), failed(display(), &DisplaySession::saveFailed);
        display()->screenshot(QUrl::fromLocalFile(path(u"shot"_s)));
        QTRY_COMPARE(saved.size(), 1);
        const QImage shot(saved[0][0].toString());
        QCOMPARE(saved[0][0].toString(), path(u"shot.png"_s));
        QCOMPARE(shot.size(), QSize(720, 400));
        QVERIFY(shot.pixelColor(0, 399) == QColor(Qt::black));
        display()->screenshot(QUrl::fromLocalFile(u"/nonexistent/shot.png"_s));
        QTRY_COMPARE(failed.size(), 1);
    }
    void scaling()
    {
        if (!openLive())
            return;
        QTRY_COMPARE(item()->picture().width(), item()->width()); // fit: larger than itself
        QVERIFY(clickOn(u"1:1"_s));
        QTRY_COMPARE(item()->picture().size(), QSizeF(720, 400) / window()->effectiveDevicePixelRatio());
        compare(window(), u"display-exact.png"_s);
        QVERIFY(clickOn(u"Fit"_s));
        QTRY_COMPARE(item()->picture().width(), item()->width());
    }
    /** Into a window of its own and back, and to full screen, without a break. */
    void windows()
    {
        if (!openLive())
            return;
        QSignalSpy states(display(), &DisplaySession::stateChanged);
        QVERIFY(clickOn(u"In a window of its own"_s));
        QTRY_VERIFY(other());
        QTRY_VERIFY(Eyes(window()).shows(u"In a window of its own"_s) && Eyes(window()).find(u"Bring it back"_s));
        QVERIFY(QTest::qWaitForWindowExposed(other(), patience));
        QTRY_VERIFY(Eyes(other()).find(u"Back into the page"_s));
        QTRY_VERIFY(QTest::qWaitFor([&] { return other()->findChild<DisplayItem *>() || Eyes(other()).find(u"Screen of c0001"_s); }, patience));
        compare(other(), u"display-window.png"_s);
        activate(other());
        QTest::keyClick(other(), Qt::Key_F11);
        QTRY_COMPARE(other()->visibility(), QWindow::FullScreen);
        QTest::keyClick(other(), Qt::Key_F11);
        QTRY_COMPARE(other()->visibility(), QWindow::Windowed);
        QVERIFY(clickOn(u"Bring it back"_s));
        QTRY_VERIFY(!other());
        QTRY_VERIFY(item());
        // From the page to the whole monitor, and back there.
        activate(window());
        press(Qt::Key_F11);
        QTRY_VERIFY(other() && other()->visibility() == QWindow::FullScreen);
        activate(other());
        QTest::keyClick(other(), Qt::Key_F11);
        QTRY_VERIFY(!other());
        QTRY_VERIFY(item());
        QCOMPARE(states.size(), 0);
        // On another page it isn't connected any more.
        show(u"instances"_s);
        QTRY_COMPARE(display()->state(), u"closed"_s);
        QCOMPARE(qmlWarnings(), QStringList());
    }
    /** The machine's server goes and comes back, as when it restarts: the last picture stays, then the screen is live again. */
    void machineRestarts()
    {
        if (!openLive())
            return;
        m_machine.stop();
        QTRY_COMPARE(display()->state(), u"lost"_s);
        QVERIFY(!display()->errorText().isEmpty());
        QTRY_VERIFY(Eyes(window()).shows(u"Connection lost, trying again"_s));
        const QImage picture = settledPicture(window());
        checkLook(picture);
        if (const QString folder = qEnvironmentVariable("QUAYSIDE_PICTURES"); !folder.isEmpty())
            picture.save(folder + u"/display-lost.png"_s);
        QSignalSpy shown(display(), &DisplaySession::frameChanged); // until then the last picture stays
        m_machine.start();
        QTRY_VERIFY_WITH_TIMEOUT(m_machine.isUp(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(display()->state(), u"open"_s, patience);
        QTRY_VERIFY(!shown.isEmpty());
        QTRY_COMPARE(display()->size(), QSize(720, 400));
        m_machine.forget();
        display()->press({ u"f2"_s });
        expectKeys(QByteArray::fromHex("3cbc"));
    }
    /** Stopped and started again: said, and shown again by itself. */
    void machineStops()
    {
        if (!openLive())
            return;
        write(path(u"mode"_s), u"stopped"_s);
        m_machine.stop();
        m_app->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(display()->state(), u"closed"_s, patience);
        QTRY_VERIFY(Eyes(window()).shows(u"Start the virtual machine to see its screen"_s));
        write(path(u"mode"_s), QString());
        m_machine.start();
        QTRY_VERIFY_WITH_TIMEOUT(m_machine.isUp(), patience);
        m_app->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(display()->state(), u"open"_s, patience);
    }
    void serverGoesAway()
    {
        if (!openLive())
            return;
        m_server->stop();
        QTRY_COMPARE(display()->state(), u"lost"_s);
        m_server->start();
        QTRY_COMPARE_WITH_TIMEOUT(display()->state(), u"open"_s, patience);
    }
    /** Somebody else looks at it: that is said, and they aren't thrown out unasked. */
    void takeOver()
    {
        if (!openLive())
            return;
        Server *server = m_app->server(u"a"_s);
        DisplaySession second(u"a/default/c0001"_s, server);
        second.setRunning(true);
        second.open();
        QTRY_COMPARE(second.state(), u"error"_s);
        QVERIFY(second.errorText().contains(u"already connected"_s));
        QVERIFY(second.canTakeOver());
        QCOMPARE(display()->state(), u"open"_s);
        second.open(true);
        QTRY_COMPARE(second.state(), u"open"_s);
        second.close();
    }
    /** The program that speaks SPICE dies: the window doesn't. */
    void programDies()
    {
        if (!openLive())
            return;
        QProcess *program = display()->findChild<DisplayProcess *>()->process();
        program->kill();
        QTRY_COMPARE(display()->state(), u"lost"_s);
        QTRY_COMPARE_WITH_TIMEOUT(display()->state(), u"open"_s, patience);
    }

private:
    QQuickWindow *window() const { return m_desktop->window(); }
    DisplaySession *display() const { return m_app->instance(u"a/default/c0001"_s)->display(); }
    DisplayItem *item() const { return qobject_cast<DisplayItem *>(Eyes(window()).find(u"Screen of c0001"_s)); }
    /** The screen's own window. */
    static QQuickWindow *other()
    {
        for (QWindow *one : QGuiApplication::topLevelWindows()) {
            if (auto *quick = qobject_cast<QQuickWindow *>(one); quick && quick->isVisible() && quick->title().startsWith(u"c0001"_s) && quick->minimumHeight() == 360)
                return quick;
        }
        return nullptr;
    }
    /** Shortcuts are those of the window that has the focus. */
    static void activate(QWindow *window)
    {
        window->requestActivate();
        QTRY_COMPARE(QGuiApplication::focusWindow(), window);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(window(), key, modifiers); }
    /** As X11 or Wayland give it: with the key's place. */
    void send(QEvent::Type type, int key, quint32 native) const
    {
        QKeyEvent event(type, key, {}, native, 0, 0);
        QCoreApplication::sendEvent(window(), &event);
    }
    void key(int key, quint32 native) const
    {
        send(QEvent::KeyPress, key, native);
        send(QEvent::KeyRelease, key, native);
    }
    /** A menu's lines come to their places some rounds of the event loop after they are there. */
    bool clickOn(const QString &name) const
    {
        QPointF place;
        int same = 0; // rounds without a change
        const bool rests = QTest::qWaitFor([&] {
            QQuickItem *found = Eyes(window()).find(name);
            const QPointF now = found ? found->mapToScene(QPointF(found->width() / 2, found->height() / 2)) : QPointF();
            same = found && std::exchange(place, now) == now ? same + 1 : 0;
            return same >= 3;
        }, patience);
        if (rests)
            QTest::mouseClick(window(), Qt::LeftButton, {}, place.toPoint());
        return rests;
    }
    void expectKeys(const QByteArray &codes)
    {
        const QByteArray wanted = FakeMachine::keys(codes);
        QTRY_VERIFY2(m_machine.serial() == wanted, (m_machine.serial().toHex() + " instead of " + wanted.toHex()).constData());
    }
    void checkLook(const QImage &picture) const
    {
        QQuickItem *root = window()->contentItem();
        const QList<Seen> texts = inspect::texts(root), controls = inspect::controls(root);
        const QStringList wrong = qmlWarnings() + inspect::cutTexts(texts) + inspect::overlaps(texts) + inspect::outside(texts + controls, window()->size())
            + inspect::faint(texts, picture.convertToFormat(QImage::Format_RGB32));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
    /** What the machine draws comes some time after the screen is open. */
    static void compare(QQuickWindow *window, const QString &name)
    {
        QString problem;
        (void)QTest::qWaitFor([&] {
            const QImage picture = settledPicture(window);
            if (const QString folder = qEnvironmentVariable("QUAYSIDE_PICTURES"); !folder.isEmpty())
                picture.save(folder + u'/' + name);
            problem = compareWithReference(picture, name);
            return problem.isEmpty() || problem.startsWith(u"skip: "_s);
        }, patience);
        if (problem.startsWith(u"skip: "_s))
            QSKIP(qPrintable(problem.mid(6)));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
    void openRecorded()
    {
        m_app = std::make_unique<App>(AppOptions { .connectAddress = {}, .offlineDirectory = QStringLiteral(QUAYSIDE_TEST_DATA "/display"), .socketPath = {} });
        QQmlEngine::setObjectOwnership(m_app.get(), QQmlEngine::CppOwnership);
        current = m_app.get();
        QTRY_VERIFY(m_app->isSettled());
        QTRY_COMPARE(m_app->instances()->rowCount(), 5);
    }
    void show(const QString &page, const QString &theme = u"light"_s, const QString &language = u"en"_s)
    {
        m_desktop.reset();
        qmlWarnings().clear();
        m_desktop = std::make_unique<Desktop>(DesktopOptions { .theme = theme, .language = language, .page = page, .screenshot = {}, .size = QSize(1280, 800) });
        m_live.attach(m_desktop->engine());
        QVERIFY(m_desktop->load());
        QVERIFY(QTest::qWaitForWindowExposed(window(), patience));
    }
    /** A machine, a server, and the page on its screen. False: skipped, or failed. */
    bool openLive(const QString &theme = u"light"_s, const QStringList &machine = {})
    {
        startLive(theme, machine);
        return !QTest::currentTestFailed() && m_desktop;
    }
    void startLive(const QString &theme, const QStringList &machine)
    {
        if (DisplayProcess::program().isEmpty())
            QSKIP("this build has no quayside-display (libspice-client-glib-2.0-dev)");
        if (!FakeMachine::missing().isEmpty())
            QSKIP(qPrintable(FakeMachine::missing()));
        m_machine.start(machine);
        QTRY_VERIFY2_WITH_TIMEOUT(machine.isEmpty() ? m_machine.isUp() : QFile::exists(m_machine.socket()), qPrintable(m_machine.errorText()), patience);
        write(path(u"mode"_s), QString());
        m_server = std::make_unique<FakeServer>(QStringList { u"--unix"_s, path(u"a.socket"_s), u"--instances"_s, u"2"_s, u"--idle"_s, u"--vm"_s, m_machine.socket(), u"--mode"_s, path(u"mode"_s) });
        open({ remote(u"a"_s, u"unix://"_s + m_server->place()) });
        QTRY_COMPARE(m_app->server(u"a"_s)->instanceCount(), 2);
        show(u"instance:a/default/c0001:display"_s, theme);
        QTRY_COMPARE_WITH_TIMEOUT(display()->state(), u"open"_s, patience);
        QTRY_COMPARE_WITH_TIMEOUT(display()->size(), QSize(720, 400), patience);
        QTRY_VERIFY(item());
    }

    const QByteArray m_program = qgetenv("QUAYSIDE_DISPLAY");
    FakeMachine m_machine;
    std::unique_ptr<FakeServer> m_server;
    LiveSource m_live;
    std::unique_ptr<Desktop> m_desktop;
};

int main(int argc, char **argv)
{
    for (const auto &[name, value] : { std::pair("QUAYSIDE_REDUCED_MOTION", "1"), { "TZ", "UTC" } })
        qputenv(name, value);
    return runHardship<TestGuiDisplay>(argc, argv);
}
#include "tst_guidisplay.moc"
