// SPDX-License-Identifier: Apache-2.0
#include "models/items/areas/accessarea.h"

#include <QJsonArray>

#include "models/api/field.h"
#include "models/client/remotesstore.h"
#include "models/core/plainfile.h"
#include "models/http/certificate.h"
#include "models/items/format.h"
#include "models/items/server.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 largestCertificate = 256 * 1024;

QVariantMap certificateRow(const QJsonObject &certificate, const QString &own)
{
    const QString fingerprint = certificate.value("fingerprint"_L1).toString();
    const auto info = parseCertificate(certificate.value("certificate"_L1).toString().toLatin1());
    const bool restricted = certificate.value("restricted"_L1).toBool();
    return { { u"key"_s, fingerprint }, { u"name"_s, certificate.value("name"_L1).toString() }, { u"fingerprint"_s, fingerprint },
        { u"shortFingerprint"_s, fingerprint.left(12) }, { u"type"_s, certificate.value("type"_L1).toString() },
        { u"subject"_s, info ? info->subject : QString() }, { u"until"_s, info ? format::dateTime(format::local(info->notAfter)) : QString() },
        { u"restricted"_s, restricted }, { u"projects"_s, stringList(certificate.value("projects"_L1)) }, { u"own"_s, fingerprint == own } };
}

/** What a client needs to add itself, as `lxc config trust add` prints it. */
QString tokenText(const QJsonObject &operation, const QString &name, const QString &fingerprint)
{
    const QJsonObject metadata = operation.value("metadata"_L1).toObject();
    const QJsonObject token { { "client_name"_L1, name }, { "fingerprint"_L1, metadata.value("fingerprint"_L1).toString(fingerprint) },
        { "addresses"_L1, metadata.value("addresses"_L1) }, { "secret"_L1, metadata.value("secret"_L1) } };
    return QString::fromLatin1(toJson(token).toBase64());
}
}

AccessArea::AccessArea(Server *server)
    : Area(server, "", "certificate-.*"),
      m_certificates({ "name", "fingerprint", "shortFingerprint", "type", "subject", "until", "restricted", "projects", "own" }, this)
{
    m_ownPem = readPlainFile(configDirectory() + u"/client.crt"_s).value_or(QByteArray());
    if (const auto own = parseCertificate(m_ownPem))
        m_ownFingerprint = own->fingerprint;
}

bool AccessArea::hasUpdates() const { return server()->hasExtension(u"certificate_update"_s); }
bool AccessArea::hasTokens() const { return server()->hasExtension(u"certificate_token"_s); }
bool AccessArea::hasRestrictions() const { return server()->hasExtension(u"certificate_project"_s); }

void AccessArea::read()
{
    list(ApiPath({ u"certificates"_s }), &m_certificates,
        [this](const QJsonObject &certificate) { return certificateRow(certificate, m_ownFingerprint); });
}

QVariantMap AccessArea::inspect(const QString &pem) const
{
    const auto info = parseCertificate(pem.trimmed().toLatin1());
    if (pem.trimmed().isEmpty() || !info)
        return { { u"error"_s, tr("This is not a certificate in PEM form") } };
    return { { u"name"_s, info->commonName }, { u"fingerprint"_s, info->fingerprint }, { u"subject"_s, info->subject },
        { u"until"_s, format::dateTime(format::local(info->notAfter)) } };
}

QString AccessArea::readFile(const QUrl &file) const
{
    const auto info = parseCertificate(readPlainFile(file.toLocalFile(), largestCertificate).value_or(QByteArray()));
    return info ? QString::fromLatin1(info->toPem()) : QString();
}

Plan AccessArea::plan(const QString &verb, const QVariantMap &spec) const
{
    const QString name = spec.value(u"name"_s).toString(), fingerprint = spec.value(u"fingerprint"_s).toString();
    const QStringList trust { u"config"_s, u"trust"_s };
    const QString remote = server()->remote().isUnix() ? QString() : server()->name() + u':';
    if (verb == "remove"_L1)
        return { "DELETE", ApiPath({ u"certificates"_s, fingerprint }), {}, trust + QStringList { u"remove"_s, remote + fingerprint } };
    QJsonObject body { { "name"_L1, name }, { "type"_L1, spec.value(u"type"_s, u"client"_s).toString() } };
    if (verb == "update"_L1) {
        if (hasRestrictions()) {
            body.insert("restricted"_L1, spec.value(u"restricted"_s).toBool());
            body.insert("projects"_L1, QJsonArray::fromStringList(spec.value(u"projects"_s).toStringList()));
        }
        return { "PUT", ApiPath({ u"certificates"_s, fingerprint }), body, {} };
    }
    QStringList words = trust + QStringList { u"add"_s };
    if (!remote.isEmpty())
        words << remote;
    if (spec.value(u"restricted"_s).toBool()) {
        const QStringList projects = spec.value(u"projects"_s).toStringList();
        body.insert("restricted"_L1, true);
        body.insert("projects"_L1, QJsonArray::fromStringList(projects));
        words << u"--restricted"_s << u"--projects="_s + projects.join(u',');
    }
    if (verb == "token"_L1) {
        body.insert("token"_L1, true);
        return { "POST", ApiPath({ u"certificates"_s }), body, words + QStringList { u"--name"_s, name }, false };
    }
    const auto info = parseCertificate(spec.value(u"pem"_s).toString().toLatin1());
    body.insert("certificate"_L1, QString::fromLatin1(info ? info->der.toBase64() : QByteArray()));
    return { "POST", ApiPath({ u"certificates"_s }), body, {} }; // lxc wants a file
}

void AccessArea::done(const QString &verb, const QVariantMap &spec, const Answer &answer)
{
    if (verb != "token"_L1)
        return;
    m_token = tokenText(answer.metadata.toObject(), spec.value(u"name"_s).toString(), {});
    Q_EMIT changed();
}

}
