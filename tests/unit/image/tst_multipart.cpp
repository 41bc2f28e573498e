// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "server/image/multipart.h"

using namespace quayside;
using namespace Qt::StringLiterals;

class TestMultipart : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void parses_data();
    void parses();
    void passesErrorsOn();
    void boundaries_data();
    void boundaries();
};

/** Every part as "name/filename=data;" and how it ended. */
static QByteArray parsed(const QByteArray &body, int step)
{
    QByteArray out;
    MultipartParser parser("XX", [&](const MultipartParser::Part &part) -> Result<> {
        out += part.name.toUtf8() + '/' + part.filename.toUtf8() + '=';
        return {};
    }, [&](QByteArrayView bytes) -> Result<> {
        out += bytes;
        return {};
    });
    for (qsizetype at = 0; at < body.size(); at += step) {
        if (const auto fed = parser.feed(QByteArrayView(body).sliced(at, qMin<qsizetype>(step, body.size() - at))); !fed)
            return out + '!' + QByteArray::number(fed.error().status);
    }
    return out + (parser.finish() ? "." : "?");
}

void TestMultipart::parses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray a = "--XX\r\nContent-Disposition: form-data; name=\"a\"; filename=\"f\"\r\n\r\n";
    const QByteArray b = "\r\n--XX\r\ncontent-disposition: form-data; name=b\r\nX: y\r\n\r\n";
    QTest::newRow("two parts") << QByteArray(a + "12" + b + "34\r\n--XX--\r\n") << QByteArray("a/f=12b/=34.");
    QTest::newRow("line ends in data") << QByteArray(a + "\r\n\r\n-\r\n--X\r" + "\r\n--XX--") << QByteArray("a/f=\r\n\r\n-\r\n--X\r.");
    QTest::newRow("preamble") << QByteArray("hello\r\n" + a + "1\r\n--XX--") << QByteArray("a/f=1.");
    QTest::newRow("empty part") << QByteArray(a + "\r\n--XX--") << QByteArray("a/f=.");
    QTest::newRow("no headers") << QByteArray("--XX\r\n\r\n1\r\n--XX--") << QByteArray("/=1.");
    QTest::newRow("no parts") << QByteArray("--XX--\r\n") << QByteArray(".");
    QTest::newRow("cut off") << QByteArray(a + "1234") << QByteArray("a/f=1234?");
    QTest::newRow("cut off in the headers") << a.left(30) << QByteArray("?");
    QTest::newRow("garbage after a boundary") << QByteArray("--XXyy\r\n\r\n") << QByteArray("!400");
    QTest::newRow("endless headers") << QByteArray("--XX\r\n" + QByteArray(40000, 'h')) << QByteArray("!400");
}

void TestMultipart::parses()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, expected);
    for (const int step : { 1, 2, 7, 100000 })
        QCOMPARE(parsed(body, step), expected);
}

void TestMultipart::passesErrorsOn()
{
    MultipartParser parser("XX", [](const auto &) -> Result<> { return failure(conflict(u"no"_s)); }, [](auto) -> Result<> { return {}; });
    QCOMPARE(parser.feed("--XX\r\n\r\n1").error().status, 409);
}

void TestMultipart::boundaries_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("boundary");
    QTest::newRow("plain") << QByteArray("multipart/form-data; boundary=abc") << QByteArray("abc");
    QTest::newRow("quoted, more parameters") << QByteArray("Multipart/Form-Data; charset=x; Boundary=\"a b;c\"; y=z") << QByteArray("a b;c");
    QTest::newRow("another type") << QByteArray("application/octet-stream; boundary=abc") << QByteArray();
    QTest::newRow("none") << QByteArray("multipart/form-data") << QByteArray();
    QTest::newRow("unclosed quote") << QByteArray("multipart/form-data; boundary=\"abc") << QByteArray();
}

void TestMultipart::boundaries()
{
    QFETCH(QByteArray, type);
    QTEST(MultipartParser::boundaryOf(type), "boundary");
}

QTEST_GUILESS_MAIN(TestMultipart)
#include "tst_multipart.moc"
