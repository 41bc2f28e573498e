// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "models/http/bodystream.h"

using namespace quayside;

/** The bounded buffer between a connection and the reader of its request's body. */
class TestBodyStream : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void end();
    void abort();
    void fullUntilTheReaderHasSaidSo();
};

void TestBodyStream::end()
{
    int room = 0;
    BodyStream stream([&] { ++room; });
    QVERIFY(stream.push("abc"));
    stream.end();
    char data[8];
    QCOMPARE(stream.read(data, 2).value(), 2);
    QCOMPARE(room, 1); // the first read asks for the body
    QCOMPARE(stream.read(data, 8).value(), 1);
    QCOMPARE(stream.read(data, 8).value(), 0);
}

void TestBodyStream::abort()
{
    BodyStream stream([] { });
    stream.abort(badRequest(QStringLiteral("gone")));
    char data[8];
    QCOMPARE(stream.read(data, 8).error().status, 400);
}

/** A connection that was told "full" stops until onRoom, whatever else of the same block it still hands in. */
void TestBodyStream::fullUntilTheReaderHasSaidSo()
{
    int room = 0;
    BodyStream stream([&] { ++room; });
    const QByteArray block(64 * 1024, 'x');
    QByteArray data(block.size(), Qt::Uninitialized);
    qsizetype pushed = 0;
    bool more = true;
    while (more) {
        more = stream.push(block);
        pushed += block.size();
    }
    QCOMPARE(stream.read(data.data(), data.size()).value(), data.size());
    QVERIFY(!stream.push("the next chunk's head")); // there is room now, but nobody would say so
    pushed += 21;
    room = 0;
    qsizetype left = pushed - data.size();
    while (left > 0 && room == 0)
        left -= stream.read(data.data(), data.size()).value();
    QCOMPARE(room, 1);
    QVERIFY(stream.push("more"));
}

QTEST_APPLESS_MAIN(TestBodyStream)
#include "tst_bodystream.moc"
