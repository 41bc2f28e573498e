// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUrl>
#include <functional>

#include "models/http/httpclientconnection.h"
#include "server/image/webproxy.h"

namespace quayside {

/** What to do with an answer that comes from elsewhere. All called in the calling thread. */
struct DownloadSink {
    /** The answer begins. An error ends the download with it. */
    std::function<Result<>(const HttpHead &)> begun;
    std::function<Result<>(QByteArrayView)> data; ///< an error ends the download with it
    std::function<bool()> cancelled;
    /** DER: the server must show this very certificate. Empty: one that this machine trusts, for the server's name. */
    QByteArray certificate;
    WebProxies proxies = {};
};

/** What a server answered, whatever its status. */
struct FetchedAnswer {
    int status = 0;
    QByteArray body;
};
/** What a short answer may cost. */
struct FetchLimits {
    qint64 bytes = 16 << 20; ///< 502 for more
    int milliseconds = 120'000; ///< from the request to the end of the answer; then 504
};
/** One HTTP(S) request with a body, for short answers; redirections aren't followed. Certificates and errors as with download(). Of
 *  `rules` only `cancelled`, `certificate` and `proxies` are used. */
Result<FetchedAnswer> fetch(const QByteArray &method, const QUrl &url, const HttpHeaders &headers, const QByteArray &body = {},
    const DownloadSink &rules = {}, FetchLimits limits = {});

/** Where an answer with that Location sends on. 502 for a way from https:// to http://, which anybody in between could have laid. Pure. */
Result<QUrl> redirected(const QUrl &from, const QByteArray &location);

/** One HTTP(S) request, redirections (five at most) followed; the server's certificate must be trusted by this machine and be for that
 *  name, or be the one of the sink. 400 for a URL that can't be asked and for a download that was cancelled, 502 for another answer than
 *  200, 503 and 504 when nobody answers. Blocking. */
Result<HttpHead> download(const QByteArray &method, const QUrl &url, const HttpHeaders &headers, const DownloadSink &sink);

}
