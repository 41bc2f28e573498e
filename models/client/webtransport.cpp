// SPDX-License-Identifier: Apache-2.0
#include "models/client/webtransport.h"

#include "models/http/certificate.h"
#include "models/http/connect.h"
#include "models/http/qtreactor.h"

namespace quayside {

using namespace Qt::StringLiterals;

static constexpr int connectTimeout = 15'000; // ms

WebTransport::WebTransport(QUrl base, QObject *parent) : HttpTransport(std::make_shared<QtReactor>(), parent), m_base(std::move(base)) { }

void WebTransport::dial(Dialled done)
{
    const bool isSecure = m_base.scheme() == "https"_L1;
    TlsContext::Ptr tls;
    if (isSecure) {
        const Result<TlsContext::Ptr> context = TlsContext::client();
        if (!context)
            return done(failure(context.error()));
        tls = *context;
    }
    Connector::start(reactor(), m_base.host(), m_base.port(isSecure ? 443 : 80), tls, connectTimeout,
        [done = std::move(done), host = m_base.host(), isSecure](Result<Stream> stream) {
            if (stream && isSecure && !isTrustedChain((*stream)->peerCertificates(), host))
                return done(failure(forbidden(tr("The certificate of %1 is not one that this computer trusts").arg(host))));
            done(std::move(stream));
        });
}

void WebTransport::fetch(const QString &path, QObject *context, std::function<void(Result<QByteArray>)> done)
{
    QUrl url = m_base;
    const QString base = url.path();
    url.setPath((base.endsWith(u'/') ? base : base + u'/') + path);
    ApiRequest request;
    request.target = url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    request.headers = { { "Host", m_base.authority(QUrl::FullyEncoded).toLatin1() } };
    send(std::move(request), context, [url, done = std::move(done)](Result<ApiResponse> response) {
        if (!response)
            return done(failure(response.error()));
        if (response->status != 200)
            return done(failure(Error { 502, tr("%1 answered %2").arg(url.toString()).arg(response->status), {} }));
        done(response->body);
    });
}

}
