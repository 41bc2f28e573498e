// SPDX-License-Identifier: Apache-2.0
// Which signal asks an init to power off, told by what it blocks and catches.
#include <QTest>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "models/core/uniquefd.h"
#include "server/instance/lxcinstance.h"

using namespace quayside;
using namespace Qt::StringLiterals;

class tst_HaltSignal : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void halt_data();
    void halt();
};

namespace {
enum Init { Plain, Forking, Catching, Waiting, WaitingForAll };

void block(int how, int number)
{
    sigset_t set;
    number ? sigemptyset(&set) : sigfillset(&set);
    if (number)
        sigaddset(&set, number);
    sigprocmask(how, &set, nullptr);
}

/** Runs in the child. */
[[noreturn]] void behave(Init init, int ready)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    block(SIG_UNBLOCK, 0);
    if (init == Forking || init == WaitingForAll)
        block(SIG_BLOCK, 0);
    if (init == Waiting)
        block(SIG_BLOCK, SIGRTMIN + 3);
    if (init == Catching)
        std::signal(SIGRTMIN + 3, [](int) { });
    static_cast<void>(!::write(ready, "r", 1));
    if (init == Forking) {
        ::poll(nullptr, 0, 20);
        block(SIG_UNBLOCK, 0);
    }
    while (true)
        ::pause();
}
}

void tst_HaltSignal::halt_data()
{
    QTest::addColumn<int>("init");
    QTest::addColumn<bool>("isSystemds");
    QTest::newRow("plain") << int(Plain) << false;
    QTest::newRow("in the middle of a fork") << int(Forking) << false;
    QTest::newRow("catches it") << int(Catching) << true;
    QTest::newRow("waits for it") << int(Waiting) << true;
    QTest::newRow("waits for all") << int(WaitingForAll) << true;
}

void tst_HaltSignal::halt()
{
    QFETCH(int, init);
    QFETCH(bool, isSystemds);
    int ends[2];
    QCOMPARE(::pipe2(ends, O_CLOEXEC), 0);
    const UniqueFd out(ends[0]), in(ends[1]);
    const pid_t child = ::fork();
    if (child == 0)
        behave(Init(init), in.get());
    QVERIFY(child > 0);
    char byte = 0;
    QCOMPARE(::read(out.get(), &byte, 1), 1);
    LxcInstance instance(u"c1"_s);
    instance.pid = child;
    const int number = instance.haltSignal();
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    QCOMPARE(number, isSystemds ? SIGRTMIN + 3 : SIGPWR);
}

QTEST_GUILESS_MAIN(tst_HaltSignal)
#include "tst_haltsignal.moc"
