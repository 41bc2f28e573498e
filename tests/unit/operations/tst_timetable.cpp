// SPDX-License-Identifier: Apache-2.0
#include <QSemaphore>
#include <QTest>

#include "server/operations/timetable.h"

using namespace quayside;

/** Tasks are called when they asked for it, when something changed, and never after the end. */
class TestTimetable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void calledWhenDue()
    {
        QSemaphore calls;
        std::vector<Timestamp> times;
        Timetable table;
        table.add([&](Timestamp now) {
            times.push_back(now);
            calls.release();
            return times.size() < 3 ? Timestamp { now.ns + 20'000'000 } : Timestamp::zero();
        });
        QVERIFY(calls.tryAcquire(3, 60000));
        table.stop();
        QVERIFY(times[1].ns - times[0].ns >= 20'000'000 && times[2].ns - times[1].ns >= 20'000'000);
        QCOMPARE(times.size(), std::size_t(3));
    }

    void poked()
    {
        QSemaphore first, second;
        Timetable table;
        table.add([&](Timestamp) { first.release(); return Timestamp::zero(); });
        table.add([&](Timestamp now) { second.release(); return Timestamp { now.ns + 3600'000'000'000 }; });
        QVERIFY(first.tryAcquire(1, 60000) && second.tryAcquire(1, 60000));
        table.poke();
        QVERIFY(first.tryAcquire(1, 60000) && second.tryAcquire(1, 60000));
    }

    void pokedByItself()
    {
        QSemaphore calls;
        int count = 0;
        Timetable table;
        table.add([&](Timestamp) {
            if (++count == 1)
                table.poke();
            calls.release();
            return Timestamp::zero();
        });
        QVERIFY(calls.tryAcquire(2, 60000));
    }

    void stopped()
    {
        QSemaphore inside, goOn;
        std::atomic<bool> ended = false;
        Timetable table;
        table.add([&](Timestamp now) {
            inside.release();
            goOn.tryAcquire(1, 60000);
            ended = true;
            return Timestamp { now.ns + 3600'000'000'000 };
        });
        QVERIFY(inside.tryAcquire(1, 60000));
        std::thread helper([&] { goOn.release(); });
        table.stop();
        helper.join();
        QVERIFY(ended);
        ended = false;
        table.add([&](Timestamp now) { ended = true; return now; });
        table.poke();
        table.stop();
        QVERIFY(!ended);
    }
};

QTEST_GUILESS_MAIN(TestTimetable)
#include "tst_timetable.moc"
