// SPDX-License-Identifier: Apache-2.0
#include <QtTest>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>

#include "server/instance/lxcconfig.h"
#include "server/instance/lxcdriver.h"
#include "server/system/mount.h"
#include "server/system/mountinfo.h"
#include "server/system/smallfile.h"
#include "server/system/subprocess.h"
#include "tests/system/lxc/containerfixture.h"

using namespace quayside;
using namespace Qt::StringLiterals;

/** Real containers with a busybox root file system: no network interface, no image, no database. */
class tst_LxcDriver : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<LxcDriver> m_driver;
    std::vector<InstanceExit> m_exits;
    std::mutex m_mutex;
    QString m_name;
    RunConfig m_config;
    QString m_skip;

    StateDir state() const { return { m_dir->path() }; }

    void newDriver()
    {
        m_driver.reset();
        m_driver = std::make_unique<LxcDriver>(state());
        m_driver->setExitHandler([this](const InstanceExit &exit) {
            const std::lock_guard lock(m_mutex);
            m_exits.push_back(exit);
        });
    }

    size_t exits()
    {
        const std::lock_guard lock(m_mutex);
        return m_exits.size();
    }

    Result<int> run(const QStringList &command, QByteArray *out = nullptr, ExecRequest request = {})
    {
        int ends[2];
        if (pipe2(ends, O_CLOEXEC) < 0)
            return failure(systemError(u"pipe"_s, errno));
        UniqueFd reader(ends[0]), writer(ends[1]);
        request.command = command;
        request.stdoutFd = request.stderrFd = writer.get();
        request.environment.insert({ { u"PATH"_s, u"/bin:/sbin"_s }, { u"HOME"_s, u"/root"_s } });
        std::unique_ptr<ExecProcess> process = TRY(m_driver->exec(m_name, request));
        writer.reset();
        const QByteArray text = readUntil(reader.get(), "\1never\1");
        if (out)
            *out = text;
        return process->wait();
    }

    QString why(const auto &result) { return result ? QString() : result.error().message; }

    /** Command lines of processes that tell of the instance. */
    QByteArrayList processes() const
    {
        QByteArrayList found;
        for (const QString &pid : QDir(u"/proc"_s).entryList({ u"[1-9]*"_s }, QDir::Dirs)) {
            if (const auto words = readSmallFile(u"/proc/%1/cmdline"_s.arg(pid)); words && words->contains(m_name.toUtf8()))
                found << QByteArray(*words).replace('\0', ' ');
        }
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (geteuid() != 0)
            m_skip = u"needs root: containers are made"_s;
        else if (!QFile::exists(u"/bin/busybox"_s))
            m_skip = u"needs /bin/busybox (package busybox-static)"_s;
        if (!m_skip.isEmpty())
            QSKIP(qPrintable(m_skip));
        m_dir = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/quayside-lxc-XXXXXX"_s);
        // The container's root must be able to walk down to its tree.
        QFile::setPermissions(m_dir->path(), QFile::Permissions(0x7755));
        m_name = u"qs%1"_s.arg(getpid());
        const QString logs = state().path(u"logs/"_s + m_name);
        QVERIFY(QDir().mkpath(logs) && QDir().mkpath(state().path(u"containers"_s)));
        m_config.name = m_config.instance = m_config.hostname = m_name;
        m_config.project = u"default"_s;
        m_config.rootfsPath = state().path(u"rootfs"_s);
        m_config.logFile = logs + u"/lxc.log"_s;
        m_config.consoleLogFile = logs + u"/console.log"_s;
        m_config.seccompProfile = logs + u"/seccomp"_s;
        QFile policy(m_config.seccompProfile);
        QVERIFY(policy.open(QIODevice::WriteOnly) && policy.write(defaultSeccompPolicy()) > 0);
        QVERIFY(makeRootfs(m_config.rootfsPath));
        m_config.idmap = *IdMap::hostDefault();
        m_config.idmappedRootfs = supportsIdmappedMounts(m_config.rootfsPath);
        if (!m_config.idmappedRootfs) {
            m_skip = u"the file system of the temporary folder has no idmapped mounts"_s;
            QSKIP(qPrintable(m_skip));
        }
        newDriver();
    }

    void init()
    {
        if (!m_skip.isEmpty())
            QSKIP(qPrintable(m_skip));
        const std::lock_guard lock(m_mutex);
        m_exits.clear();
    }

    void cleanup()
    {
        if (m_driver && m_driver->status(m_name).isRunning())
            static_cast<void>(m_driver->stop(m_name));
        if (!m_name.isEmpty())
            QTRY_COMPARE_WITH_TIMEOUT(groupsNamed(m_name), 0, patience);
    }

    void knowsLiblxc()
    {
        QCOMPARE(m_driver->driverName(), u"lxc"_s);
        QVERIFY2(m_driver->driverVersion().startsWith(u"5."_s), qPrintable(m_driver->driverVersion()));
        QCOMPARE(m_driver->features()[u"pidfd"_s], u"true"_s);
    }

    void startAndStop()
    {
        const auto started = m_driver->start(m_config);
        QVERIFY2(started, qPrintable(why(started)));
        QVERIFY(started->pid > 1);
        QCOMPARE(m_driver->status(m_name).state, DriverStatus::State::Running);
        QCOMPARE(m_driver->start(m_config).error().status, 400);
        // Unprivileged: init is not the host's root, and its monitor has nothing of ours open.
        const QStringList status = linesOf(u"/proc/%1/status"_s.arg(started->pid)).filter(u"Uid:"_s);
        QCOMPARE(status.value(0).split(u'\t').value(1).toLongLong(), *m_config.idmap.uidToHost(0));
        QVERIFY(m_driver->stop(m_name));
        QVERIFY(!m_driver->status(m_name).isRunning());
        QTRY_COMPARE_WITH_TIMEOUT(exits(), 1, patience);
        QCOMPARE(m_exits[0].name, m_name);
        QVERIFY(!m_exits[0].reboot);
        QCOMPARE(m_driver->stop(m_name).error().status, 400);
    }

    void execCodes_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("output");
        QTest::newRow("true") << QStringList { u"true"_s } << 0 << QByteArray();
        QTest::newRow("false") << QStringList { u"false"_s } << 1 << QByteArray();
        QTest::newRow("missing") << QStringList { u"nosuchthing"_s } << 127 << QByteArray();
        QTest::newRow("not executable") << QStringList { u"/bin/broken"_s } << 126 << QByteArray();
        QTest::newRow("own code") << QStringList { u"sh"_s, u"-c"_s, u"exit 42"_s } << 42 << QByteArray();
        QTest::newRow("signal") << QStringList { u"sh"_s, u"-c"_s, u"kill -9 $$"_s } << 137 << QByteArray();
        QTest::newRow("root") << QStringList { u"id"_s, u"-u"_s } << 0 << QByteArray("0\n");
        QTest::newRow("hostname") << QStringList { u"hostname"_s } << 0 << m_name.toUtf8() + '\n';
        QTest::newRow("words stay whole") << QStringList { u"sh"_s, u"-c"_s, u"echo \"$0\""_s, u"a  'b"_s } << 0 << QByteArray("a  'b\n");
    }

    void execCodes()
    {
        QFETCH(QStringList, command);
        QFETCH(int, code);
        QFETCH(QByteArray, output);
        if (!m_driver->status(m_name).isRunning())
            QVERIFY(m_driver->start(m_config));
        QByteArray text;
        const auto result = run(command, &text);
        QVERIFY2(result, qPrintable(why(result)));
        QCOMPARE(*result, code);
        if (!output.isEmpty())
            QCOMPARE(text, output);
    }

    void execAsUser()
    {
        QVERIFY(m_driver->start(m_config));
        ExecRequest request;
        request.uid = 1000;
        request.gid = 1001;
        request.cwd = u"/tmp"_s;
        request.environment = { { u"WORD"_s, u"a b"_s } };
        QByteArray text;
        QCOMPARE(*run({ u"sh"_s, u"-c"_s, u"id -u; id -g; pwd; echo $WORD"_s }, &text, request), 0);
        QCOMPARE(text, QByteArray("1000\n1001\n/tmp\na b\n"));
    }

    void execInStopped() { QCOMPARE(run({ u"true"_s }).error().status, 400); }

    void execWithTerminal()
    {
        QVERIFY(m_driver->start(m_config));
        ExecRequest request;
        request.command = { u"sh"_s, u"-c"_s, u"tty; stty size; read x; stty size; sleep 1000"_s };
        request.environment = { { u"PATH"_s, u"/bin"_s } };
        request.terminal = ExecRequest::Terminal { 100, 30 };
        auto process = m_driver->exec(m_name, request);
        QVERIFY2(process, qPrintable(why(process)));
        const int pty = (*process)->pty();
        const QByteArray first = readUntil(pty, "30 100");
        QVERIFY2(first.contains("/dev/pts/") && first.contains("30 100"), first.constData());
        QVERIFY((*process)->resize(132, 43));
        QCOMPARE(::write(pty, "\n", 1), 1);
        QVERIFY(readUntil(pty, "43 132").contains("43 132"));
        // Its controlling terminal: ^C reaches it.
        QCOMPARE(::write(pty, "\3", 1), 1);
        QCOMPARE(*(*process)->wait(), 130);
    }

    void execSignal()
    {
        QVERIFY(m_driver->start(m_config));
        ExecRequest request;
        request.command = { u"/bin/sleep"_s, u"1000"_s };
        auto process = m_driver->exec(m_name, request);
        QVERIFY(process);
        QVERIFY((*process)->pid() > 1);
        QVERIFY((*process)->signal(SIGTERM));
        pollfd ended { (*process)->exitFd(), POLLIN, 0 };
        QCOMPARE(poll(&ended, 1, patience), 1);
        QCOMPARE(*(*process)->wait(), 128 + SIGTERM);
        QCOMPARE((*process)->signal(SIGTERM).error().status, 404);
    }

    void freezeAndUnfreeze()
    {
        QVERIFY(m_driver->start(m_config));
        const auto frozen = m_driver->freeze(m_name);
        QVERIFY2(frozen, qPrintable(why(frozen)));
        QCOMPARE(m_driver->status(m_name).state, DriverStatus::State::Frozen);
        QCOMPARE(m_driver->freeze(m_name).error().status, 400);
        QCOMPARE(run({ u"true"_s }).error().status, 400);
        QVERIFY(m_driver->unfreeze(m_name));
        QCOMPARE(m_driver->unfreeze(m_name).error().status, 400);
        QCOMPARE(*run({ u"true"_s }), 0);
    }

    void stopWhileFrozen()
    {
        QVERIFY(m_driver->start(m_config));
        QVERIFY(m_driver->freeze(m_name));
        QVERIFY(m_driver->stop(m_name));
        QVERIFY(!m_driver->status(m_name).isRunning());
    }

    void console()
    {
        QVERIFY(m_driver->start(m_config));
        {
            auto session = m_driver->console(m_name);
            QVERIFY2(session, qPrintable(why(session)));
            QCOMPARE(m_driver->console(m_name).error().status, 409);
            const QByteArray line("echo con''sole\n");
            QCOMPARE(::write(session->pty.get(), line.constData(), size_t(line.size())), line.size());
            const QByteArray seen = readUntil(session->pty.get(), "console\r\n");
            QVERIFY2(seen.contains("console\r\n"), seen.constData());
        }
        // Once closed it is free again; the monitor sees that in its own time.
        QTRY_VERIFY_WITH_TIMEOUT(m_driver->console(m_name).has_value(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!linesOf(m_config.consoleLogFile).filter(u"console"_s).isEmpty(), patience);
    }

    void cleanShutdown()
    {
        QFile::remove(m_config.consoleLogFile);
        QVERIFY(m_driver->start(m_config));
        // busybox' init has its handlers before it runs the shell.
        QTRY_VERIFY_WITH_TIMEOUT(!linesOf(m_config.consoleLogFile).filter(u"#"_s).isEmpty(), patience);
        const auto result = m_driver->shutdown(m_name, patience / 1000);
        QVERIFY2(result, qPrintable(why(result)));
        QTRY_COMPARE_WITH_TIMEOUT(exits(), 1, patience);
    }

    void shutdownTimesOut()
    {
        RunConfig config = m_config;
        config.rawConfig = "lxc.init.cmd = /bin/sleep 1000\n";
        QVERIFY(m_driver->start(config));
        const auto result = m_driver->shutdown(m_name, 0);
        QVERIFY(!result && result.error().message.contains(u"timed out"_s));
        QVERIFY(m_driver->status(m_name).isRunning());
    }

    void startFailureTellsWhy()
    {
        RunConfig config = m_config;
        config.rawConfig = "lxc.init.cmd = /bin/nothere\n";
        const auto result = m_driver->start(config);
        QVERIFY(!result);
        QVERIFY2(result.error().message.contains(u"nothere"_s), qPrintable(result.error().message));
        config.rawConfig = "lxc.nosuchkey = 1\n";
        QVERIFY(!m_driver->start(config));
        config.rawConfig.clear();
        config.rootfsPath = u"/nonexistent"_s;
        QVERIFY(!m_driver->start(config));
        QVERIFY(!m_driver->status(m_name).isRunning());
        QCOMPARE(groupsNamed(m_name), 0);
    }

    void usageAndNetwork()
    {
        RunConfig config = m_config;
        config.limits.memoryBytes = 64 * 1024 * 1024;
        config.limits.processes = 50;
        QVERIFY(m_driver->start(config));
        QCOMPARE(*run({ u"true"_s }), 0);
        const auto usage = m_driver->usage(m_name);
        QVERIFY2(usage, qPrintable(why(usage)));
        QVERIFY(usage->cpu.usage > 0);
        QVERIFY(usage->processes >= 1);
        if (!CgroupLayout::host().mountOf(u"memory"_s).isEmpty())
            QVERIFY(usage->memory.usage > 0 && usage->memory.usage <= 64 * 1024 * 1024);
        const auto network = m_driver->network(m_name);
        QVERIFY2(network, qPrintable(why(network)));
        QCOMPARE(network->keys(), QStringList { u"lo"_s });
        const api::NetworkState lo = network->value(u"lo"_s);
        QCOMPARE(lo.type, u"loopback"_s);
        QCOMPARE(lo.state, u"up"_s);
        QCOMPARE(lo.addresses.value(0).address, u"127.0.0.1"_s);
        QCOMPARE(lo.addresses.value(0).scope, u"local"_s);
    }

    void privilegedWithLimits()
    {
        RunConfig config = m_config;
        config.idmap = IdMap();
        config.limits.memoryBytes = 64 * 1024 * 1024;
        config.limits.cpuQuotaUs = 50'000;
        config.limits.cpuShares = 512;
        config.environment = { { u"FOO"_s, u"a b"_s } };
        config.kernelLimits = { { u"nofile"_s, u"1000"_s } };
        const auto started = m_driver->start(config);
        QVERIFY2(started, qPrintable(why(started)));
        const QStringList status = linesOf(u"/proc/%1/status"_s.arg(started->pid));
        QCOMPARE(status.filter(u"Uid:"_s).value(0).split(u'\t').value(1), u"0"_s);
        const quint64 capabilities = status.filter(u"CapBnd:"_s).value(0).split(u'\t').value(1).toULongLong(nullptr, 16);
        QCOMPARE(capabilities & (quint64(1) << 16), 0); // CAP_SYS_MODULE
        const auto environment = readSmallFile(u"/proc/%1/environ"_s.arg(started->pid));
        QVERIFY(environment && environment->contains("FOO=a b"));
        QVERIFY(readSmallFile(u"/proc/%1/limits"_s.arg(started->pid))->contains("1000                 1000 "));
    }

    void interfaceIsSeenFromBothSides()
    {
        RunConfig config = m_config;
        const QString hostName = u"vqs%1"_s.arg(getpid());
        const QString peer = u"pqs%1"_s.arg(getpid());
        Netlink net = Netlink::open().value();
        NewLink veth { u"veth"_s, hostName };
        veth.peer = peer;
        veth.peerWith = { .mtu = 1400, .hwaddr = u"00:16:3e:01:02:03"_s };
        QVERIFY(net.addLink(veth));
        config.nics = { { peer, u"eth0"_s } };
        const auto started = m_driver->start(config);
        QVERIFY2(started, qPrintable(why(started)));
        const auto network = m_driver->network(m_name);
        QVERIFY2(network, qPrintable(why(network)));
        const api::NetworkState eth0 = network->value(u"eth0"_s);
        QCOMPARE(eth0.hostName, hostName);
        QCOMPARE(eth0.hwaddr, u"00:16:3e:01:02:03"_s);
        QCOMPARE(eth0.mtu, 1400);
        QCOMPARE(eth0.type, u"broadcast"_s);
        QVERIFY(m_driver->stop(m_name));
        QTRY_VERIFY_WITH_TIMEOUT(net.link(peer), patience); // it has come back
        QVERIFY(net.deleteLink(hostName));
    }

    void speed()
    {
        QList<qint64> starts, execs, stops;
        QElapsedTimer timer;
        for (int i = 0; i < 10; ++i) {
            timer.start();
            QVERIFY(m_driver->start(m_config));
            starts << timer.restart();
            for (int j = 0; j < 5; ++j) {
                timer.restart();
                QCOMPARE(*run({ u"true"_s }), 0);
                execs << timer.nsecsElapsed() / 1000;
            }
            timer.restart();
            QVERIFY(m_driver->stop(m_name));
            stops << timer.elapsed();
        }
        for (QList<qint64> *list : { &starts, &execs, &stops })
            std::sort(list->begin(), list->end());
        qInfo("median start %lld ms, exec true %lld us, force stop %lld ms", starts[5], execs[25], stops[5]);
    }

    void initCrashIsNoticed()
    {
        const auto started = m_driver->start(m_config);
        QVERIFY(started);
        QCOMPARE(::kill(pid_t(started->pid), SIGKILL), 0);
        QTRY_COMPARE_WITH_TIMEOUT(exits(), 1, patience);
        QVERIFY(!m_driver->status(m_name).isRunning());
    }

    void monitorCrashLeavesNothing()
    {
        const auto started = m_driver->start(m_config);
        QVERIFY(started);
        const QStringList parent = linesOf(u"/proc/%1/status"_s.arg(started->pid)).filter(u"PPid:"_s);
        QCOMPARE(::kill(parent.value(0).mid(6).toInt(), SIGKILL), 0);
        QTRY_COMPARE_WITH_TIMEOUT(exits(), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(::kill(pid_t(started->pid), 0), -1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(groupsNamed(m_name), 0, patience);
        QVERIFY(m_driver->start(m_config));
    }

    void adoption()
    {
        const auto started = m_driver->start(m_config);
        QVERIFY(started);
        newDriver();
        QVERIFY(!m_driver->status(m_name).isRunning());
        const auto adopted = m_driver->adopt({ u"nosuchinstance"_s, m_name });
        QVERIFY2(adopted, qPrintable(why(adopted)));
        QCOMPARE(*adopted, QStringList { m_name });
        QCOMPARE(m_driver->status(m_name).pid, started->pid);
        QCOMPARE(*run({ u"true"_s }), 0);
        QVERIFY(m_driver->freeze(m_name));
        newDriver();
        QCOMPARE(*m_driver->adopt({ m_name }), QStringList { m_name });
        QCOMPARE(m_driver->status(m_name).state, DriverStatus::State::Frozen);
        QVERIFY(m_driver->stop(m_name));
        QCOMPARE(*m_driver->adopt({ m_name }), QStringList());
    }

    void rebootIsToldByTheHook()
    {
        const QString path = state().path(u"hook.socket"_s);
        const UniqueFd listener(socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
        sockaddr_un address { AF_UNIX, {} };
        qstrncpy(address.sun_path, path.toUtf8().constData(), sizeof address.sun_path);
        QCOMPARE(bind(listener.get(), reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
        QCOMPARE(listen(listener.get(), 4), 0);
        RunConfig config = m_config;
        config.hookSocket = path;
        QVERIFY(m_driver->start(config));
        QVERIFY(run({ u"sh"_s, u"-c"_s, u"kill -TERM 1"_s })); // busybox' init reboots on SIGTERM
        pollfd waiting { listener.get(), POLLIN, 0 };
        QVERIFY2(poll(&waiting, 1, patience) == 1, qPrintable(linesOf(m_config.logFile).join(u'\n')));
        UniqueFd client(accept4(listener.get(), nullptr, nullptr, SOCK_CLOEXEC));
        const QByteArray request = readUntil(client.get(), "\r\n\r\n");
        QVERIFY2(request.startsWith("GET /internal/containers/" + m_name.toUtf8() + "/onstop?project=default&target=reboot"),
            request.constData());
        QVERIFY(m_driver->hookReached(m_name, u"onstop"_s, u"reboot"_s));
        QVERIFY(::write(client.get(), "HTTP/1.1 200 OK\r\n\r\n", 19) > 0);
        client.reset();
        QTRY_COMPARE_WITH_TIMEOUT(exits(), 1, patience);
        QVERIFY(m_exits[0].reboot);
        QVERIFY(m_driver->start(config));
    }

    void quickRestarts()
    {
        for (int i = 0; i < 20; ++i) {
            const auto started = m_driver->start(m_config);
            QVERIFY2(started, qPrintable(u"start %1: %2"_s.arg(i).arg(why(started))));
            const auto stopped = m_driver->stop(m_name);
            QVERIFY2(stopped, qPrintable(why(stopped)));
        }
    }

    void nothingIsLeft()
    {
        QCOMPARE(groupsNamed(m_name), 0);
        for (const MountInfo &mount : MountInfo::current())
            QVERIFY2(!mount.target.startsWith(m_dir->path()), qPrintable(mount.target));
        QTRY_COMPARE_WITH_TIMEOUT(processes(), QByteArrayList(), patience);
    }

    void cleanupTestCase() { m_driver.reset(); }
};

QTEST_GUILESS_MAIN(tst_LxcDriver)
#include "tst_lxcdriver.moc"
