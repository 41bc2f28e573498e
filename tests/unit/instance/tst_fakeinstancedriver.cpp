// SPDX-License-Identifier: Apache-2.0
#include <QtTest>
#include <csignal>

#include "tests/support/fakeinstancedriver.h"

using namespace quayside;
using namespace Qt::StringLiterals;

/** The fake keeps the drivers' contract (what tst_lxcdriver asks of the real one). */
class tst_FakeInstanceDriver : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contract()
    {
        FakeInstanceDriver driver;
        QList<bool> exits;
        driver.setExitHandler([&](const InstanceExit &exit) { exits << exit.reboot; });
        RunConfig config;
        config.name = u"c1"_s;
        QCOMPARE(driver.stop(config.name).error().status, 400);
        QVERIFY(driver.start(config));
        QCOMPARE(driver.start(config).error().status, 400);
        QVERIFY(driver.freeze(config.name));
        QCOMPARE(driver.freeze(config.name).error().status, 400);
        QVERIFY(driver.unfreeze(config.name));
        {
            const auto session = driver.console(config.name);
            QVERIFY(session);
            QCOMPARE(driver.console(config.name).error().status, 409);
        }
        QVERIFY(driver.console(config.name));
        driver.refuseShutdown(config.name);
        QCOMPARE(driver.shutdown(config.name, 0).error().status, 500);
        QVERIFY(driver.end(config.name, true));
        driver.failNextStart(internal(u"no"_s));
        QCOMPARE(driver.start(config).error().status, 500);
        QVERIFY(driver.start(config));
        QVERIFY(driver.shutdown(config.name, 1));
        QCOMPARE(exits, (QList<bool> { true, false }));
    }

    void exec()
    {
        FakeInstanceDriver driver;
        RunConfig config;
        config.name = u"c1"_s;
        QVERIFY(driver.start(config));
        ExecRequest request;
        request.command = { u"nosuchthing"_s };
        QCOMPARE(*(*driver.exec(config.name, request))->wait(), 127);
        request.command = { u"sleep"_s };
        const auto process = driver.exec(config.name, request);
        QVERIFY((*process)->signal(SIGTERM));
        QCOMPARE(*(*process)->wait(), 128 + SIGTERM);
        QCOMPARE((*process)->signal(SIGTERM).error().status, 404);
    }
};

QTEST_GUILESS_MAIN(tst_FakeInstanceDriver)
#include "tst_fakeinstancedriver.moc"
