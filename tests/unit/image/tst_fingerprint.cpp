// SPDX-License-Identifier: Apache-2.0
#include <QCryptographicHash>
#include <QTemporaryFile>
#include <QtTest>

#include "server/image/fingerprint.h"

using namespace quayside;
using namespace Qt::StringLiterals;

class TestFingerprint : public QObject {
    Q_OBJECT
private:
    static QByteArray part(char c) { return QByteArray(700'000, c); }
    static QString sumOf(const QByteArray &bytes)
    {
        return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    }

private Q_SLOTS:
    /** Where what was written stays as it is, and where it changes until the end. */
    void all_data()
    {
        QTest::addColumn<bool>("growing");
        QTest::newRow("growing") << true;
        QTest::newRow("with a head that comes last") << false;
    }
    void all()
    {
        QFETCH(bool, growing);
        QTemporaryFile file;
        QVERIFY(file.open());
        Fingerprint fingerprint(file.handle(), growing);
        QByteArray all;
        for (const char c : QByteArray("abcdef")) {
            all += part(c);
            file.write(part(c));
            QVERIFY(file.flush());
        }
        if (!growing) {
            QVERIFY(file.seek(0) && file.write("head") == 4 && file.flush());
            all.replace(0, 4, "head");
        }
        const auto sum = fingerprint.finish();
        QVERIFY(sum);
        QCOMPARE(sum->hex, sumOf(all));
        QCOMPARE(sum->size, all.size());
    }

    void nothing()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        QCOMPARE(Fingerprint(file.handle(), true).finish()->hex, sumOf({}));
    }

    void unreadable()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        const QString path = file.fileName();
        QFile only(path);
        QVERIFY(only.open(QIODevice::WriteOnly));
        const auto sum = Fingerprint(only.handle(), true).finish();
        QVERIFY(!sum);
        QCOMPARE(sum.error().status, 500);
    }

    /** Whoever gives up needn't wait for anybody. */
    void givenUp()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        const Fingerprint fingerprint(file.handle(), true);
    }
};

QTEST_GUILESS_MAIN(TestFingerprint)
#include "tst_fingerprint.moc"
