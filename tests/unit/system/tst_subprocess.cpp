// SPDX-License-Identifier: Apache-2.0
#include <QtTest>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

#include "server/system/subprocess.h"

using namespace quayside;
using namespace Qt::StringLiterals;

class tst_Subprocess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void output()
    {
        const auto output = Subprocess::run({ "sh", "-c", "echo out; echo err >&2; exit 3" });
        QVERIFY(output);
        QCOMPARE(output->exitCode, 3);
        QCOMPARE(output->out, QByteArray("out\n"));
        QCOMPARE(output->err, QByteArray("err\n"));
    }

    void input()
    {
        Subprocess::RunOptions options;
        options.input = QByteArray(3'000'000, 'x');
        options.maxOutput = 4'000'000;
        QCOMPARE(Subprocess::run({ "cat" }, options)->out, options.input);
        // One that doesn't read it is no error and no signal.
        QCOMPARE(Subprocess::run({ "true" }, options)->exitCode, 0);
    }

    void outputIsBounded()
    {
        Subprocess::RunOptions options;
        options.maxOutput = 10;
        QCOMPARE(Subprocess::run({ "sh", "-c", "yes | head -c 1000000" }, options)->out, QByteArray("y\ny\ny\ny\ny\n"));
    }

    void missingProgram() { QCOMPARE(Subprocess::run({ "/nonexistent/program" }).error().status, 404); }

    void failureTellsWhy()
    {
        const auto result = Subprocess::check({ "sh", "-c", "echo reason >&2; exit 1" });
        QVERIFY(!result && result.error().message.contains(u"reason"_s));
    }

    void timeoutKills()
    {
        Subprocess::RunOptions options;
        options.timeoutMs = 20;
        QVERIFY(!Subprocess::run({ "sleep", "1000" }, options));
    }

    void signalsAreTold()
    {
        QCOMPARE(Subprocess::run({ "sh", "-c", "kill -KILL $$" })->exitCode, 128 + SIGKILL);
    }

    void onlyGivenDescriptors()
    {
        const UniqueFd leaked(open("/dev/zero", O_RDONLY)); // not close-on-exec
        const UniqueFd low(open("/dev/full", O_RDONLY));
        Subprocess::RunOptions options;
        // 5 in the program is what may be another number here; 3 and 4 stay closed.
        options.spawn.fds = { { 5, low.get() } };
        const QByteArray listed = Subprocess::check({ "sh", "-c", "ls -l /proc/$$/fd" }, options).value();
        QVERIFY2(listed.contains(" 5 -> /dev/full"), listed.constData());
        QVERIFY2(!listed.contains("/dev/zero") && !listed.contains(" 3 ->") && !listed.contains(" 4 ->"), listed.constData());
    }

    void swappedDescriptors()
    {
        const UniqueFd zero(open("/dev/zero", O_RDONLY)), full(open("/dev/full", O_RDONLY));
        Subprocess::RunOptions options;
        options.spawn.fds = { { zero.get(), full.get() }, { full.get(), zero.get() } };
        const QByteArray listed = Subprocess::check({ "sh", "-c", "ls -l /proc/$$/fd" }, options).value();
        QVERIFY2(listed.contains(' ' + QByteArray::number(zero.get()) + " -> /dev/full"), listed.constData());
        QVERIFY2(listed.contains(' ' + QByteArray::number(full.get()) + " -> /dev/zero"), listed.constData());
    }

    void environmentAndFolder()
    {
        Subprocess::RunOptions options;
        options.spawn.environment = QByteArrayList { "A=b c" };
        options.spawn.cwd = "/";
        QCOMPARE(Subprocess::check({ "/bin/sh", "-c", "echo $A; pwd" }, options).value(), QByteArray("b c\n/\n"));
    }

    void ignoredSignalsAreNotPassedOn()
    {
        ::signal(SIGPIPE, SIG_IGN);
        const QByteArray status = Subprocess::check({ "grep", "SigIgn", "/proc/self/status" }).value();
        ::signal(SIGPIPE, SIG_DFL);
        const quint64 ignored = status.trimmed().split('\t').value(1).toULongLong(nullptr, 16);
        QVERIFY2((ignored & (1u << (SIGPIPE - 1))) == 0, status.constData());
    }

    void destructionKills()
    {
        pid_t pid = 0;
        {
            const auto process = Subprocess::start({ "sleep", "1000" });
            QVERIFY(process);
            pid = process->pid();
            QCOMPARE(::kill(pid, 0), 0);
        }
        QCOMPARE(::kill(pid, 0), -1);
    }
};

QTEST_GUILESS_MAIN(tst_Subprocess)
#include "tst_subprocess.moc"
