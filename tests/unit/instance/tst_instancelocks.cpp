// SPDX-License-Identifier: Apache-2.0
#include <QTest>
#include <future>

#include "server/instance/instancelocks.h"
#include "server/operations/workerpool.h"

using namespace quayside;
using namespace Qt::StringLiterals;

class TestInstanceLocks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneWaitsForTheOther();
    void patientHoldersDontKeepOthersWaiting();
    void waitersLearnOfPatience();
    void othersWorkGoesOn();
    void otherInstancesAreFree();
};

void TestInstanceLocks::oneWaitsForTheOther()
{
    InstanceLocks locks;
    int inside = 0, most = 0, total = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back([&] {
            for (int j = 0; j < 200; ++j) {
                const auto hold = locks.take(u"p/c"_s, u"update"_s);
                most = std::max(most, ++inside);
                ++total;
                --inside;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(most, 1);
    QCOMPARE(total, 1600);
}

void TestInstanceLocks::patientHoldersDontKeepOthersWaiting()
{
    InstanceLocks locks;
    auto hold = locks.take(u"p/c"_s, u"stop"_s);
    QVERIFY(!locks.isPatient(u"p/c"_s));
    (*hold)->setPatient(true);
    QVERIFY(locks.isPatient(u"p/c"_s));
    const auto second = locks.take(u"p/c"_s, u"start"_s);
    QVERIFY(!second);
    QCOMPARE(second.error().message, u"Instance is busy running a stop operation"_s);
    hold->reset();
    locks.waitFree(u"p/c"_s);
    QVERIFY(locks.take(u"p/c"_s, u"start"_s));
}

void TestInstanceLocks::waitersLearnOfPatience()
{
    InstanceLocks locks;
    auto hold = locks.take(u"p/c"_s, u"stop"_s);
    auto waiter = std::async(std::launch::async, [&] { return locks.take(u"p/c"_s, u"start"_s).has_value(); });
    (*hold)->setPatient(true);
    QVERIFY(!waiter.get());
}

/** A long backup of one instance, and everybody wants to change it. */
void TestInstanceLocks::othersWorkGoesOn()
{
    InstanceLocks locks;
    auto hold = locks.take(u"p/c"_s, u"backup"_s);
    WorkerPool pool(4, "test");
    std::atomic<int> changed { 0 };
    for (int i = 0; i < 40; ++i)
        pool.post([&] { changed += locks.take(u"p/c"_s, u"update"_s).has_value(); });
    std::promise<void> other;
    pool.post([&] { other.set_value(); });
    QCOMPARE(other.get_future().wait_for(std::chrono::seconds(60)), std::future_status::ready);
    QCOMPARE(changed.load(), 0);
    hold->reset();
    QTRY_COMPARE(changed.load(), 40);
}

void TestInstanceLocks::otherInstancesAreFree()
{
    InstanceLocks locks;
    const auto first = locks.take(u"p/c"_s, u"stop"_s);
    QVERIFY(locks.take(u"p/d"_s, u"start"_s));
    QVERIFY(locks.take(u"q/c"_s, u"start"_s));
}

QTEST_GUILESS_MAIN(TestInstanceLocks)
#include "tst_instancelocks.moc"
