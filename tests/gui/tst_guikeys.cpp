// SPDX-License-Identifier: Apache-2.0
// The desktop from the keyboard alone.
#include <QAccessible>
#include <QGuiApplication>
#include <QQmlEngine>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include "tests/gui/guitest.h"

using namespace Qt::StringLiterals;

class TestGuiKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void selectOpenAndBack()
    {
        GuiTest gui;
        QObject *nav = gui.singleton("Nav");
        gui.press(Qt::Key_Down);
        gui.press(Qt::Key_Down);
        gui.press(Qt::Key_Return);
        QCOMPARE(nav->property("page").toString(), u"instance"_s);
        QCOMPARE(nav->property("argument").toString(), u"atlas/default/db-primary"_s);
        gui.press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(nav->property("page").toString(), u"instances"_s);
        QCOMPARE(GuiTest::warnings(), QStringList());
    }
    /** A server whose certificate an authority vouches for needs no comparing; for others a file of the authority does it too. */
    void serverByAuthority()
    {
        GuiTest gui(u"full"_s, u"servers"_s);
        QVERIFY(QMetaObject::invokeMethod(gui.singleton("Nav"), "dialog", Q_ARG(QVariant, u"addserver"_s), Q_ARG(QVariant, QVariantMap({{u"start"_s, u"nas1"_s}}))));
        QTRY_VERIFY(gui.shows(u"They match"_s));
        QVERIFY(gui.shows(u"Check with an authority's certificate…"_s));
        QObject *flow = nullptr;
        for (QObject *one : gui.app()->children())
            flow = one->property("vouched").isValid() ? one : flow;
        QVERIFY(flow);
        flow->setProperty("errorText", u"That authority doesn't vouch for this server."_s);
        QVERIFY(gui.shows(u"That authority doesn't vouch for this server."_s));
        flow->setProperty("errorText", QString());
        flow->setProperty("vouched", true);
        QVERIFY(gui.shows(u"An authority that this computer trusts vouches for it."_s));
        QVERIFY(!gui.shows(u"Check with an authority's certificate…"_s) && !gui.shows(u"They match"_s));
        gui.press(Qt::Key_Tab);
        QCOMPARE(GuiTest::warnings(), QStringList());
    }
    /** The focus goes with the steps; an Enter too many doesn't accept what nobody compared. */
    void serverByKeys()
    {
        GuiTest gui(u"full"_s, u"servers"_s);
        QVERIFY(QMetaObject::invokeMethod(gui.singleton("Nav"), "dialog", Q_ARG(QVariant, u"addserver"_s), Q_ARG(QVariant, QVariantMap())));
        QTRY_COMPARE(gui.focusText(), u"host or https://host:8443"_s);
        gui.type(u"nas1"_s);
        gui.press(Qt::Key_Return);
        QTRY_VERIFY(gui.shows(u"They match"_s));
        QTRY_COMPARE(gui.focusText(), u"Cancel"_s);
        gui.press(Qt::Key_Tab);
        QCOMPARE(gui.focusText(), u"They match"_s);
        gui.press(Qt::Key_Return);
        QTRY_COMPARE(gui.focusText(), u"Password or token"_s);
        gui.type(u"secret"_s);
        gui.press(Qt::Key_Return);
        QTRY_VERIFY(!gui.shows(u"Add a server"_s));
        QCOMPARE(GuiTest::warnings(), QStringList());
    }
    void menuByShiftF10()
    {
        GuiTest gui;
        gui.press(Qt::Key_Down);
        gui.press(Qt::Key_Down);
        gui.press(Qt::Key_F10, Qt::ShiftModifier);
        QTRY_VERIFY(hasPopup(gui));
        gui.press(Qt::Key_Escape);
        QTRY_VERIFY(!hasPopup(gui));
    }
    void verbsOnASelection()
    {
        GuiTest gui;
        gui.press(Qt::Key_Down);
        gui.press(Qt::Key_Down);
        gui.press(Qt::Key_Down, Qt::ShiftModifier);
        gui.press(Qt::Key_Period, Qt::ControlModifier);
        QCOMPARE(gui.calls(), QStringList{u"stop([atlas/default/db-primary atlas/default/db-replica], false)"_s});
    }
    void searchFilters()
    {
        GuiTest gui;
        gui.press(Qt::Key_F, Qt::ControlModifier);
        gui.type(u"state:stopped"_s);
        gui.press(Qt::Key_Down);
        gui.press(Qt::Key_A, Qt::ControlModifier);
        gui.press(Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(gui.calls(), QStringList{u"start([local/default/old-wiki local/default/scratch])"_s});
    }
    void deleteAsksForARunningInstance()
    {
        GuiTest gui;
        gui.press(Qt::Key_Down);
        gui.press(Qt::Key_Down);
        gui.press(Qt::Key_Delete);
        QTRY_COMPARE(gui.focusText(), u"Cancel"_s);
        QVERIFY(gui.calls().isEmpty());
        gui.press(Qt::Key_Tab);
        QCOMPARE(gui.focusText(), u"Delete"_s);
        gui.press(Qt::Key_Return);
        QCOMPARE(gui.calls(), QStringList{u"remove([atlas/default/db-primary])"_s});
    }
    void deleteOfAStoppedInstanceCanBeUndone()
    {
        GuiTest gui;
        gui.press(Qt::Key_F, Qt::ControlModifier);
        gui.type(u"scratch"_s);
        gui.press(Qt::Key_Down);
        gui.press(Qt::Key_Down);
        gui.press(Qt::Key_Delete);
        QCOMPARE(gui.singleton("Nav")->property("pendingKeys").toList().size() + gui.singleton("Nav")->property("pendingKeys").toStringList().size() > 0, true);
        QVERIFY(gui.calls().isEmpty());
        QTRY_VERIFY(gui.shows(u"Undo"_s));
        gui.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!gui.shows(u"Undo"_s));
        QVERIFY(gui.singleton("Nav")->property("pendingKeys").toList().isEmpty() && gui.singleton("Nav")->property("pendingKeys").toStringList().isEmpty());
        QVERIFY(gui.calls().isEmpty());
    }
    void whatIsProtectedStays()
    {
        GuiTest gui;
        gui.press(Qt::Key_F, Qt::ControlModifier);
        gui.type(u"old-wiki"_s);
        gui.press(Qt::Key_Down);
        gui.press(Qt::Key_Down);
        gui.press(Qt::Key_Delete);
        QVERIFY(gui.calls().isEmpty());
        QVERIFY(gui.singleton("Nav")->property("pendingKeys").toList().isEmpty() && gui.singleton("Nav")->property("pendingKeys").toStringList().isEmpty());
        QVERIFY(!hasPopup(gui));
        QTRY_VERIFY(gui.shows(u"security.protection.delete"_s));
    }
    void nothingIsChangedOnASilentServer()
    {
        GuiTest gui;
        QVERIFY(gui.singleton("Nav")->setProperty("stale", true));
        gui.press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(!hasPopup(gui));
        QTRY_VERIFY(gui.shows(u"doesn't answer"_s));
        gui.press(Qt::Key_K, Qt::ControlModifier); // looking is allowed
        QTRY_VERIFY(hasPopup(gui));
    }
    void createFromTheKeyboard()
    {
        GuiTest gui;
        gui.press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(gui.window()->activeFocusItem()->metaObject()->className() != QByteArray("QQuickRootItem"));
        QTRY_VERIFY2(tabTo(gui, u"Create"_s), "no way to Create by Tab");
        gui.press(Qt::Key_Return);
        QCOMPARE(gui.calls().size(), 1);
        QVERIFY(gui.calls().first().startsWith(u"createInstance("_s));
    }
    /** What only the server knows to be wrong is told in the dialog, with all that was typed. */
    void aRefusedInstance()
    {
        GuiTest gui;
        gui.press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(hasPopup(gui));
        QObject *server = gui.app()->property("defaultServer").value<QObject *>();
        QVERIFY(server && server->setProperty("refusal", u"This name is taken"_s));
        QTRY_VERIFY2(tabTo(gui, u"Create"_s), "no way to Create by Tab");
        gui.press(Qt::Key_Return);
        QTRY_VERIFY(gui.shows(u"This name is taken"_s));
        QVERIFY(hasPopup(gui));
        QVERIFY(server->setProperty("refusal", QString()));
        gui.press(Qt::Key_Return);
        QTRY_VERIFY(!hasPopup(gui));
        QCOMPARE(gui.calls().size(), 2);
    }
    void paletteGoesAndDoes()
    {
        GuiTest gui;
        gui.press(Qt::Key_K, Qt::ControlModifier);
        QTRY_COMPARE(gui.focusText(), u"Go to or do"_s);
        gui.type(u"stop web-2"_s);
        gui.press(Qt::Key_Return);
        QTRY_COMPARE(gui.calls(), QStringList{u"stop([atlas/default/web-2], false)"_s});
        QTRY_VERIFY(gui.focusText() != u"Go to or do"_s);
        gui.press(Qt::Key_K, Qt::ControlModifier);
        QTRY_COMPARE(gui.focusText(), u"Go to or do"_s);
        gui.type(u"imag"_s);
        gui.press(Qt::Key_Return);
        QTRY_COMPARE(gui.singleton("Nav")->property("page").toString(), u"images"_s);
        QStringList warnings = GuiTest::warnings(); // Qt 6.4 says so when a list shrinks while rows are being made, and does no harm
        warnings.removeIf([](const QString &text) { return text.contains(u"DelegateModel::cancel: index out range"_s); });
        QCOMPARE(warnings, QStringList());
    }
    void paletteHasEveryVerb()
    {
        GuiTest gui;
        gui.press(Qt::Key_K, Qt::ControlModifier);
        QTRY_COMPARE(gui.focusText(), u"Go to or do"_s);
        gui.type(u"web-2 snapshot"_s);
        gui.press(Qt::Key_Return);
        QTRY_VERIFY2(gui.calls().join(u' ').startsWith(u"snapshot([atlas/default/web-2]"_s), qPrintable(gui.calls().join(u' ')));
    }
    void everyShortcut_data()
    {
        QTest::addColumn<QKeyCombination>("keys");
        QTest::addColumn<QString>("state"); // afterwards: "page/tab", or what a call begins with
        const auto row = [](const char *name, Qt::KeyboardModifier modifier, Qt::Key key, const char *state) { QTest::newRow(name) << QKeyCombination(modifier, key) << QString::fromLatin1(state); };
        row("Ctrl+J", Qt::ControlModifier, Qt::Key_J, "activity");
        row("Ctrl+,", Qt::ControlModifier, Qt::Key_Comma, "preferences/0");
        row("Ctrl+T", Qt::ControlModifier, Qt::Key_T, "instance/4");
        row("Ctrl+R", Qt::ControlModifier, Qt::Key_R, "restart([atlas/default/db-primary]");
        row("Ctrl+D", Qt::ControlModifier, Qt::Key_D, "snapshot([atlas/default/db-primary]");
        row("Ctrl+F", Qt::ControlModifier, Qt::Key_F, "focus Search instances");
        row("/", Qt::NoModifier, Qt::Key_Slash, "focus Search instances");
        row("F4", Qt::NoModifier, Qt::Key_F4, "inspector");
        row("F9", Qt::NoModifier, Qt::Key_F9, "folded");
        row("Ctrl+1", Qt::ControlModifier, Qt::Key_1, "server atlas");
        row("Ctrl+P", Qt::ControlModifier, Qt::Key_P, "dialog");
        row("Ctrl+K", Qt::ControlModifier, Qt::Key_K, "dialog");
        row("Ctrl+N", Qt::ControlModifier, Qt::Key_N, "dialog");
        row("Enter", Qt::NoModifier, Qt::Key_Enter, "instance/0");
        row("F5", Qt::NoModifier, Qt::Key_F5, "refresh()");
        row("F11", Qt::NoModifier, Qt::Key_F11, "full screen");
        row("F1", Qt::NoModifier, Qt::Key_F1, "dialog");
        row("Ctrl+?", Qt::ControlModifier, Qt::Key_Question, "dialog");
        row("Ctrl+W", Qt::ControlModifier, Qt::Key_W, "closed");
    }
    static bool hasPopup(const GuiTest &gui)
    {
        for (const QQuickItem *overlay : gui.window()->contentItem()->childItems()) {
            const QList<QQuickItem *> popups = overlay->inherits("QQuickOverlay") ? overlay->childItems() : QList<QQuickItem *>();
            if (std::any_of(popups.begin(), popups.end(), [](const QQuickItem *item) { return item->isVisible() && item->inherits("QQuickPopupItem"); }))
                return true;
        }
        return false;
    }
    static QString shownServer(const GuiTest &gui)
    {
        const QObject *server = gui.app()->property("currentServer").value<QObject *>();
        return server ? u"server "_s + server->property("name").toString() : QString();
    }
    static double railWidth(const GuiTest &gui)
    {
        for (const QQuickItem *item : gui.window()->contentItem()->childItems()) {
            if (QByteArrayView(item->metaObject()->className()).startsWith("Rail_"))
                return item->width();
        }
        return 0;
    }
    /** Those that other tests here and in tst_guiareas don't press. */
    void everyShortcut()
    {
        QFETCH(QKeyCombination, keys);
        QFETCH(QString, state);
        GuiTest gui;
        QObject *nav = gui.singleton("Nav");
        gui.press(Qt::Key_Down);
        gui.press(Qt::Key_Down);
        gui.press(keys.key(), keys.keyboardModifiers());
        const auto reached = [&] {
            QStringList states { u"%1/%2"_s.arg(nav->property("page").toString()).arg(nav->property("tab").toInt()) };
            states << gui.calls() << (nav->property("activityOpen").toBool() ? u"activity"_s : QString()) << (gui.window()->isVisible() ? QString() : u"closed"_s)
                   << u"focus "_s + gui.focusText() << (nav->property("inspectorOpen").toBool() ? u"inspector"_s : QString()) << shownServer(gui) << (railWidth(gui) < 100 ? u"folded"_s : QString())
                   << (gui.window()->visibility() == QWindow::FullScreen ? u"full screen"_s : QString()) << (hasPopup(gui) ? u"dialog"_s : QString());
            return std::any_of(states.begin(), states.end(), [&](const QString &one) { return one.startsWith(state); });
        };
        QTRY_VERIFY2(reached(), qPrintable(gui.calls().join(u' ') + u" focus "_s + gui.focusText()));
    }
    /** Far keys choose instances, not the heads of groups; with Shift all between. */
    void farKeysInTheTable()
    {
        GuiTest gui;
        QObject *nav = gui.singleton("Nav");
        const auto opened = [&](Qt::Key key) {
            gui.press(key);
            gui.press(Qt::Key_Return);
            const QString key_ = nav->property("argument").toString();
            gui.press(Qt::Key_Left, Qt::AltModifier);
            return key_;
        };
        gui.press(Qt::Key_Down);
        QCOMPARE(opened(Qt::Key_End), u"nas1/default/win-lab"_s);
        QCOMPARE(opened(Qt::Key_Home), u"atlas/default/builder"_s);
        QVERIFY(opened(Qt::Key_PageDown) != u"atlas/default/builder"_s); // as far as rows are seen at once
        QCOMPARE(opened(Qt::Key_PageUp), u"atlas/default/builder"_s);
        gui.press(Qt::Key_End, Qt::ShiftModifier);
        gui.press(Qt::Key_D, Qt::ControlModifier);
        QVERIFY2(gui.calls().join(u' ').contains(u"atlas/default/builder"_s) && gui.calls().join(u' ').contains(u"nas1/default/win-lab"_s), qPrintable(gui.calls().join(u' ')));
        QCOMPARE(GuiTest::warnings(), QStringList());
    }
    /** Arrows walk over the tabs, each is shown and none takes the keyboard. */
    void alongTheTabs()
    {
        GuiTest gui(u"full"_s, u"instance:atlas/default/db-primary:overview"_s);
        QObject *nav = gui.singleton("Nav");
        const auto isOnTabs = [&] { return QAccessible::queryAccessibleInterface(gui.window()->activeFocusItem())->role() == QAccessible::PageTabList; };
        for (int i = 0; i < 60 && !isOnTabs(); ++i)
            gui.press(Qt::Key_Tab);
        for (const int tab : { 1, 2, 3 }) {
            gui.press(Qt::Key_Right);
            QCOMPARE(nav->property("tab").toInt(), tab);
            QCoreApplication::processEvents();
        }
        QVERIFY(isOnTabs());
    }
    /** Whoever comes back from an instance goes on from its row. */
    void backToTheSameRow()
    {
        GuiTest gui;
        QObject *nav = gui.singleton("Nav");
        gui.press(Qt::Key_Down);
        gui.press(Qt::Key_Down);
        gui.press(Qt::Key_Return);
        QCOMPARE(nav->property("argument").toString(), u"atlas/default/db-primary"_s);
        gui.press(Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(nav->property("page").toString(), u"instances"_s);
        gui.press(Qt::Key_Down);
        gui.press(Qt::Key_Return);
        QTRY_COMPARE(nav->property("argument").toString(), u"atlas/default/db-replica"_s);
    }
    void imageByKeyboard()
    {
        GuiTest gui;
        gui.press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(hasPopup(gui));
        for (int i = 0; i < 40 && !gui.focusText().startsWith(u"debian/12"_s); ++i)
            gui.press(Qt::Key_Tab);
        QVERIFY2(gui.focusText().startsWith(u"debian/12"_s), "no way to the images by Tab");
        gui.press(Qt::Key_End);
        QVERIFY2(gui.focusText().startsWith(u"busybox"_s), qPrintable(gui.focusText())); // the last one of the list
        gui.press(Qt::Key_Return);
        QCOMPARE(gui.calls().size(), 1);
        QVERIFY2(gui.calls().first().startsWith(u"createInstance("_s), qPrintable(gui.calls().first()));
    }
    /** With an icon in the tray Ctrl+W puts the window away; Ctrl+Q ends the program. */
    void closeWithATray()
    {
        GuiTest gui;
        QVERIFY(gui.window()->setProperty("staysInTray", true));
        QSignalSpy quit(gui.engine(), &QQmlEngine::quit);
        gui.press(Qt::Key_W, Qt::ControlModifier);
        QTRY_VERIFY(!gui.window()->isVisible());
        QCOMPARE(quit.count(), 0);
        QCOMPARE(gui.window()->property("leaving").toBool(), false);
    }
    void quitWithATray()
    {
        GuiTest gui;
        QVERIFY(gui.window()->setProperty("staysInTray", true));
        QSignalSpy quit(gui.engine(), &QQmlEngine::quit);
        gui.press(Qt::Key_Q, Qt::ControlModifier);
        QTRY_COMPARE(quit.count(), 1);
        QVERIFY2(gui.window()->close(), "the window stays in the way of quitting");
    }
    /** What isn't there can't be restarted, stopped or entered. */
    void nothingOfAnInstanceThatIsGone()
    {
        GuiTest gui(u"full"_s, u"instance:atlas/default/db-primary:overview"_s);
        for (QObject *one : gui.app()->children()) {
            if (one->property("exists").isValid())
                one->setProperty("exists", false);
        }
        QTRY_VERIFY(gui.shows(u"This instance is gone"_s));
        for (const Qt::Key key : { Qt::Key_R, Qt::Key_Period, Qt::Key_T, Qt::Key_D })
            gui.press(key, Qt::ControlModifier);
        QCOMPARE(gui.calls(), QStringList());
        QCOMPARE(gui.singleton("Nav")->property("tab").toInt(), 0);
    }
    void terminalsSplitAndClose()
    {
        GuiTest gui(u"full"_s, u"instance:atlas/default/db-primary:terminal"_s);
        QTRY_COMPARE(terminals(gui).size(), 1);
        const auto command = [&](const char *name) {
            QVERIFY(QMetaObject::invokeMethod(terminals(gui).first(), "commandRequested", Q_ARG(QString, QString::fromLatin1(name))));
            QCoreApplication::processEvents();
        };
        command("splitRight");
        QTRY_COMPARE(terminals(gui).size(), 2);
        command("newTab");
        QTRY_COMPARE(terminals(gui).size(), 1); // the other tab's are out of sight
        command("close");
        QTRY_COMPARE(terminals(gui).size(), 2);
        QCOMPARE(GuiTest::warnings(), QStringList());
    }
    void pagesByShortcut()
    {
        GuiTest gui;
        QObject *nav = gui.singleton("Nav");
        gui.press(Qt::Key_3, Qt::AltModifier);
        QCOMPARE(nav->property("page").toString(), u"images"_s);
        gui.press(Qt::Key_0, Qt::AltModifier);
        QCOMPARE(nav->property("page").toString(), u"servers"_s);
        gui.press(Qt::Key_Comma, Qt::ControlModifier);
        QCOMPARE(nav->property("page").toString(), u"preferences"_s);
        gui.press(Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(nav->property("activityOpen").toBool(), true);
        QCOMPARE(GuiTest::warnings(), QStringList());
    }
    void everyTabStopHasAName_data()
    {
        QTest::addColumn<QString>("page");
        for (const char *page : {"instances", "images", "servers", "preferences", "instance:atlas/default/db-primary:overview", "activity"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }
    void everyTabStopHasAName()
    {
        QFETCH(QString, page);
        GuiTest gui(u"full"_s, page);
        QSet<QQuickItem *> seen;
        for (int i = 0; i < 60 && !seen.contains(gui.window()->activeFocusItem()); ++i) {
            QQuickItem *item = gui.window()->activeFocusItem();
            seen << item;
            QVERIFY2(!gui.focusText().isEmpty(), item->metaObject()->className());
            gui.press(Qt::Key_Tab);
        }
        QVERIFY2(seen.size() >= 6, qPrintable(QString::number(seen.size())));
    }

private:
    /** Terminals in sight. */
    static QList<QQuickItem *> terminals(const GuiTest &gui)
    {
        QList<QQuickItem *> found;
        QList<QQuickItem *> items = gui.window()->contentItem()->childItems();
        while (!items.isEmpty()) {
            QQuickItem *item = items.takeFirst();
            if (QByteArrayView(item->metaObject()->className()).startsWith("MockTerminal") && item->isVisible())
                found << item;
            items += item->childItems();
        }
        return found;
    }
    static bool tabTo(const GuiTest &gui, const QString &name)
    {
        for (int i = 0; i < 40 && gui.focusText() != name; ++i)
            gui.press(Qt::Key_Tab);
        return gui.focusText() == name;
    }
};

int main(int argc, char **argv)
{
    GuiTest::prepareEnvironment();
    QGuiApplication application(argc, argv);
    GuiTest::prepareApplication();
    TestGuiKeys test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_guikeys.moc"
