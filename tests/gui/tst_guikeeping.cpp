// SPDX-License-Identifier: Apache-2.0
// Snapshots, files, backups and copying on the real models, with the scene of tests/data/keeping: pictures in both themes, and the keyboard.
#include <QAccessible>
#include <QQuickItem>
#include <QSignalSpy>
#include <QTest>
#include <QtQml>

#include "models/items/app.h"
#include "qml/desktop.h"
#include "tests/gui/picture.h"
#include "tests/gui/qmlwarnings.h"
#include "tests/gui/recordedapp.h"
#include "tests/gui/recordedwindow.h"

using namespace quayside;
using namespace Qt::StringLiterals;

namespace {
constexpr char here[] = "/tmp/quayside-files-scene"; // shown in the pictures
QStringList &warnings = qmlWarnings();

/** Counts how often translations were loaded or dropped. */
struct Loads : QObject {
    Loads() { qApp->installEventFilter(this); }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        count += watched == qApp && event->type() == QEvent::LanguageChange;
        return false;
    }
    int count = 0;
};

/** A folder on this computer that is the same each time. */
void makeFolder()
{
    QDir folder(QString::fromLatin1(here));
    folder.mkpath(u"site"_s);
    for (const auto &[name, size] : { std::pair("notes.md", 1200), std::pair("backup.tar.gz", 250000), std::pair("etc", 3) }) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(size, 'x')) == size);
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    }
    QFile::setPermissions(folder.filePath(u"site"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}
}

