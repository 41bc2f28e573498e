// SPDX-License-Identifier: Apache-2.0
#include "models/client/addremote.h"

#include <QCryptographicHash>

#include "models/http/certificate.h"
#include "models/http/trustedchain.h"

namespace quayside {

using namespace Qt::StringLiterals;

AddRemote::AddRemote(std::shared_ptr<RemoteConnector> connector, const QString &address, QObject *parent)
    : QObject(parent), m_connector(std::move(connector)), m_typed(address) { }

void AddRemote::start()
{
    const Result<QString> address = normalizeAddress(m_typed);
    if (!address)
        return enter(Stage::Error, address.error().message);
    m_remote.address = *address;
    m_remote.name = suggestedName(*address);
    busy(true);
    if (m_remote.isUnix())
        return acceptFingerprint();
    m_connector->fetchCertificate(*address, this, [this](Result<QByteArray> pem) {
        const Result<CertificateInfo> certificate = pem ? parseCertificate(*pem) : failure(pem.error());
        if (!certificate)
            return enter(Stage::Error, certificate.error().message);
        m_remote.certificate = certificate->toPem();
        m_fingerprint = certificate->fingerprint;
        m_chain = certificatesIn(*pem);
        m_isVouchedFor = isTrustedChain(m_chain, m_remote.host());
        enter(Stage::Fingerprint);
    });
}

void AddRemote::acceptFingerprint()
{
    m_client = std::make_unique<ApiClient>(m_connector->open(m_remote));
    busy(true);
    checkTrust(false);
}

void AddRemote::acceptByAuthority(const QByteArray &authorities)
{
    if (m_stage != Stage::Fingerprint || m_isBusy)
        return;
    const QList<QByteArray> known = certificatesIn(authorities);
    if (known.isEmpty())
        return enter(Stage::Fingerprint, tr("The file has no certificate in it"));
    if (!isTrustedChain(m_chain, m_remote.host(), known))
        return enter(Stage::Fingerprint, tr("That authority doesn't vouch for this server: its certificate was issued by another, isn't for %1, or isn't valid now").arg(m_remote.host()));
    m_errorText.clear();
    acceptFingerprint();
}

void AddRemote::checkTrust(bool afterPassword)
{
    m_client->get(ApiPath(), this, [this, afterPassword](Result<Answer> answer) {
        const Result<api::Server> server = answer ? fromAnswer<api::Server>(answer->metadata) : failure(answer.error());
        if (!server)
            return enter(Stage::Error, server.error().message);
        m_knowsTokens = server->apiExtensions.contains("explicit_trust_token"_L1);
        if (server->auth == "trusted"_L1)
            return enter(Stage::Done);
        enter(Stage::Password, afterPassword ? tr("The server accepted the password but doesn't trust this computer") : QString());
    });
}

void AddRemote::submitPassword(const QString &secret, const QString &name)
{
    if (m_stage != Stage::Password || m_isBusy)
        return;
    busy(true);
    QJsonObject body { { "type"_L1, "client"_L1 }, { "name"_L1, name } };
    body.insert(m_knowsTokens ? "trust_token"_L1 : "password"_L1, secret);
    m_client->post(ApiPath({ u"certificates"_s }), toJson(body), this, [this](Result<Answer> answer) {
        if (answer || answer.error().status == 409) // 409: it knows us already
            return checkTrust(true);
        enter(Stage::Password, answer.error().message);
    });
}

void AddRemote::busy(bool isBusy)
{
    m_isBusy = isBusy;
    Q_EMIT changed();
}

void AddRemote::enter(Stage stage, const QString &error)
{
    m_stage = stage;
    m_errorText = error;
    busy(false);
}

}
