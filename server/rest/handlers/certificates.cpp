// SPDX-License-Identifier: Apache-2.0
// /1.0/certificates: the trust store (doc/rest-api.md, extension certificate_update).
#include "models/api/entities.h"
#include "models/api/names.h"
#include "models/http/certificate.h"
#include "models/http/exchange.h"
#include "server/auth/trustpassword.h"
#include "server/auth/truststore.h"
#include "server/events/eventbus.h"
#include "server/rest/handlers/handlers.h"
#include "server/rest/services.h"
#include "server/store/repositories.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
QString certificateUrl(const CertificateRow &row) { return u"/1.0/certificates/"_s + row.fingerprint; }

QByteArray render(const CertificateRow &row)
{
    return toJson(api::Certificate { row.name, row.type, row.certificate, row.fingerprint });
}

Result<RowPtr<CertificateRow>> find(const Request &request)
{
    return request.services.rows.certificates.find(request.variable("fingerprint"));
}

Result<Response> list(Request &request)
{
    return listResponse(request, request.services.rows.certificates.list(), [](const auto &row) { return certificateUrl(*row); },
        [](const auto &row) { return render(*row); });
}

/** The certificate in the body, or else the one the client itself showed. */
Result<CertificateInfo> offeredCertificate(const Request &request, const api::CertificatesPost &post)
{
    if (!post.certificate.isEmpty())
        return parseCertificate(post.certificate.toUtf8());
    const auto &chain = request.exchange->peer().certificates;
    if (chain.isEmpty())
        return failure(badRequest(u"Can't use TLS data on non-TLS link, and no certificate was given"_s));
    return parseCertificate(chain.first());
}

/** An untrusted client must know the trust password; a trusted one needs none. */
Result<> checkMayAdd(const Request &request, const api::CertificatesPost &post)
{
    if (request.caller.trusted)
        return {};
    return request.services.password.check(post.password, request.caller.username);
}

Result<Response> add(Request &request)
{
    const auto post = TRY(request.body<api::CertificatesPost>());
    TRY(checkMayAdd(request, post));
    if (post.type != "client"_L1)
        return failure(badRequest(u"Unknown certificate type \"%1\": only \"client\" is allowed"_s.arg(post.type)));
    const CertificateInfo info = TRY(offeredCertificate(request, post));
    if (info.notAfter < Timestamp::now())
        return failure(badRequest(u"The certificate has expired"_s));
    QString name = post.name.isEmpty() ? info.commonName : post.name;
    CertificateRow row { 0, info.fingerprint, name, u"client"_s, QString::fromLatin1(info.toPem()) };
    if (const auto existing = request.services.rows.certificates.find(info.fingerprint))
        return failure(badRequest(u"Certificate already in trust store"_s));
    const auto created = TRY(request.services.rows.certificates.create(std::move(row)));
    request.services.trust.reload();
    request.services.events.lifecycle({}, u"certificate-created"_s, certificateUrl(*created));
    return Response::created(certificateUrl(*created));
}

Result<Response> get(Request &request)
{
    const auto row = TRY(find(request));
    return Response::sync(render(*row), toJson(api::CertificatePut { row->name, row->type }));
}

Result<api::CertificatePut> load(Request &request)
{
    const auto row = TRY(find(request));
    return api::CertificatePut { row->name, row->type };
}

Result<Response> save(Request &request, const api::CertificatePut &put)
{
    if (put.type != "client"_L1)
        return failure(badRequest(u"Unknown certificate type \"%1\": only \"client\" is allowed"_s.arg(put.type)));
    TRY(checkObjectName(u"certificate"_s, put.name, 255));
    CertificateRow row = *TRY(find(request));
    row.name = put.name;
    row.type = put.type;
    TRY(request.services.rows.certificates.update(row));
    request.services.events.lifecycle({}, u"certificate-updated"_s, certificateUrl(row));
    return Response::empty();
}

Result<Response> remove(Request &request)
{
    const auto row = TRY(find(request));
    TRY(request.services.rows.certificates.remove(row->id));
    request.services.trust.reload();
    request.services.events.lifecycle({}, u"certificate-deleted"_s, certificateUrl(*row));
    return Response::empty();
}

constexpr Action collection[] = {
    { "GET", list },
    { "POST", add, Access::Untrusted, BodyKind::Json },
};
constexpr Action object[] = {
    { "GET", get },
    { "PUT", putObject<api::CertificatePut, load, save>, Access::Trusted, BodyKind::Json, "certificate_update" },
    { "PATCH", patchObject<api::CertificatePut, load, save>, Access::Trusted, BodyKind::Json, "certificate_update" },
    { "DELETE", remove },
};
constexpr ApiRoute routes[] = {
    { "/1.0/certificates", collection },
    { "/1.0/certificates/{fingerprint}", object },
};
}

RouteTable certificateRoutes() { return routes; }

}