class TestGuiKeeping : public RecordedWindow {
    Q_OBJECT
public:
    explicit TestGuiKeeping(App &app) : RecordedWindow(app) { }

private Q_SLOTS:
    void initTestCase()
    {
        makeFolder();
        QTRY_VERIFY(m_app.isSettled());
        for (const char *name : { "atlas", "bare", "elder" })
            QTRY_COMPARE(m_app.server(QString::fromLatin1(name))->state(), u"connected"_s);
        for (const char *key : { "atlas/default/web-1", "atlas/default/mail" })
            m_app.instance(QString::fromLatin1(key))->snapshots()->schedule()->setClock(QDateTime(QDate(2026, 3, 16), QTime(10, 0)));
    }
    void cleanupTestCase() { QDir(QString::fromLatin1(here)).removeRecursively(); }
    void init()
    {
        collectQmlWarnings();
        warnings.clear();
    }
    void cleanup() { m_desktop.reset(); }
    void page_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QString>("dialog");
        const auto row = [](const char *name, const char *page, const char *theme, const char *dialog = "") {
            QTest::newRow(name) << QString::fromLatin1(page) << QString::fromLatin1(theme) << QString::fromLatin1(dialog);
        };
        row("snapshots-light", "instance:atlas/default/web-1:SnapshotsTab", "light");
        row("snapshots-dark", "instance:atlas/default/web-1:SnapshotsTab", "dark");
        row("snapshots-empty", "instance:atlas/default/mail:SnapshotsTab", "dark");
        row("backups-light", "instance:atlas/default/web-1:BackupsTab", "light");
        row("backups-dark", "instance:atlas/default/web-1:BackupsTab", "dark");
        row("backups-empty", "instance:atlas/default/mail:BackupsTab", "light");
        row("files-light", "instance:atlas/default/web-1:FilesTab", "light");
        row("files-dark", "instance:atlas/default/web-1:FilesTab", "dark");
        row("snapshot-restore", "instance:atlas/default/web-1:SnapshotsTab", "light", "restoresnapshot");
        row("snapshot-create", "instance:atlas/default/web-1:SnapshotsTab", "light", "createsnapshot");
        row("backup-create", "instance:atlas/default/web-1:BackupsTab", "dark", "createbackup");
        row("backup-import", "instance:atlas/default/web-1:BackupsTab", "light", "importbackup");
        row("copy-light", "instance:atlas/default/web-1:SnapshotsTab", "light", "copyinstances");
    }
    void page()
    {
        QFETCH(QString, page);
        QFETCH(QString, theme);
        QFETCH(QString, dialog);
        show(page, theme);
        if (!dialog.isEmpty())
            open(dialog);
        const QImage picture = settledPicture(window());
        QCOMPARE(warnings, QStringList());
        const QString problem = compareWithReference(picture, QString::fromLatin1(QTest::currentDataTag()) + u".png"_s);
        if (problem.startsWith(u"skip: "_s))
            QSKIP(qPrintable(problem.mid(6)));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
    void everyDialogOpens_data()
    {
        QTest::addColumn<QString>("dialog");
        for (const char *name : { "createsnapshot", "restoresnapshot", "snapshotverb", "publishsnapshot", "deletekept", "createbackup", "importbackup", "copyinstances" })
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void everyDialogOpens()
    {
        QFETCH(QString, dialog);
        show(u"instance:atlas/default/web-1:SnapshotsTab"_s);
        open(dialog);
        QTRY_VERIFY(!focusText().isEmpty());
        QSet<QQuickItem *> seen;
        for (int i = 0; i < 40 && !seen.contains(window()->activeFocusItem()); ++i) {
            seen << window()->activeFocusItem();
            QVERIFY2(!focusText().isEmpty(), window()->activeFocusItem()->metaObject()->className());
            press(Qt::Key_Tab);
        }
        QVERIFY(seen.size() >= 3);
        QCOMPARE(warnings, QStringList());
    }
    void whatIsRefusedStaysInTheDialog_data()
    {
        QTest::addColumn<QString>("action");
        for (const auto &[dialog, action] : { std::pair("createsnapshot", "Take the snapshot"), std::pair("restoresnapshot", "Restore"), std::pair("snapshotverb", "Rename"),
                 std::pair("publishsnapshot", "Publish"), std::pair("createbackup", "Back up") })
            QTest::newRow(dialog) << QString::fromLatin1(action);
    }
    /** With what was typed, until the server took it on; and said there alone. */
    void whatIsRefusedStaysInTheDialog()
    {
        QFETCH(QString, action);
        show(u"instance:atlas/default/web-1:SnapshotsTab"_s);
        QSignalSpy said(&m_app, &App::toast);
        open(QString::fromLatin1(QTest::currentDataTag()));
        QTRY_VERIFY(!focusText().isEmpty());
        if (action == "Rename"_L1)
            type("other");
        for (int i = 0; i < 12 && focusText() != action; ++i)
            press(Qt::Key_Tab);
        QCOMPARE(focusText(), action);
        press(Qt::Key_Return);
        QTRY_VERIFY(alerts().contains(u"offline"_s)); // what this "server" says to every change
        QCOMPARE(focusText(), action);
        QCOMPARE(said.size(), 0);
        QCOMPARE(warnings, QStringList());
    }
    void snapshotsByKeyboard()
    {
        show(u"instance:atlas/default/web-1:SnapshotsTab"_s);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QTRY_COMPARE(focusText(), u"Cancel"_s); // the dialog that names the loss
        press(Qt::Key_Escape);
        QCOMPARE(warnings, QStringList());
    }
    void enterOpensAFolder()
    {
        FileSession *files = m_app.instance(u"atlas/default/web-1"_s)->files();
        show(u"instance:atlas/default/web-1:FilesTab"_s);
        QTRY_VERIFY(files->remote()->count() > 5);
        QTRY_COMPARE(files->remote()->nameAt(1), u"etc"_s);
        for (int i = 0; i < 4 && files->remote()->selected() != QStringList { u"etc"_s }; ++i)
            press(Qt::Key_Down);
        press(Qt::Key_Return);
        QTRY_COMPARE(files->remote()->path(), u"/etc"_s);
        press(Qt::Key_Backspace);
        QTRY_COMPARE(files->remote()->path(), u"/"_s);
        QCOMPARE(warnings, QStringList());
    }
    void takenNamesAreAskedFor()
    {
        FileSession *files = m_app.instance(u"atlas/default/web-1"_s)->files();
        show(u"instance:atlas/default/web-1:FilesTab"_s);
        QTRY_COMPARE(files->local()->count(), 4);
        QTRY_VERIFY(files->remote()->has(u"etc"_s));
        files->remote()->select(1, u"single"_s); // "etc" is a file here
        press(Qt::Key_F5);
        QTRY_COMPARE(focusText(), u"Cancel"_s);
        press(Qt::Key_Return);
        QCOMPARE(files->queue()->count(), 0);
    }
    void filesAsCommands()
    {
        const FileSession *files = m_app.instance(u"atlas/default/web-1"_s)->files();
        QCOMPARE(files->command(u"folder"_s, { u"new"_s }, u"lxc"_s), QString()); // lxc can't
        QVERIFY(files->command(u"folder"_s, { u"new"_s }, u"curl"_s).contains(u"path=%2Fnew"_s));
        QVERIFY(files->command(u"folder"_s, { u"new"_s }, u"curl"_s).endsWith(u"-H 'X-LXD-type: directory' -H 'X-LXD-mode: 0755'"_s));
        QCOMPARE(files->renameCommand(u"motd"_s, u"old motd"_s, u"lxc"_s),
            u"lxc file pull atlas:web-1/motd - | lxc file push - 'atlas:web-1/old motd' && lxc file delete atlas:web-1/motd"_s);
        QCOMPARE(files->renameCommand(u"motd"_s, u"old"_s, u"curl"_s).count(u"curl "_s), 3);
        QCOMPARE(files->command(u"delete"_s, { u"a"_s, u"b"_s }, u"lxc"_s), u"lxc file delete atlas:web-1/a\nlxc file delete atlas:web-1/b"_s);
    }
    /** What is kept as a text, too. */
    void datesFollowTheLanguage()
    {
        show(u"instance:atlas/default/web-1:SnapshotsTab"_s, u"light"_s, {});
        const InstanceSnapshots *snapshots = m_app.instance(u"atlas/default/web-1"_s)->snapshots();
        const auto day = [snapshots] { return snapshots->list().value(0).toMap().value(u"day"_s).toString(); };
        m_app.preferences()->setLanguage(u"ja"_s);
        QTRY_VERIFY2(day().contains(u"年"_s), qPrintable(day()));
        m_app.preferences()->setLanguage(u"de"_s);
        QTRY_VERIFY2(day().contains(u"März"_s), qPrintable(day()));
        m_app.preferences()->setLanguage(u"en"_s);
        QTRY_VERIFY2(day().contains(u"March"_s), qPrintable(day()));
        QCOMPARE(warnings, QStringList());
    }
    /** A column's width is a preference as well: nothing is translated or read anew for it. */
    void otherPreferencesLeaveTheLanguage()
    {
        show(u"instance:atlas/default/web-1:SnapshotsTab"_s, u"light"_s, {});
        Loads loads;
        m_app.preferences()->setValue(u"instances.columns"_s, u"kept"_s);
        m_app.preferences()->setValue(u"instances.columns"_s, QString());
        QCOMPARE(loads.count, 0);
        m_app.preferences()->setLanguage(u"de"_s);
        QTRY_VERIFY(loads.count > 0);
        m_app.preferences()->setLanguage(u"en"_s);
        QCOMPARE(warnings, QStringList());
    }
    void copyingToAnotherServerIsChecked()
    {
        show(u"instance:atlas/default/web-1:OverviewTab"_s);
        open(u"copyinstances"_s);
        CopyFlow *flow = m_app.copies();
        QTRY_VERIFY(flow->isReady());
        const QRegularExpression one(u"\\bit|\\bits\\b"_s); // the same is said of several
        QVERIFY2(!flow->methodText().isEmpty() && !flow->methodText().contains(one), qPrintable(flow->methodText()));
        flow->setServer(u"bare"_s);
        QTRY_VERIFY(!flow->isChecking());
        QVERIFY(flow->methodText().contains(u"backup"_s));
        QVERIFY(flow->isReady()); // no network br0 there: only a warning
        QVERIFY(!flow->rows().first().toMap().value(u"warning"_s).toString().isEmpty());
        flow->setMove(true);
        QVERIFY(!flow->isReady()); // it runs
        flow->setMove(false);
        flow->start();
        QTRY_COMPARE(flow->rows().first().toMap().value(u"state"_s).toString(), u"failed"_s);
        QCOMPARE(flow->rows().first().toMap().value(u"stateText"_s).toString(), u"offline"_s);
        QCOMPARE(warnings, QStringList());
    }

private:
    /** "instance:KEY:FILE", the tab by the name of its file: others come and go beside it. */
    void show(const QString &page, const QString &theme = u"light"_s, const QString &language = u"en"_s)
    {
        m_app.setCurrentServer(m_app.server(u"atlas"_s));
        const QString start = page.section(u':', 0, 1) + u":0"_s;
        openWindow(start, theme, language);
        showTab(page.section(u':', 2));
        QCoreApplication::processEvents();
    }
    void open(const QString &dialog)
    {
        QVariantMap properties { { u"instance"_s, QVariant::fromValue(m_app.instance(u"atlas/default/web-1"_s)) }, { u"name"_s, u"warm"_s } };
        if (dialog == "createsnapshot"_L1 || dialog == "createbackup"_L1)
            properties.remove(u"name"_s);
        if (dialog == "restoresnapshot"_L1)
            properties.insert({ { u"createdText"_s, u"13 Mar 2026 14:05"_s }, { u"ageText"_s, u"13 Mar 2026"_s }, { u"stateful"_s, true } });
        if (dialog == "snapshotverb"_L1)
            properties.insert(u"verb"_s, u"rename"_s);
        if (dialog == "importbackup"_L1)
            properties = { { u"server"_s, QVariant::fromValue(m_app.server(u"atlas"_s)) } };
        if (dialog == "copyinstances"_L1)
            properties = { { u"keys"_s, QStringList { u"atlas/default/web-1"_s } } };
        QMetaObject::invokeMethod(navigator(), "dialog", Q_ARG(QVariant, dialog), Q_ARG(QVariant, properties));
        QCoreApplication::processEvents();
    }
};

int main(int argc, char **argv)
{
    qputenv("HOME", here);
    return runOnRecorded<TestGuiKeeping>(argc, argv, QUAYSIDE_KEEPING);
}
#include "tst_guikeeping.moc"
