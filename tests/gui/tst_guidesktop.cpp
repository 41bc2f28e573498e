// SPDX-License-Identifier: Apache-2.0
// The program among its neighbours on the session's bus: one of it, activation, notifications, secrets. Runs on a bus of its own (dbus-daemon).
#include <QDBusConnectionInterface>
#include <QDBusInterface>
#include <QDBusReply>
#include <QGuiApplication>
#include <QLocalServer>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

#include "app/desktopkeyring.h"
#include "app/notifier.h"
#include "app/sessionbus.h"
#include "app/singleinstance.h"
#include "models/items/operationsmodel.h"
#include "models/items/preferences.h"
#include "qml/colorscheme.h"

using namespace quayside;
using namespace Qt::StringLiterals;

/** Stands in for the desktop's own service of that name. */
class FakeNotifications : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    QStringList summaries;
public Q_SLOTS:
    uint Notify(const QString &, uint, const QString &, const QString &summary, const QString &, const QStringList &, const QVariantMap &, int)
    {
        summaries << summary;
        return uint(summaries.size());
    }
Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
};

/** Stands in for the desktop's settings. */
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public Q_SLOTS:
    QDBusVariant Read(const QString &group, const QString &key)
    {
        if (group == "org.gnome.desktop.interface"_L1 && key == "enable-animations"_L1)
            return QDBusVariant(false);
        return QDBusVariant(key == "color-scheme"_L1 ? 1U : 0U);
    }
Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

