// SPDX-License-Identifier: Apache-2.0
#include "server/image/imageserver.h"

#include <algorithm>

#include "models/http/certificate.h"
#include "server/image/lxdimageserver.h"
#include "server/image/streamsimageserver.h"
#include "server/operations/operation.h"

namespace quayside {

using namespace Qt::StringLiterals;

/** A row for each protocol. */
struct ImageProtocol {
    QLatin1StringView name;
    std::unique_ptr<ImageServer> (*make)(ImageSource, QUrl, QByteArray, ImageServer::Context);

    template<class Server>
    static std::unique_ptr<ImageServer> of(ImageSource source, QUrl base, QByteArray certificate, ImageServer::Context context)
    {
        return std::make_unique<Server>(std::move(source), std::move(base), std::move(certificate), std::move(context));
    }
};

static constexpr ImageProtocol protocols[] = { { "lxd"_L1, ImageProtocol::of<LxdImageServer> }, { "simplestreams"_L1, ImageProtocol::of<StreamsImageServer> } };

static Result<QUrl> baseOf(const QString &server)
{
    QUrl url(server, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != "https"_L1 || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return failure(badRequest(u"Invalid image server \"%1\": https:// and a host"_s.arg(server)));
    if (!url.path().endsWith(u'/'))
        url.setPath(url.path() + u'/');
    return url;
}

Result<std::unique_ptr<ImageServer>> ImageServer::open(const ImageSource &source, Context context)
{
    const auto protocol = std::find_if(std::begin(protocols), std::end(protocols), [&](const ImageProtocol &row) {
        return row.name == (source.protocol.isEmpty() ? u"lxd"_s : source.protocol);
    });
    if (protocol == std::end(protocols))
        return failure(badRequest(u"Unsupported protocol: %1"_s.arg(source.protocol)));
    QUrl base = TRY(baseOf(source.server));
    QByteArray certificate;
    if (!source.certificate.isEmpty())
        certificate = TRY(parseCertificate(source.certificate.toUtf8())).der;
    return protocol->make(source, std::move(base), std::move(certificate), std::move(context));
}

ImageServer::ImageServer(ImageSource source, QUrl base, QByteArray certificate, Context context)
    : m_source(std::move(source)), m_base(std::move(base)), m_context(std::move(context)), m_certificate(std::move(certificate))
{
}

static HttpHeaders requestHeaders()
{
    HttpHeaders headers;
    headers.add("User-Agent", "Quayside " QUAYSIDE_VERSION);
    return headers;
}

Result<FetchedAnswer> ImageServer::ask(const QUrl &url, FetchLimits limits) const
{
    DownloadSink rules;
    rules.cancelled = [operation = m_context.operation] { return operation && operation->isCancelled(); };
    rules.certificate = m_certificate;
    rules.proxies = m_context.proxies;
    return quayside::fetch("GET", url, requestHeaders(), {}, rules, limits);
}

Result<HttpHead> ImageServer::get(const QUrl &url, DownloadSink sink) const
{
    sink.cancelled = [operation = m_context.operation] { return operation && operation->isCancelled(); };
    sink.certificate = m_certificate;
    sink.proxies = m_context.proxies;
    return download("GET", url, requestHeaders(), sink);
}

QUrl ImageServer::at(const QByteArray &path) const { return QUrl::fromEncoded(m_base.toEncoded() + path, QUrl::StrictMode); }

Error ImageServer::error(int status, const QString &what) const { return { status, m_source.server + u": "_s + what, {} }; }

bool isFingerprint(const QString &text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

}
