// SPDX-License-Identifier: Apache-2.0
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

#include "models/http/certificate.h"
#include "server/auth/trustpassword.h"
#include "server/auth/truststore.h"
#include "server/store/repositories.h"
#include "server/store/store.h"

using namespace quayside;
using namespace Qt::StringLiterals;

/** Who is trusted: password hashes, the delay after wrong ones, certificates. */
class TestAuth : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Repositories> m_all;
    qint64 m_now = 1'000'000;

    TrustPassword password() { return TrustPassword(m_all->config, [this] { return m_now; }); }

private Q_SLOTS:
    void initTestCase()
    {
        m_store = *Store::open(m_dir.path());
        m_all = std::make_unique<Repositories>(*m_store);
        QVERIFY(m_all->config.set({ { u"core.trust_password"_s, *hashPassword(u"sésame"_s) } }));
    }
    void cleanupTestCase()
    {
        m_all.reset();
        m_store.reset();
    }

    void hashes()
    {
        const QString first = *hashPassword(u"a"_s), second = *hashPassword(u"a"_s);
        QVERIFY(first != second); // salted
        QVERIFY(first.startsWith(u"scrypt$16384$8$1$"_s));
        QVERIFY(verifyPassword(u"a"_s, first) && verifyPassword(u"a"_s, second));
        QVERIFY(!verifyPassword(u"b"_s, first) && !verifyPassword(QString(), first));
    }

    void knownHash() // RFC 7914, section 12: scrypt("pleaseletmein", "SodiumChloride", 16384, 8, 1)
    {
        QVERIFY(verifyPassword(u"pleaseletmein"_s,
            u"scrypt$16384$8$1$536f6469756d43686c6f72696465$7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"
            "d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887"_s));
    }

    void badHashes_data()
    {
        QTest::addColumn<QString>("hash");
        for (const char *hash : { "", "a", "scrypt$16384$8$1$00", "scrypt$16384$8$1$$", "scrypt$3$8$1$00$00", "scrypt$1073741824$8$1$00$00", "md5$1$1$1$00$00" })
            QTest::newRow(*hash ? hash : "empty") << QString::fromLatin1(hash);
    }

    void badHashes()
    {
        QFETCH(QString, hash);
        QVERIFY(!verifyPassword(u"a"_s, hash));
        QVERIFY(!verifyPassword(QString(), hash));
    }

    void wrongPasswordsHaveToWait()
    {
        TrustPassword trust = password();
        const auto mistype = [&] { QCOMPARE(trust.check(u"wrong"_s, u"192.0.2.1:1000"_s).error().message, u"Wrong trust password"_s); };
        mistype();
        QVERIFY(trust.check(u"sésame"_s, u"192.0.2.1:1000"_s)); // once is nothing
        for (int i = 0; i < 6; ++i)
            mistype();
        const auto early = trust.check(u"sésame"_s, u"192.0.2.1:2000"_s); // another port is the same host
        QCOMPARE(early.error().status, 403);
        QCOMPARE(early.error().message, u"Too many wrong passwords: try again in 1 s"_s);
        QVERIFY(trust.check(u"sésame"_s, u"[2001:db8::1]:2000"_s));
        m_now += 1000;
        QVERIFY(!trust.check(u"wrong"_s, u"192.0.2.1:1000"_s));
        m_now += 1999; // now it is two seconds
        QVERIFY(!trust.check(u"sésame"_s, u"192.0.2.1:1000"_s));
        m_now += 1;
        QVERIFY(trust.check(u"sésame"_s, u"192.0.2.1:1000"_s));
        mistype(); // counts from the start
        QVERIFY(trust.check(u"sésame"_s, u"192.0.2.1:1000"_s));
    }

    void aNetworkOfIpv6IsOneHost()
    {
        TrustPassword trust = password();
        for (int i = 0; i < 6; ++i)
            QCOMPARE(trust.check(u"wrong"_s, u"[2001:db8::%1]:1000"_s.arg(i)).error().message, u"Wrong trust password"_s);
        QCOMPARE(trust.check(u"sésame"_s, u"[2001:db8::99]:1000"_s).error().message, u"Too many wrong passwords: try again in 1 s"_s);
        QVERIFY(trust.check(u"sésame"_s, u"[2001:db8:0:1::99]:1000"_s)); // the neighbour's
    }

    void guessersDoNotKeepAllThreadsBusy()
    {
        QSemaphore inside, go;
        TrustPassword trust(m_all->config, [&] {
            inside.release();
            go.acquire();
            return m_now;
        });
        constexpr int all = 10, atOnce = 4;
        std::atomic<int> refused = 0;
        std::vector<std::thread> guessers;
        for (int i = 0; i < all; ++i)
            guessers.emplace_back([&, i] { refused += trust.check(u"wrong"_s, u"192.0.2.%1:1000"_s.arg(i)).error().status == 503; });
        QVERIFY(inside.tryAcquire(1, 60000));
        QTRY_COMPARE(refused.load(), all - atOnce);
        go.release(all);
        for (std::thread &guesser : guessers)
            guesser.join();
        QCOMPARE(refused.load(), all - atOnce);
    }

    void noPassword()
    {
        QTemporaryDir dir;
        const auto store = *Store::open(dir.path());
        const Repositories all(*store);
        TrustPassword trust(all.config);
        for (const QString &word : { QString(), u"a"_s })
            QCOMPARE(trust.check(word, u"192.0.2.1:1"_s).error(), forbidden());
        TrustPassword set = password();
        QCOMPARE(set.check(QString(), u"192.0.2.1:1"_s).error(), forbidden());
    }

    void certificates()
    {
        CertificateRequest request;
        request.commonName = u"me"_s;
        const auto mine = parseCertificate((*createKeyPair(request)).certificate);
        const auto other = parseCertificate((*createKeyPair(request)).certificate);
        QVERIFY(mine && other);
        TrustStore trust(m_all->certificates);
        QVERIFY(!trust.isTrusted(mine->fingerprint));
        const auto row = m_all->certificates.create({ 0, mine->fingerprint, u"me"_s, u"client"_s, QString::fromLatin1(mine->toPem()) });
        QVERIFY(row);
        trust.reload();
        QVERIFY(trust.isTrusted(mine->fingerprint));
        QVERIFY(trust.isTrusted(mine->fingerprint, { mine->der }));
        QVERIFY(!trust.isTrusted(other->fingerprint, { other->der, mine->der })); // a trusted certificate that is not the client's own
        QVERIFY(!trust.isTrusted(QString(), {}) && !trust.isTrusted(QString()));
        QVERIFY(!trust.isTrusted(mine->fingerprint.left(12)));
        QVERIFY(m_all->certificates.remove((*row)->id));
        trust.reload();
        QVERIFY(!trust.isTrusted(mine->fingerprint));
    }

    void expiredCertificate()
    {
        const auto info = parseCertificate(R"(-----BEGIN CERTIFICATE-----
MIIBATCBqAIBATAKBggqhkjOPQQDAjANMQswCQYDVQQDDAJtZTAeFw0yMDAxMDEw
MDAwMDBaFw0yMTAxMDEwMDAwMDBaMA0xCzAJBgNVBAMMAm1lMFkwEwYHKoZIzj0C
AQYIKoZIzj0DAQcDQgAELb6FiOv7FWKkCcslbIICKWOmxoVddzmZcSBbS06wPWXY
RqINdDMnvwGLyMFEd/E/0n/RZg6M3vW9MU2jPbyanTAKBggqhkjOPQQDAgNIADBF
AiEA+CrGQIpFO9olLr3SvW+Lrj8vzETlI1Ueyyp3jq0ZdsgCICxKl9fMmuttsKYJ
tzX7NquZGvNhsmZBdv6u02A0EOOf
-----END CERTIFICATE-----
)");
        QVERIFY(info);
        const auto row = m_all->certificates.create({ 0, info->fingerprint, u"old"_s, u"client"_s, QString::fromLatin1(info->toPem()) });
        QVERIFY(row);
        const TrustStore trust(m_all->certificates);
        QVERIFY(!trust.isTrusted(info->fingerprint));
        QVERIFY(!trust.isTrusted(info->fingerprint, { info->der }));
        QVERIFY(m_all->certificates.remove((*row)->id));
    }

    /** RFC 5280, 4.1.2.5: one that never expires says 99991231235959Z. */
    void certificateWithoutEnd()
    {
        const auto info = parseCertificate(R"(-----BEGIN CERTIFICATE-----
MIIBBDCBqgIBATAKBggqhkjOPQQDAjANMQswCQYDVQQDDAJtZTAgFw0yMDAxMDEw
MDAwMDBaGA85OTk5MTIzMTIzNTk1OVowDTELMAkGA1UEAwwCbWUwWTATBgcqhkjO
PQIBBggqhkjOPQMBBwNCAATU7RfFp6BQhpIh7wYTaBT6X3Y1LzEr4gCHdctHQnP5
UfiKyf3O8Mh/LqGzBuvJ1k82KB5nS5zv4mzcEiy/B6ySMAoGCCqGSM49BAMCA0kA
MEYCIQCKWOOoEvgCJx+cc+/yWgrxvv9tjXx0FS3WJJNBGxfQ7AIhAPiqI1bXwuGa
iAFCS3qR0AoyqkqGsMMQHvbFHyL9CAOI
-----END CERTIFICATE-----
)");
        QVERIFY(info);
        const auto row = m_all->certificates.create({ 0, info->fingerprint, u"ever"_s, u"client"_s, QString::fromLatin1(info->toPem()) });
        QVERIFY(row);
        const TrustStore trust(m_all->certificates);
        QVERIFY(trust.isTrusted(info->fingerprint));
        QVERIFY(m_all->certificates.remove((*row)->id));
    }
};

QTEST_GUILESS_MAIN(TestAuth)
#include "tst_auth.moc"