class TestGuiDesktop : public QObject
{
    Q_OBJECT
    /** Of a program that tells its times; asked again and again. */
    static bool showsItsWindow(QProcess &process)
    {
        process.setProperty("said", process.property("said").toByteArray() + process.readAllStandardError());
        return process.property("said").toByteArray().contains("window ");
    }

private Q_SLOTS:
    void worthTelling_data()
    {
        QTest::addColumn<bool>("focus");
        QTest::addColumn<bool>("success");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<bool>("told");
        QTest::newRow("quick") << false << true << 5 << false;
        QTest::newRow("long") << false << true << 6 << true;
        QTest::newRow("failed quickly") << false << false << 0 << true;
        QTest::newRow("long, but seen") << true << true << 60 << false;
        QTest::newRow("failed, but seen") << true << false << 60 << false;
    }
    void worthTelling()
    {
        QFETCH(bool, focus);
        QFETCH(bool, success);
        QFETCH(int, seconds);
        QTEST(Notifier::isWorthIt(focus, success, seconds), "told");
    }
    void isActivated()
    {
        QDBusConnection other = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"other"_s);
        SingleInstance first;
        QSignalSpy raised(&first, &SingleInstance::activated);
        QVERIFY(first.acquire());
        QDBusMessage call = QDBusMessage::createMethodCall(u"org.quayside.Quayside"_s, u"/org/quayside/Quayside"_s, u"org.freedesktop.Application"_s, u"Open"_s);
        call << QStringList{u"file:///tmp/x"_s} << QVariantMap{{u"activation-token"_s, u"token-1"_s}};
        const QDBusPendingCall pending = other.asyncCall(call);
        QTRY_VERIFY(pending.isFinished());
        QVERIFY(!pending.isError());
        QCOMPARE(raised.size(), 1);
        QCOMPARE(raised.takeFirst().first().value<StartRequest>().files, QStringList{u"file:///tmp/x"_s});
        QCOMPARE(qgetenv("XDG_ACTIVATION_TOKEN"), QByteArray("token-1"));
    }
    void knowsBackups()
    {
        const QTemporaryDir folder;
        const auto file = [&](const QString &name, const QByteArray &content) {
            QFile made(folder.filePath(name));
            return made.open(QIODevice::WriteOnly) && made.write(content) == content.size() ? made.fileName() : QString();
        };
        const auto tarball = [](const QByteArray &member) { return member.leftJustified(257, '\0') + QByteArray("ustar").leftJustified(255, '\0'); };
        QVERIFY(isBackupFile(file(u"a.tar"_s, tarball("backup/index.yaml"))));
        QVERIFY(!isBackupFile(file(u"my-backup.tar"_s, tarball("metadata.yaml"))));
        QVERIFY(isBackupFile(file(u"Backup-c1.tar.gz"_s, "\x1f\x8b")));
        QVERIFY(!isBackupFile(file(u"image.tar.gz"_s, "\x1f\x8b")));
        QVERIFY(!isBackupFile(folder.filePath(u"missing"_s)));
    }
    /** What a second start is asked for, the first one does: by the bus, and where there is none by the socket. */
    void handsOver_data()
    {
        QTest::addColumn<bool>("bus");
        QTest::newRow("bus") << true;
        QTest::newRow("socket") << false;
    }
    void handsOver()
    {
        QFETCH(bool, bus);
        if (!QFile::exists(QStringLiteral(QUAYSIDE_PROGRAM)))
            QSKIP("the program isn't built");
        SingleInstance first;
        QSignalSpy asked(&first, &SingleInstance::activated);
        QVERIFY(first.acquire());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        if (!bus)
            environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
        QProcess second;
        second.setProcessEnvironment(environment);
        second.setWorkingDirectory(u"/tmp"_s);
        QStringList words { u"--connect"_s, u"nas1"_s, u"--page"_s, u"images"_s };
        bus ? words.prepend(u"/tmp/a b.tar"_s) : words.append(u"a b.tar"_s); // a file may come first, as a file manager has it
        second.start(QStringLiteral(QUAYSIDE_PROGRAM), words);
        QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1, 60'000);
        const auto request = asked.first().first().value<StartRequest>();
        QCOMPARE(request.connectAddress, u"nas1"_s);
        QCOMPARE(request.page, u"images"_s);
        QCOMPARE(request.files, QStringList{u"file:///tmp/a b.tar"_s});
        QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 60'000);
        QCOMPARE(second.exitCode(), 0);
    }
    /** A second start brings the first one's window forward and ends. */
    void twoStarts()
    {
        if (!QFile::exists(QStringLiteral(QUAYSIDE_PROGRAM)))
            QSKIP("the program isn't built");
        const QTemporaryDir home;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &variable : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s})
            environment.insert(variable, home.path());
        environment.insert(u"QT_QUICK_BACKEND"_s, u"software"_s);
        environment.insert(u"QUAYSIDE_TIMES"_s, u"1"_s);
        QProcess first, second;
        for (QProcess *process : {&first, &second})
            process->setProcessEnvironment(environment);
        const QStringList arguments{u"--connect"_s, home.filePath(u"nobody.socket"_s)};
        QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"watcher"_s);
        first.start(QStringLiteral(QUAYSIDE_PROGRAM), arguments);
        QTRY_VERIFY_WITH_TIMEOUT(showsItsWindow(first), 60'000); // until then it may seem to hang
        QVERIFY(bus.interface()->isServiceRegistered(u"org.quayside.Quayside"_s));
        second.start(QStringLiteral(QUAYSIDE_PROGRAM), arguments);
        QVERIFY(second.waitForFinished(60'000));
        QCOMPARE(second.exitStatus(), QProcess::NormalExit);
        QCOMPARE(second.exitCode(), 0);
        QCOMPARE(first.state(), QProcess::Running);
        first.terminate();
        QVERIFY(first.waitForFinished(60'000));
    }
    /** Without a bus; and a copy that hangs doesn't keep the person from a window. */
    void theFirstHangs()
    {
        if (!QFile::exists(QStringLiteral(QUAYSIDE_PROGRAM)))
            QSKIP("the program isn't built");
        const QTemporaryDir home;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &variable : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_RUNTIME_DIR"_s})
            environment.insert(variable, home.path());
        environment.insert(u"QT_QUICK_BACKEND"_s, u"software"_s);
        environment.insert(u"QUAYSIDE_TIMES"_s, u"1"_s);
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
        QProcess first, second, third;
        for (QProcess *process : {&first, &second, &third})
            process->setProcessEnvironment(environment);
        const auto start = [&](QProcess &process) { process.start(QStringLiteral(QUAYSIDE_PROGRAM), {u"--connect"_s, home.filePath(u"nobody.socket"_s)}); };
        start(first);
        QTRY_VERIFY_WITH_TIMEOUT(showsItsWindow(first), 60'000);
        start(second);
        QVERIFY(second.waitForFinished(60'000));
        QCOMPARE(second.exitCode(), 0);
        ::kill(pid_t(first.processId()), SIGSTOP);
        start(third);
        QTRY_VERIFY_WITH_TIMEOUT(showsItsWindow(third) || third.state() == QProcess::NotRunning, 60'000);
        QCOMPARE(third.state(), QProcess::Running);
        ::kill(pid_t(first.processId()), SIGCONT);
        for (QProcess *process : {&first, &third}) {
            process->terminate();
            QVERIFY(process->waitForFinished(60'000));
        }
    }
    /** A bus that takes connections and hangs: the window comes all the same. */
    void busThatSaysNothing()
    {
        const QTemporaryDir home;
        QLocalServer silent;
        QVERIFY(silent.listen(home.filePath(u"bus"_s)));
        const QByteArray address = "unix:path=" + QFile::encodeName(home.filePath(u"bus"_s));
        QVERIFY(!busAnswers(address, 50));
        QVERIFY(busAnswers(address + "-nobody", 50) && busAnswers("autolaunch:", 50) && busAnswers("unix:path=", 50));
        QVERIFY(busAnswers(qgetenv("DBUS_SESSION_BUS_ADDRESS"), 30'000));
        if (!QFile::exists(QStringLiteral(QUAYSIDE_PROGRAM)))
            QSKIP("the program isn't built");
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &variable : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_RUNTIME_DIR"_s})
            environment.insert(variable, home.path());
        environment.insert(u"QT_QUICK_BACKEND"_s, u"software"_s);
        environment.insert(u"QUAYSIDE_TIMES"_s, u"1"_s);
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, QString::fromUtf8(address));
        QProcess program;
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(QUAYSIDE_PROGRAM), {u"--connect"_s, home.filePath(u"nobody.socket"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(showsItsWindow(program), 60'000);
        program.terminate();
        QVERIFY(program.waitForFinished(60'000));
    }
    /** With the Secret Service that GNOME has, in a home of its own. */
    void secrets()
    {
        const QString daemon = QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s);
        if (daemon.isEmpty())
            QSKIP("gnome-keyring isn't installed");
        const auto read = [this](DesktopKeyring &keyring) {
            QString found = u"unanswered"_s;
            keyring.read(u"https://nas:8443"_s, this, [&](const QString &secret) { found = secret; });
            return QTest::qWaitFor([&] { return found != "unanswered"_L1; }, 60'000) ? found : u"no answer"_s;
        };
        DesktopKeyring none;
        QVERIFY(!none.isAvailable());
        none.write(u"https://nas:8443"_s, u"nowhere"_s); // kept nowhere, not in a file either
        QCOMPARE(read(none), QString());
        const QTemporaryDir home;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *variable : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
            environment.insert(QString::fromLatin1(variable), home.path());
        QProcess service;
        service.setProcessEnvironment(environment);
        service.start(daemon, {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
        service.write("sesame");
        service.closeWriteChannel();
        QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"secrets"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bus.interface()->isServiceRegistered(u"org.freedesktop.secrets"_s), 60'000);
        DesktopKeyring keyring;
        if (!QTest::qWaitFor([&] { return keyring.isAvailable(); }, 30'000))
            QSKIP("built without QtKeychain");
        QSignalSpy failures(&keyring, &Keyring::failed);
        QCOMPARE(read(keyring), QString());
        keyring.write(u"https://nas:8443"_s, u"pass wörd"_s);
        QTRY_COMPARE(read(keyring), u"pass wörd"_s);
        DesktopKeyring later;
        QTRY_VERIFY(later.isAvailable());
        QCOMPARE(read(later), u"pass wörd"_s);
        later.forget(u"https://nas:8443"_s);
        QTRY_COMPARE(read(keyring), QString());
        QVERIFY2(failures.isEmpty(), failures.isEmpty() ? "" : qPrintable(failures.first().first().toString()));
        service.terminate();
        QVERIFY(service.waitForFinished(30'000));
    }
    void followsTheDesktopsLook()
    {
        FakePortal portal;
        QDBusConnection other = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"portal"_s);
        QVERIFY(other.registerObject(u"/org/freedesktop/portal/desktop"_s, &portal, QDBusConnection::ExportAllContents));
        QVERIFY(other.registerService(u"org.freedesktop.portal.Desktop"_s));
        ColorScheme scheme;
        QTRY_VERIFY(scheme.dark() && scheme.reducedMotion());
        Q_EMIT portal.SettingChanged(u"org.gnome.desktop.interface"_s, u"enable-animations"_s, QDBusVariant(true));
        QTRY_VERIFY(!scheme.reducedMotion());
        QVERIFY(scheme.dark());
    }
    void notifies()
    {
        FakeNotifications desktop;
        QDBusConnection other = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"notifications"_s);
        QVERIFY(other.registerObject(u"/org/freedesktop/Notifications"_s, &desktop, QDBusConnection::ExportAllContents));
        QVERIFY(other.registerService(u"org.freedesktop.Notifications"_s));
        const QTemporaryDir folder;
        OperationsModel operations;
        Preferences preferences(folder.path());
        Notifier notifier(&operations, &preferences);
        QSignalSpy clicked(&notifier, &Notifier::clicked);
        Q_EMIT operations.finished(u"Starting instance c1"_s, true, 1);
        Q_EMIT operations.finished(u"Starting instance c2"_s, false, 1);
        Q_EMIT operations.finished(u"Publishing c3"_s, true, 30);
        QTRY_COMPARE(desktop.summaries, (QStringList{u"Failed: Starting instance c2"_s, u"Done: Publishing c3"_s}));
        Q_EMIT desktop.ActionInvoked(7, u"default"_s); // another program's
        int clicks = 0; // the answer that names ours may come after the first of them
        const auto click = [&] {
            Q_EMIT desktop.ActionInvoked(2, u"default"_s);
            ++clicks;
            return clicked.size() > 0;
        };
        QTRY_VERIFY(click());
        QVERIFY(clicked.size() <= clicks);
        preferences.setNotifications(false);
        Q_EMIT operations.finished(u"Publishing c4"_s, true, 30);
        preferences.setNotifications(true);
        Q_EMIT operations.finished(u"Publishing c5"_s, true, 30);
        QTRY_COMPARE(desktop.summaries.size(), 3);
        QCOMPARE(desktop.summaries.last(), u"Done: Publishing c5"_s);
    }
};

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir runtime;
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime.path()));
    QProcess bus;
    bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s, u"--address=unix:path="_s + runtime.filePath(u"bus"_s)});
    if (!bus.waitForReadyRead(30'000)) {
        qInfo("SKIP: dbus-daemon isn't installed");
        return 0;
    }
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus.readLine().trimmed());
    QGuiApplication application(argc, argv);
    TestGuiDesktop test;
    const int result = QTest::qExec(&test, argc, argv);
    bus.terminate();
    bus.waitForFinished(30'000);
    return result;
}
#include "tst_guidesktop.moc"
