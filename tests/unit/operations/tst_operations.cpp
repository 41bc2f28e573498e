// SPDX-License-Identifier: Apache-2.0
#include <QJsonDocument>
#include <QJsonObject>
#include <QSemaphore>
#include <QTest>

#include "server/operations/operationregistry.h"

using namespace quayside;
using namespace Qt::StringLiterals;

static QJsonObject rendered(const Operation &operation) { return QJsonDocument::fromJson(operation.render()).object(); }

class TestOperations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void succeeds()
    {
        EventBus events;
        OperationRegistry registry(events);
        QSemaphore ended;
        const auto operation = registry.start({ u"default"_s, OperationClass::Task, u"Testing"_s,
            { { u"instances"_s, { u"/1.0/instances/c1"_s } } }, {}, [](Operation &) { return Result<>(); } });
        operation->onFinished([&] { ended.release(); });
        QVERIFY(ended.tryAcquire(1, 60000));
        const QJsonObject object = rendered(*operation);
        QCOMPARE(object.value(u"status_code"_s).toInt(), 200);
        QCOMPARE(object.value(u"class"_s).toString(), u"task"_s);
        QCOMPARE(object.value(u"resources"_s).toObject().value(u"instances"_s).toArray().first().toString(), u"/1.0/instances/c1"_s);
        QVERIFY(object.value(u"metadata"_s).isNull());
        QVERIFY(registry.find(operation->id()).has_value());
    }
    void whatEndedIsForgotten() // by itself, without another operation
    {
        EventBus events;
        OperationRegistry registry(events, 1, std::chrono::milliseconds(50));
        const QString id = registry.start({ u"default"_s, OperationClass::Token, u"Testing"_s })->id();
        QCOMPARE(registry.list().size(), 1);
        (*registry.find(id))->finish({});
        QTRY_VERIFY(registry.list().isEmpty());
        QCOMPARE(registry.find(id).error().status, 404);
    }
    void aCancelledTokenHasEnded()
    {
        EventBus events;
        OperationRegistry registry(events);
        Operation::Spec spec { u"default"_s, OperationClass::Token, u"Testing"_s };
        spec.cancel = [] { };
        const auto token = registry.start(std::move(spec));
        QVERIFY(token->cancel());
        QVERIFY(token->isFinal());
        QCOMPARE(rendered(*token).value(u"status_code"_s).toInt(), 401);
    }
    void failureIsTold()
    {
        EventBus events;
        OperationRegistry registry(events);
        QSemaphore ended;
        const auto operation = registry.start({ u"default"_s, OperationClass::Task, u"Testing"_s, {}, {},
            [](Operation &) { return Result<>(failure(notFound(u"No such thing"_s))); } });
        operation->onFinished([&] { ended.release(); });
        QVERIFY(ended.tryAcquire(1, 60000));
        QCOMPARE(rendered(*operation).value(u"status"_s).toString(), u"Failure"_s);
        QCOMPARE(rendered(*operation).value(u"err"_s).toString(), u"No such thing"_s);
        QVERIFY(rendered(*operation).value(u"resources"_s).isNull());
    }
    void cancelling()
    {
        EventBus events;
        OperationRegistry registry(events);
        QSemaphore cancelled, ended;
        Operation::Spec spec { u"default"_s, OperationClass::Task, u"Testing"_s };
        spec.run = [&](Operation &) {
            cancelled.acquire();
            return Result<>(failure(internal(u"interrupted"_s)));
        };
        spec.cancel = [&] { cancelled.release(); };
        const auto operation = registry.start(std::move(spec));
        QVERIFY(rendered(*operation).value(u"may_cancel"_s).toBool());
        QVERIFY(operation->cancel());
        operation->onFinished([&] { ended.release(); });
        QVERIFY(ended.tryAcquire(1, 60000));
        QCOMPARE(rendered(*operation).value(u"status_code"_s).toInt(), 401);
        QVERIFY(!operation->cancel());
    }
    void notCancellable()
    {
        EventBus events;
        OperationRegistry registry(events);
        QSemaphore go;
        const auto operation = registry.start({ u"default"_s, OperationClass::Task, u"Testing"_s, {}, {}, [&](Operation &) {
            go.acquire();
            return Result<>();
        } });
        QCOMPARE(operation->cancel().error().status, 400);
        go.release();
    }
    void eventsReachTheirProjectOnly()
    {
        EventBus events;
        QStringList mine, other, all;
        const auto listen = [&](const QString &project, bool everything, QStringList &into) {
            return events.subscribe({ { u"lifecycle"_s }, project, everything },
                [&into](const QByteArray &text) { into << QString::fromUtf8(text); });
        };
        auto first = listen(u"default"_s, false, mine);
        const auto second = listen(u"p"_s, false, other);
        const auto third = listen({}, true, all);
        events.lifecycle(u"default"_s, u"instance-created"_s, u"/1.0/instances/c1"_s);
        QCOMPARE(mine.size(), 1);
        QCOMPARE(other.size(), 0);
        QCOMPARE(all.size(), 1);
        const QJsonObject event = QJsonDocument::fromJson(mine.first().toUtf8()).object();
        QCOMPARE(event.value(u"type"_s).toString(), u"lifecycle"_s);
        QCOMPARE(event.value(u"location"_s).toString(), u"none"_s);
        QCOMPARE(event.value(u"metadata"_s).toObject().value(u"action"_s).toString(), u"instance-created"_s);
        first.reset();
        events.lifecycle(u"default"_s, u"instance-deleted"_s, u"/1.0/instances/c1"_s);
        QCOMPARE(mine.size(), 1);
    }
    void waitingForAllWork()
    {
        EventBus events;
        OperationRegistry registry(events);
        QSemaphore go;
        registry.start({ {}, OperationClass::Task, u"Testing"_s, {}, {}, [&](Operation &) {
            go.acquire();
            return Result<>();
        } });
        QCOMPARE(registry.runningCount(), 1);
        registry.start({ {}, OperationClass::Websocket, u"A session"_s, {}, {}, {} });
        QVERIFY(!registry.shutdown(1));
        QCOMPARE(registry.runningCount(), 2);
        go.release();
        QVERIFY(registry.shutdown(10000));
        QCOMPARE(registry.runningCount(), 1);
    }
};

QTEST_GUILESS_MAIN(TestOperations)
#include "tst_operations.moc"
