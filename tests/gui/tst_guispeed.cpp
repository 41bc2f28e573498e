// SPDX-License-Identifier: Apache-2.0
// What the window costs while little happens, and how long it makes the person wait for much.
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>

#include "models/items/operationsmodel.h"
#include "qml/sparklineitem.h"
#include "tests/gui/eyes.h"
#include "tests/gui/hardship.h"

using namespace quayside;
using namespace Qt::StringLiterals;

namespace {
class CountedSparkline : public SparklineItem
{
public:
    using SparklineItem::SparklineItem;
    void paint(QPainter *painter) override
    {
        ++painted;
        SparklineItem::paint(painter);
    }
    int painted = 0;
};
}

class TestGuiSpeed : public Hardship
{
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    /** What goes on is shown by a ring that turns, for hours where an operation never ends: that costs little. */
    void ringsAreCheap()
    {
        FakeServer fake({u"--unix"_s, path(u"a.socket"_s)});
        open({remote(u"a"_s, u"unix://"_s + fake.place())});
        Desktop desktop({.theme = u"light"_s, .language = u"en"_s, .page = u"instances"_s, .screenshot = {}, .size = QSize(1280, 800)});
        QVERIFY(desktop.load());
        QVERIFY(QTest::qWaitForWindowExposed(desktop.window(), 30'000));
        QTRY_COMPARE(m_app->activity()->runningCount(), 1);
        QSignalSpy frames(desktop.window(), &QQuickWindow::frameSwapped);
        QTRY_VERIFY(frames.size() > 5); // it does turn
        frames.clear();
        QElapsedTimer clock;
        clock.start();
        QTRY_VERIFY(clock.hasExpired(2000) && frames.size() >= 3);
        QVERIFY2(frames.size() <= clock.elapsed() / 100, qPrintable(u"%1 in %2 ms"_s.arg(frames.size()).arg(clock.elapsed())));
        desktop.window()->showMinimized();
        QTRY_VERIFY(m_app->isMinimised());
        frames.clear();
        clock.start();
        QTRY_VERIFY(clock.hasExpired(1000));
        QVERIFY2(frames.size() <= 2, qPrintable(QString::number(frames.size())));
    }
    /** The line of an instance that does the same as before isn't painted anew, at every sample, in every row. */
    void samePictureIsPaintedOnce()
    {
        QQuickWindow window;
        window.resize(100, 40);
        CountedSparkline line(window.contentItem());
        line.setSize({60, 16});
        line.setProperty("maximum", 100.0);
        line.setProperty("color", QColor(Qt::black));
        line.setSeries(QList<qreal>(60, 3));
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window, 30'000));
        QTRY_COMPARE(line.painted, 1);
        const auto show = [&](const QList<qreal> &series) {
            QSignalSpy frames(&window, &QQuickWindow::frameSwapped);
            line.setSeries(series);
            window.update();
            return frames.wait(30'000);
        };
        QList<qreal> noise(60, 3);
        noise[7] = 3.2;
        QVERIFY(show(noise));
        QCOMPARE(line.painted, 1);
        noise << 60;
        QVERIFY(show(noise.mid(1)));
        QCOMPARE(line.painted, 2);
        QVERIFY(show(QList<qreal>(60, 3)));
        QCOMPARE(line.painted, 3);
        line.setProperty("color", QColor(Qt::red));
        QTRY_COMPARE(line.painted, 4);
    }
    /** A table full of rows comes at once: it isn't made in one go. */
    void firstRows()
    {
        FakeServer fake({u"--unix"_s, path(u"a.socket"_s), u"--instances"_s, u"100"_s, u"--idle"_s});
        fake.signal(SIGSTOP);
        open({remote(u"a"_s, u"unix://"_s + fake.place())});
        Desktop desktop({.theme = u"light"_s, .language = u"en"_s, .page = u"instances"_s, .screenshot = {}, .size = QSize(1280, 800)});
        QVERIFY(desktop.load());
        QVERIFY(QTest::qWaitForWindowExposed(desktop.window(), 30'000));
        const StallWatch watch;
        fake.signal(SIGCONT);
        QTRY_COMPARE(m_app->instances()->count(), 100);
        QElapsedTimer clock;
        clock.start();
        QTRY_VERIFY(clock.hasExpired(700)); // for all of the rows
        qInfo("100 rows: longest stall %.0f ms (own %.0f ms, %.0f of %.0f ms of the processor)", watch.longest(), watch.longestOwn(), watch.longestBusy(), watch.busy());
#ifdef __OPTIMIZE__
        QVERIFY2(watch.longestBusy() <= std::max(50.0, watch.busy() * 0.8), qPrintable(QString::number(watch.longestBusy()))); // of a slow machine: not all at once
#endif
        QTRY_VERIFY(Eyes(desktop.window()).find(u"c0018"_s)); // near the foot
    }
};

int main(int argc, char **argv)
{
    return runHardship<TestGuiSpeed>(argc, argv);
}
#include "tst_guispeed.moc"
