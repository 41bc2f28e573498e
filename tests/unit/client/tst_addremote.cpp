// SPDX-License-Identifier: Apache-2.0
#include <QJsonDocument>
#include <QtTest>

#include "models/client/addremote.h"
#include "models/http/certificate.h"

using namespace quayside;
using namespace Qt::StringLiterals;
using Stage = quayside::AddRemote::Stage;

namespace {
/** A server that trusts whoever knows the password. */
class FakeServer : public Transport {
public:
    bool trusts = false;
    bool reachable = true;
    QByteArray extensions = "[]";
    QJsonObject lastPost;

    void send(ApiRequest request, QObject *context, ResponseHandler done) override
    {
        const Result<ApiResponse> answer = reachable ? answerTo(request) : failure(unavailable(u"no route"_s));
        QMetaObject::invokeMethod(context, [done, answer] { done(answer); }, Qt::QueuedConnection);
    }
    void openSocket(QByteArray, QObject *, SocketHandler) override { }
    QString address() const override { return {}; }

private:
    Result<ApiResponse> answerTo(const ApiRequest &request)
    {
        if (request.method == "GET")
            return ApiResponse { 200, {}, R"({"type":"sync","metadata":{"auth":")" + QByteArray(trusts ? "trusted" : "untrusted")
                    + R"(","config":{"core.trust_password":true},"api_extensions":)" + extensions + "}}" };
        lastPost = QJsonDocument::fromJson(request.body).object();
        trusts = lastPost.value("password"_L1) == "secret"_L1 || lastPost.value("trust_token"_L1) == "secret"_L1;
        if (trusts)
            return ApiResponse { 201, {}, R"({"type":"sync","metadata":{}})" };
        return ApiResponse { 403, {}, R"({"type":"error","error":"not authorized","error_code":403})" };
    }
};

class FakeConnector : public RemoteConnector {
public:
    std::shared_ptr<FakeServer> server = std::make_shared<FakeServer>();
    Result<QByteArray> certificate = failure(unavailable(u"refused"_s));
    Remote opened;

    std::shared_ptr<Transport> open(const Remote &remote) override
    {
        opened = remote;
        return server;
    }
    void fetchCertificate(const QString &, QObject *context, std::function<void(Result<QByteArray>)> done) override
    {
        QMetaObject::invokeMethod(context, [done, answer = certificate] { done(answer); }, Qt::QueuedConnection);
    }
};
}

class tst_AddRemote : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_connector = std::make_shared<FakeConnector>();
        static const KeyPair pair = *createKeyPair({ .commonName = u"root@nas1"_s });
        m_connector->certificate = pair.certificate;
    }
    void withPassword();
    void withToken();
    void alreadyTrusted();
    void byAuthority();
    void localSocket();
    void unreachable();
    void badAddress();
    void cancelled();

private:
    std::shared_ptr<FakeConnector> m_connector;
};

void tst_AddRemote::withPassword()
{
    AddRemote flow(m_connector, u"nas1.example.org"_s);
    flow.start();
    QVERIFY(flow.isBusy());
    QTRY_COMPARE(flow.stage(), Stage::Fingerprint);
    QCOMPARE(flow.fingerprint(), parseCertificate(*m_connector->certificate)->fingerprint);
    QVERIFY(m_connector->opened.address.isEmpty()); // nothing is sent before the person has compared
    flow.acceptFingerprint();
    QTRY_COMPARE(flow.stage(), Stage::Password);
    QCOMPARE(m_connector->opened.certificate, *m_connector->certificate);
    flow.submitPassword(u"wrong"_s, u"me"_s);
    QTRY_COMPARE(flow.errorText(), u"not authorized"_s);
    QCOMPARE(flow.stage(), Stage::Password);
    flow.submitPassword(u"secret"_s, u"me"_s);
    QTRY_COMPARE(flow.stage(), Stage::Done);
    QCOMPARE(m_connector->server->lastPost.value("name"_L1).toString(), u"me"_s);
    QCOMPARE(flow.remote().name, u"nas1"_s);
    QCOMPARE(flow.remote().address, u"https://nas1.example.org:8443"_s);
}

