// SPDX-License-Identifier: Apache-2.0
#include "server/image/download.h"

#include "models/http/certificate.h"
#include "models/http/connect.h"
#include "models/http/epollreactor.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr int connectMs = 30'000;
constexpr int stallMs = 60'000;
constexpr int maxRedirections = 5;
constexpr int cancelCheckMs = 500;

/** One request in a loop of its own, in the calling thread. */
class Fetch {
public:
    /** `takesAll`: bodies of any status go to the sink, else those of 200 alone. `limitMs`: for all of it; 0: none. */
    Fetch(const QUrl &url, const DownloadSink &sink, bool takesAll = false, int limitMs = 0)
        : m_url(url), m_sink(sink), m_takesAll(takesAll), m_limitMs(limitMs) { }

    Result<HttpHead> run(const QByteArray &method, const HttpHeaders &headers, const QByteArray &body = {})
    {
        const bool tls = m_url.scheme() == "https"_L1;
        const QUrl proxy = TRY(proxyFor(m_url, m_sink.proxies));
        TlsContext::Ptr context;
        if (tls)
            context = TRY(TlsContext::client());
        HttpRequest request;
        request.method = method;
        request.target = m_url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
        if (!request.target.startsWith('/'))
            request.target.prepend('/');
        request.headers = headers;
        request.body = body;
        request.headers.add("Host", m_url.authority(QUrl::FullyEncoded).toLatin1());
        request.stallTime = stallMs;
        std::optional<Tunnel> tunnel;
        if (!proxy.isEmpty() && tls)
            tunnel = Tunnel { proxy.host(), proxy.port(), proxyAuthorization(proxy) };
        else if (!proxy.isEmpty())
            askProxy(request, proxy);
        const QUrl &to = proxy.isEmpty() || tls ? m_url : proxy;
        const auto connector = Connector::start(m_reactor, to.host(), to.port(tls ? 443 : 80), context, connectMs,
            [this, tls, &request](auto stream) { connected(std::move(stream), tls, std::move(request)); }, tunnel);
        watchCancel();
        if (m_limitMs > 0)
            m_reactor->after(m_limitMs, [this] { end(failure(Error { 504, u"%1 takes too long to answer"_s.arg(m_url.host()), {} })); });
        m_reactor->run();
        m_connection.reset();
        return std::move(m_result);
    }

private:
    /** A proxy is told the whole URL (RFC 9112, 3.2.2). */
    void askProxy(HttpRequest &request, const QUrl &proxy) const
    {
        request.target.prepend("http://" + m_url.authority(QUrl::FullyEncoded).toLatin1());
        if (const QByteArray authorization = proxyAuthorization(proxy); !authorization.isEmpty())
            request.headers.add("Proxy-Authorization", authorization);
    }

    void connected(Result<std::shared_ptr<ByteStream>> stream, bool tls, HttpRequest request)
    {
        if (!stream)
            return end(failure(stream.error()));
        if (tls && !isTrusted((*stream)->peerCertificates()))
            return end(failure(Error { 502, u"The certificate of %1 is not trusted"_s.arg(m_url.host()), {} }));
        m_connection = HttpClientConnection::create(m_reactor, *stream);
        HttpReplyHandlers handlers;
        handlers.onHead = [this](const HttpHead &head) {
            m_isBody = m_takesAll || head.status == 200;
            const Result<> taken = m_isBody && m_sink.begun ? m_sink.begun(head) : Result<>();
            if (!taken)
                end(failure(taken.error()));
        };
        handlers.onData = [this](QByteArrayView bytes) {
            const Result<> taken = m_isBody && m_sink.data && !m_isEnded ? m_sink.data(bytes) : Result<>();
            if (!taken)
                end(failure(taken.error()));
            return taken.has_value() && !m_isEnded;
        };
        handlers.onDone = [this](Result<HttpReply> reply) { end(reply ? Result<HttpHead>(reply->head) : failure(reply.error())); };
        m_connection->send(std::move(request), std::move(handlers));
    }

    bool isTrusted(const QList<QByteArray> &chain) const
    {
        return m_sink.certificate.isEmpty() ? isTrustedChain(chain, m_url.host()) : chain.value(0) == m_sink.certificate;
    }

    void watchCancel()
    {
        m_reactor->after(cancelCheckMs, [this] {
            if (m_sink.cancelled && m_sink.cancelled())
                return end(failure(badRequest(u"The download was cancelled"_s)));
            watchCancel();
        });
    }

    void end(Result<HttpHead> result)
    {
        if (!std::exchange(m_isEnded, true))
            m_result = std::move(result);
        m_reactor->quit();
    }

    const QUrl m_url;
    const DownloadSink &m_sink;
    const bool m_takesAll;
    const int m_limitMs;
    std::shared_ptr<EpollReactor> m_reactor = std::make_shared<EpollReactor>();
    std::shared_ptr<HttpClientConnection> m_connection;
    Result<HttpHead> m_result = failure(internal(u"The download ended without a result"_s));
    bool m_isBody = false;
    bool m_isEnded = false;
};
}

static Result<> checkUrl(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1))
        return failure(badRequest(u"Invalid URL \"%1\": http:// or https:// and a host"_s.arg(url.toDisplayString())));
    return {};
}

Result<FetchedAnswer> fetch(const QByteArray &method, const QUrl &url, const HttpHeaders &headers, const QByteArray &body,
    const DownloadSink &rules, FetchLimits limits)
{
    TRY(checkUrl(url));
    FetchedAnswer answer;
    DownloadSink sink { {}, {}, rules.cancelled, rules.certificate, rules.proxies };
    sink.data = [&answer, limits](QByteArrayView bytes) -> Result<> {
        answer.body += bytes;
        return answer.body.size() <= limits.bytes ? Result<>() : failure(Error { 502, u"The answer is too long"_s, {} });
    };
    answer.status = TRY(Fetch(url, sink, true, limits.milliseconds).run(method, headers, body)).status;
    return answer;
}

Result<QUrl> redirected(const QUrl &from, const QByteArray &location)
{
    const QUrl to = from.resolved(QUrl::fromEncoded(location));
    if (from.scheme() == "https"_L1 && to.scheme() == "http"_L1)
        return failure(Error { 502, u"%1 redirects to %2: refused, as that isn't encrypted"_s.arg(from.toDisplayString(), to.toDisplayString()), {} });
    return to;
}

Result<HttpHead> download(const QByteArray &method, const QUrl &url, const HttpHeaders &headers, const DownloadSink &sink)
{
    QUrl at = url;
    for (int i = 0; i <= maxRedirections; ++i) {
        TRY(checkUrl(at));
        const HttpHead head = TRY(Fetch(at, sink).run(method, headers));
        if (head.status == 200)
            return head;
        const QByteArray location = head.headers.value("Location").toByteArray();
        if (head.status < 300 || head.status >= 400 || location.isEmpty())
            return failure(Error { 502, u"%1 answered %2 %3"_s.arg(at.toDisplayString(), QString::number(head.status), QString::fromLatin1(reasonPhrase(head.status))), {} });
        at = TRY(redirected(at, location));
    }
    return failure(Error { 502, u"%1 redirects too often"_s.arg(url.toDisplayString()), {} });
}

}
