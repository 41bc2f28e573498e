// SPDX-License-Identifier: Apache-2.0
#include <QElapsedTimer>
#include <QLockFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <sys/stat.h>
#include <thread>

#include "models/items/preferences.h"

using namespace quayside;
using namespace Qt::StringLiterals;

class tst_Preferences : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void kept();
    void waitElsewhere();
    void endDespiteTheOther();
    void writtenAtTheEnd();
    void aPipeInItsPlace();
};

/** Whose other end nobody opens: not waited for. */
void tst_Preferences::aPipeInItsPlace()
{
    QTemporaryDir directory;
    QVERIFY(::mkfifo(QFile::encodeName(directory.filePath(u"preferences.ini"_s)).constData(), 0600) == 0);
    Preferences preferences(directory.path());
    QSignalSpy failed(&preferences, &Preferences::failed);
    preferences.setTheme(u"dark"_s);
    QCOMPARE(preferences.theme(), u"dark"_s);
    QTRY_COMPARE(failed.size(), 1);
}

void tst_Preferences::kept()
{
    QTemporaryDir directory;
    {
        Preferences preferences(directory.path());
        QCOMPARE(preferences.theme(), u"system"_s);
        preferences.setTheme(u"dark"_s);
        preferences.setValue(u"railWidth"_s, 52);
        preferences.setValue(u"collapsed"_s, true);
    }
    Preferences again(directory.path());
    QCOMPARE(again.theme(), u"dark"_s);
    QCOMPARE(again.value(u"railWidth"_s, 208), QVariant(52));
    QCOMPARE(again.value(u"collapsed"_s, false), QVariant(true));
    QCOMPARE(again.value(u"absent"_s, 3), QVariant(3));
    QCOMPARE(again.textScale(), 0);
    for (const auto &[chosen, holds] : { std::pair(150, 150), std::pair(20, 100), std::pair(900, 200), std::pair(0, 0) }) {
        again.setTextScale(chosen);
        QCOMPARE(again.textScale(), holds);
    }
}

/** Another copy of the program holds the file, or the disk is slow: the window goes on, and what was chosen is written when it can be. */
void tst_Preferences::waitElsewhere()
{
    QTemporaryDir directory;
    const QString file = directory.filePath(u"preferences.ini"_s);
    Preferences preferences(directory.path());
    QLockFile other(file + u".lock"_s); // as QSettings does
    QVERIFY(other.lock());
    // Who waits for the file here, waits for this test itself: it is taken from the other copy in the end, and the test fails.
    QSemaphore isOver;
    const std::jthread rescuer([&] {
        if (!isOver.tryAcquire(1, 120'000))
            QFile::remove(file + u".lock"_s);
    });
    const auto atEnd = qScopeGuard([&] { isOver.release(); });
    preferences.setTheme(u"dark"_s);
    int turns = 0; // of the event loop, while the file is held
    QTimer tick;
    tick.callOnTimeout(this, [&] {
        if (++turns == 50)
            other.unlock();
    });
    tick.start(10);
    const auto isWritten = [&] {
        QFile written(file);
        return written.open(QIODevice::ReadOnly) && written.readAll().contains("theme=dark");
    };
    QTRY_VERIFY(isWritten());
    QVERIFY(turns >= 50);
}

/** Another copy never lets go of the file: the program ends all the same, and what was chosen is tried until then. */
void tst_Preferences::endDespiteTheOther()
{
    QTemporaryDir directory;
    const QString file = directory.filePath(u"preferences.ini"_s);
    auto preferences = std::make_unique<Preferences>(directory.path());
    QLockFile other(file + u".lock"_s);
    QVERIFY(other.lock());
    QSemaphore isOver;
    bool wasRescued = false;
    std::jthread rescuer([&] {
        wasRescued = !isOver.tryAcquire(1, 120'000);
        if (wasRescued)
            QFile::remove(file + u".lock"_s);
    });
    QSignalSpy failed(preferences.get(), &Preferences::failed);
    preferences->setTheme(u"dark"_s);
    QTRY_COMPARE(failed.size(), 1);
    preferences->setDensity(u"compact"_s);
    preferences.reset();
    isOver.release();
    rescuer.join();
    QVERIFY(!wasRescued);
}

/** Held as the program ends, but let go in time: nothing is lost of what was under way. */
void tst_Preferences::writtenAtTheEnd()
{
    QTemporaryDir directory;
    const QString file = directory.filePath(u"preferences.ini"_s);
    auto preferences = std::make_unique<Preferences>(directory.path());
    QLockFile other(file + u".lock"_s);
    QVERIFY(other.lock());
    preferences->setTheme(u"dark"_s);
    QElapsedTimer clock;
    clock.start();
    QTRY_VERIFY(clock.hasExpired(300)); // it is being saved, and waits
    const std::jthread later([&] {
        QSemaphore().tryAcquire(1, 2200); // longer than one attempt
        QFile::remove(file + u".lock"_s);
    });
    preferences.reset();
    QCOMPARE(Preferences(directory.path()).theme(), u"dark"_s);
}

QTEST_GUILESS_MAIN(tst_Preferences)
#include "tst_preferences.moc"