void tst_AddRemote::withToken()
{
    m_connector->server->extensions = R"(["explicit_trust_token"])";
    AddRemote flow(m_connector, u"nas1"_s);
    flow.start();
    QTRY_COMPARE(flow.stage(), Stage::Fingerprint);
    flow.acceptFingerprint();
    QTRY_COMPARE(flow.stage(), Stage::Password);
    flow.submitPassword(u"secret"_s, u"me"_s);
    QTRY_COMPARE(flow.stage(), Stage::Done);
    QVERIFY(!m_connector->server->lastPost.contains("password"_L1));
}

void tst_AddRemote::alreadyTrusted()
{
    m_connector->server->trusts = true;
    AddRemote flow(m_connector, u"nas1"_s);
    flow.start();
    QTRY_COMPARE(flow.stage(), Stage::Fingerprint);
    flow.acceptFingerprint();
    QTRY_COMPARE(flow.stage(), Stage::Done);
}

void tst_AddRemote::byAuthority()
{
    const KeyPair own = *createKeyPair({ .commonName = u"root@nas1"_s, .dnsNames = { u"nas1.example.org"_s } });
    const KeyPair other = *createKeyPair({ .commonName = u"an authority"_s });
    m_connector->certificate = own.certificate + other.certificate; // as a chain is shown
    AddRemote flow(m_connector, u"nas1.example.org"_s);
    flow.start();
    QTRY_COMPARE(flow.stage(), Stage::Fingerprint);
    QVERIFY(!flow.isVouchedFor());
    flow.acceptByAuthority("no certificate");
    QCOMPARE(flow.errorText(), u"The file has no certificate in it"_s);
    flow.acceptByAuthority(other.certificate);
    QVERIFY2(flow.errorText().contains(u"nas1.example.org"_s), qPrintable(flow.errorText()));
    QCOMPARE(flow.stage(), Stage::Fingerprint);
    QVERIFY(m_connector->opened.address.isEmpty()); // nothing was sent
    flow.acceptByAuthority(other.certificate + own.certificate); // a file with several
    QTRY_COMPARE(flow.stage(), Stage::Password);
    QVERIFY(flow.errorText().isEmpty());
    QCOMPARE(m_connector->opened.certificate, parseCertificate(own.certificate)->toPem()); // its own alone is kept

    AddRemote elsewhere(m_connector, u"nas2.example.org"_s); // which the certificate isn't for
    elsewhere.start();
    QTRY_COMPARE(elsewhere.stage(), Stage::Fingerprint);
    elsewhere.acceptByAuthority(own.certificate);
    QCOMPARE(elsewhere.stage(), Stage::Fingerprint);
    QVERIFY(!elsewhere.errorText().isEmpty());
}

void tst_AddRemote::localSocket()
{
    m_connector->server->trusts = true;
    AddRemote flow(m_connector, u"/run/q.socket"_s);
    flow.start();
    QTRY_COMPARE(flow.stage(), Stage::Done);
    QVERIFY(flow.fingerprint().isEmpty());
}

void tst_AddRemote::unreachable()
{
    m_connector->certificate = failure(unavailable(u"refused"_s));
    AddRemote flow(m_connector, u"nas1"_s);
    flow.start();
    QTRY_COMPARE(flow.stage(), Stage::Error);
    QCOMPARE(flow.errorText(), u"refused"_s);
}

void tst_AddRemote::badAddress()
{
    AddRemote flow(m_connector, u"http://nas1"_s);
    flow.start();
    QCOMPARE(flow.stage(), Stage::Error);
}

void tst_AddRemote::cancelled()
{
    auto flow = std::make_unique<AddRemote>(m_connector, u"nas1"_s);
    bool changedAfterwards = false;
    flow->start();
    flow.reset();
    AddRemote second(m_connector, u"nas2"_s); // its answer comes after the one that must be dropped
    connect(&second, &AddRemote::changed, this, [&] { changedAfterwards = true; });
    second.start();
    QTRY_COMPARE(second.stage(), Stage::Fingerprint);
    QVERIFY(changedAfterwards);
}

QTEST_GUILESS_MAIN(tst_AddRemote)
#include "tst_addremote.moc"
