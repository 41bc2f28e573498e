// SPDX-License-Identifier: Apache-2.0
// Configuration as a form and as YAML, the profiles pages and their dialogs on the real models, with the scene of tests/data/configuration.
#include <QAccessible>
#include <QQuickItem>
#include <QTest>
#include <QtQml>

#include "models/items/app.h"
#include "models/items/unfinished.h"
#include "qml/desktop.h"
#include "tests/gui/picture.h"
#include "tests/gui/qmlwarnings.h"
#include "tests/gui/recordedapp.h"
#include "tests/gui/recordedwindow.h"

using namespace quayside;
using namespace Qt::StringLiterals;

#define INSTANCE "instance:atlas/default/db-primary" // its Configuration tab, wherever that stands

namespace {
QStringList &warnings = qmlWarnings();
}

class TestGuiConfig : public RecordedWindow
{
    Q_OBJECT
public:
    explicit TestGuiConfig(App &app) : RecordedWindow(app) { }

private Q_SLOTS:
    void initTestCase()
    {
        QTRY_VERIFY(m_app.isSettled());
        QTRY_COMPARE(server()->state(), u"connected"_s);
        QTRY_VERIFY(!server()->catalog().entities().isEmpty());
        QTRY_VERIFY(draft()->isReady());
        QTRY_VERIFY(server()->settings()->isReady());
    }
    void init()
    {
        collectQmlWarnings();
        warnings.clear();
        m_app.preferences()->setValue(u"editor.view"_s, u"form"_s);
    }
    void cleanup()
    {
        m_desktop.reset();
        draft()->revert();
    }
    void page_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QString>("state"); // what was done before
        const auto row = [](const char *name, const char *page, const char *theme, const char *state = "") {
            QTest::newRow(name) << QString::fromLatin1(page) << QString::fromLatin1(theme) << QString::fromLatin1(state);
        };
        row("profiles-light", "profiles", "light");
        row("profiles-dark", "profiles", "dark");
        row("profile-light", "profile:atlas/db:0", "light");
        row("profile-users", "profile:atlas/web:1", "dark");
        row("profile-nousers", "profile:atlas/nested:1", "light");
        row("profile-gone", "profile:atlas/nothing:0", "light");
        row("createprofile", "createprofile", "light");
        row("instance-config-light", INSTANCE, "light", "changed");
        row("instance-config-dark", INSTANCE, "dark", "changed");
        row("instance-yaml-light", INSTANCE, "light", "yaml");
        row("instance-yaml-dark", INSTANCE, "dark", "yaml wrong");
        row("review", INSTANCE, "light", "changed review");
        row("review-dark", INSTANCE, "dark", "changed review");
        row("merge-light", INSTANCE, "light", "merge");
        row("merge-dark", INSTANCE, "dark", "merge");
        row("compareprofiles", "profiles", "light", "compare");
    }
    void page()
    {
        QFETCH(QString, page);
        QFETCH(QString, theme);
        QFETCH(QString, state);
        prepare(state);
        show(page, theme);
        openDialog(state);
        const QImage picture = settledPicture(window());
        QCOMPARE(warnings, QStringList());
        const QString problem = compareWithReference(picture, QString::fromLatin1(QTest::currentDataTag()) + u".png"_s);
        if (problem.startsWith(u"skip: "_s))
            QSKIP(qPrintable(problem.mid(6)));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
    void profilesFromTheKeyboard()
    {
        show(u"instances"_s);
        press(Qt::Key_4, Qt::AltModifier);
        QCOMPARE(nav("page"), u"profiles"_s);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QCOMPARE(nav("page"), u"profile"_s);
        QCOMPARE(nav("argument"), u"atlas/db"_s);
        QCOMPARE(warnings, QStringList());
    }
    void typedYamlIsTakenOver()
    {
        prepare(u"yaml"_s);
        show(QStringLiteral(INSTANCE));
        QTRY_COMPARE(focusText(), u"YAML"_s);
        press(Qt::Key_Home, Qt::ControlModifier);
        press(Qt::Key_Down);
        press(Qt::Key_End);
        press(Qt::Key_Return); // below "config:", with its indentation
        type("limits.proc");
        QTRY_VERIFY(named(u"Completions"_s, window()->contentItem()));
        press(Qt::Key_Return); // takes the first
        type("77");
        QTRY_COMPARE(draft()->form()->value(u"limits.processes"_s), u"77"_s);
        QVERIFY(draft()->isValid());
        press(Qt::Key_S, Qt::ControlModifier); // not sent before it was looked at
        QTRY_COMPARE(focusText(), u"Save"_s);
        QCOMPARE(draft()->errorText(), QString());
        press(Qt::Key_Return);
        QTRY_COMPARE(draft()->errorText(), u"offline"_s); // what this "server" says to every change
        QCOMPARE(draft()->form()->value(u"limits.processes"_s), u"77"_s);
        QCOMPARE(warnings, QStringList());
    }
    void unsavedChangesHoldTheWindow()
    {
        prepare(u"yaml"_s);
        show(QStringLiteral(INSTANCE));
        QTRY_VERIFY(draft()->isReady());
        draft()->setDescription(u"Half a thought"_s);
        QVERIFY(!window()->close());
        QTRY_COMPARE(focusText(), u"Stay"_s);
        QVERIFY(window()->isVisible());
        press(Qt::Key_Return);
        QTRY_VERIFY(focusText() != u"Stay"_s);
        draft()->revert();
        QVERIFY(window()->close());
        QCOMPARE(warnings, QStringList());
    }
    void aNewStartAsksFirst()
    {
        prepare(u"yaml"_s);
        show(QStringLiteral(INSTANCE));
        QTRY_VERIFY(draft()->isReady());
        draft()->setDescription(u"Half a thought"_s);
        QVERIFY(QMetaObject::invokeMethod(navigator(), "startAnewRequested"));
        QTRY_COMPARE(focusText(), u"Stay"_s);
        QVERIFY(window()->isVisible());
        press(Qt::Key_Return);
        QTRY_VERIFY(focusText() != u"Stay"_s);
        draft()->revert();
        InstanceObject *instance = m_app.instance(QStringLiteral("atlas/default/db-primary"));
        TerminalSession *terminal = instance->openTerminal({}); // offline it ends at once: only one that lives counts
        QTRY_COMPARE(terminal->state(), u"error"_s);
        Unfinished unfinished;
        unfinished.setProperty("root", QVariant::fromValue<QObject *>(&m_app));
        QCOMPARE(unfinished.textsWithTerminals(), QStringList());
        auto *open = new TerminalSession(u"web"_s, instance);
        QCOMPARE(unfinished.textsWithTerminals().size(), 1);
        QCOMPARE(unfinished.texts(), QStringList());
        delete open;
        QCOMPARE(warnings, QStringList());
    }
    void conflictsAreChosenByKeyboard()
    {
        prepare(u"merge"_s);
        show(QStringLiteral(INSTANCE));
        openDialog(u"merge"_s);
        QTRY_VERIFY2(focusText().startsWith(u"limits.cpu, "_s), qPrintable(focusText())); // the first row that is to be decided
        QCOMPARE(draft()->merge()->openCount(), 2);
        for (int row = 0; row < draft()->merge()->count(); ++row) {
            press(Qt::Key_Right);
            press(Qt::Key_Down);
        }
        QCOMPARE(draft()->merge()->openCount(), 0);
        QCOMPARE(draft()->merge()->merged().value("description"_L1).toString(), u"The primary"_s);
    }
    void everyTabStopHasAName_data()
    {
        QTest::addColumn<QString>("page");
        for (const char *page : {"profiles", "profile:atlas/db:0", "profile:atlas/web:1", "createprofile", INSTANCE})
            QTest::newRow(page) << QString::fromLatin1(page);
    }
    void everyTabStopHasAName()
    {
        QFETCH(QString, page);
        show(page);
        QTRY_VERIFY(!focusText().isEmpty());
        QSet<QQuickItem *> seen;
        for (int i = 0; i < 80 && !seen.contains(window()->activeFocusItem()); ++i) {
            QQuickItem *item = window()->activeFocusItem();
            seen << item;
            QVERIFY2(!focusText().isEmpty(), item->metaObject()->className());
            press(Qt::Key_Tab);
        }
        QVERIFY2(seen.size() >= 4, qPrintable(QString::number(seen.size())));
    }
    void aSecretIsNeverShown()
    {
        show(u"profiles"_s);
        QQmlComponent component(qmlEngine(window()));
        component.setData("import QtQuick; import Quayside; Item { width: 900; height: 700; property var server; ServerSettings { anchors.fill: parent } }", QUrl());
        const std::unique_ptr<QQuickItem> tab(qobject_cast<QQuickItem *>(component.createWithInitialProperties({ { u"server"_s, QVariant::fromValue(server()) } })));
        QVERIFY2(tab, qPrintable(component.errorString()));
        tab->setParentItem(window()->contentItem());
        tab->setZ(5);
        ConfigForm *form = server()->settings()->form();
        form->setOnlySet(true);
        QTRY_COMPARE(form->count(), 3);
        const auto field = [&] { return named(u"core.trust_password"_s, tab.get(), "echoMode"); };
        QTRY_VERIFY(field());
        QCOMPARE(field()->property("text").toString(), QString());
        QVERIFY(field()->property("echoMode").toInt() != 0);
        settledPicture(window());
        if (const QString folder = qEnvironmentVariable("QUAYSIDE_PICTURES"); !folder.isEmpty())
            window()->grabWindow().save(folder + u"/settings.png"_s);
        form->setOnlySet(false);
        QCOMPARE(warnings, QStringList());
    }

private:
    Server *server() { return m_app.server(u"atlas"_s); }
    ObjectDraft *draft() { return m_app.instance(u"atlas/default/db-primary"_s)->draft(); }
    void prepare(const QString &state)
    {
        ConfigForm *form = draft()->form();
        if (state.contains(u"yaml"_s))
            m_app.preferences()->setValue(u"editor.view"_s, u"yaml"_s);
        if (state.contains(u"changed"_s)) {
            form->setValue(u"boot.autostart.priority"_s, u"high"_s);
            form->setValue(u"limits.memory"_s, u"12GiB"_s);
            form->setValue(u"security.nesting"_s, u"true"_s);
            draft()->setProfiles({ u"default"_s, u"nested"_s, u"db"_s });
        }
        if (state.contains(u"wrong"_s))
            draft()->setYaml(draft()->yaml().replace(u"ephemeral: false"_s, u"ephemeral: maybe\ncolour: red"_s).replace(u"limits.cpu"_s, u"limits.cpus"_s));
        if (state == "merge"_L1)
            layChangesSideBySide();
    }
    void layChangesSideBySide()
    {
        const QJsonObject base = draft()->object();
        const auto with = [](QJsonObject object, const QStringList &path, const QJsonValue &value) { return withValue(std::move(object), path, value); };
        const QStringList memory { u"config"_s, u"limits.memory"_s }, cpu { u"config"_s, u"limits.cpu"_s }, swap { u"config"_s, u"limits.memory.swap"_s };
        const QJsonObject mine = with(with(with(base, memory, u"12GiB"_s), cpu, u"6"_s), { u"description"_s }, u"Our database"_s);
        draft()->merge()->setSides(base, mine, with(with(with(base, memory, u"16GiB"_s), swap, u"false"_s), { u"description"_s }, u"The primary"_s));
    }
    void openDialog(const QString &state)
    {
        const QVariantMap subject { { u"draft"_s, QVariant::fromValue(draft()) }, { u"subject"_s, u"db-primary"_s }, { u"running"_s, true } };
        if (state.contains(u"review"_s))
            ask(u"review"_s, subject);
        else if (state == "merge"_L1)
            ask(u"merge"_s, { { u"draft"_s, subject[u"draft"_s] }, { u"subject"_s, subject[u"subject"_s] } });
        else if (state == "compare"_L1)
            ask(u"compareprofiles"_s, { { u"server"_s, QVariant::fromValue(server()) }, { u"left"_s, u"db"_s } });
    }
    void ask(const QString &dialog, const QVariantMap &properties) const
    {
        QMetaObject::invokeMethod(navigator(), "dialogRequested", Q_ARG(QString, dialog), Q_ARG(QVariant, QVariant::fromValue(properties)));
    }
    void show(const QString &page, const QString &theme = u"light"_s)
    {
        m_app.setCurrentServer(server());
        openWindow(page, theme);
        if (page == QStringLiteral(INSTANCE))
            showTab(u"InstanceConfigTab"_s);
        QCoreApplication::processEvents();
    }
    /** The item of that accessible name that is shown; with the property, if one is given. */
    static QQuickItem *named(const QString &name, QQuickItem *root, const char *property = "visible")
    {
        QList<QQuickItem *> all { root };
        while (!all.isEmpty()) {
            QQuickItem *item = all.takeFirst();
            all << item->childItems();
            QAccessibleInterface *face = item->isVisible() ? QAccessible::queryAccessibleInterface(item) : nullptr;
            if (face && face->text(QAccessible::Name) == name && item->property(property).isValid())
                return item;
        }
        return nullptr;
    }
};

int main(int argc, char **argv)
{
    return runOnRecorded<TestGuiConfig>(argc, argv, QUAYSIDE_CONFIGURATION);
}
#include "tst_guiconfig.moc"
