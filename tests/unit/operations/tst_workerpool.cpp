// SPDX-License-Identifier: Apache-2.0
#include <QSemaphore>
#include <QTest>
#include <atomic>
#include <memory>

#include "server/operations/waitingjob.h"
#include "server/operations/workerpool.h"

using namespace quayside;
using namespace std::chrono_literals;

namespace {
std::atomic<int> living { 0 };

/** One for each thread that ran a job, as long as the thread lives. */
struct Mark {
    Mark() { ++living; }
    ~Mark() { --living; }
};

void runAtOnce(WorkerPool &pool, int count)
{
    const auto running = std::make_shared<QSemaphore>(), goOn = std::make_shared<QSemaphore>();
    for (int i = 0; i < count; ++i) {
        pool.post([running, goOn] {
            thread_local Mark mark;
            running->release();
            goOn->acquire();
        });
    }
    QVERIFY(running->tryAcquire(count, 60000));
    goOn->release(count);
}
}

class TestWorkerPool : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void idleThreadsEnd()
    {
        WorkerPool pool(8, "test", 20ms);
        for (int round = 0; round < 3; ++round) {
            runAtOnce(pool, 6);
            QTRY_COMPARE(living.load(), 0);
        }
    }

    void whatWaitsTakesNoPlace()
    {
        WorkerPool pool(2, "test", 20ms);
        const auto running = std::make_shared<QSemaphore>(), goOn = std::make_shared<QSemaphore>();
        for (int i = 0; i < 20; ++i)
            pool.post([=] { running->release(), goOn->acquire(); }, true);
        QVERIFY(running->tryAcquire(20, 60000));
        runAtOnce(pool, 2);
        goOn->release(20);
        QTRY_COMPARE(living.load(), 0);
    }

    void whatBeginsToWaitGivesItsPlaceAway()
    {
        WorkerPool pool(2, "test", 20ms);
        const auto waiting = std::make_shared<QSemaphore>(), goOn = std::make_shared<QSemaphore>();
        for (int i = 0; i < 20; ++i) {
            pool.post([=] {
                const WaitingJob place;
                waiting->release(), goOn->acquire();
            });
        }
        QVERIFY(waiting->tryAcquire(20, 60000));
        runAtOnce(pool, 2);
        goOn->release(20);
        QTRY_COMPARE(living.load(), 0);
    }

    void nothingIsLostWhileTheyEnd()
    {
        std::atomic<int> done { 0 };
        {
            WorkerPool pool(4, "test", 1ms);
            for (int i = 0; i < 200; ++i) {
                runAtOnce(pool, 3);
                pool.post([&] { ++done; });
                if (i % 3 == 0)
                    QTRY_COMPARE(done.load(), i + 1);
            }
        }
        QCOMPARE(done.load(), 200);
        QCOMPARE(living.load(), 0);
    }
};

QTEST_GUILESS_MAIN(TestWorkerPool)
#include "tst_workerpool.moc"
