// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUrl>
#include <functional>

#include "models/http/httpclientconnection.h"

namespace quayside {

/** What to do with an answer that comes from elsewhere. All called in the calling thread. */
struct DownloadSink {
    /** Total bytes (-1 unknown) once the answer begins. */
    std::function<void(qint64)> begun;
    std::function<Result<>(QByteArrayView)> data; ///< an error ends the download with it
    std::function<bool()> cancelled;
};

/** What a server answered, whatever its status. */
struct FetchedAnswer {
    int status = 0;
    QByteArray body;
};
/** One HTTP(S) request with a body, for short answers; redirections aren't followed. Certificates and errors as with download(). */
Result<FetchedAnswer> fetch(const QByteArray &method, const QUrl &url, const HttpHeaders &headers, const QByteArray &body = {});

/** Where an answer with that Location sends on. 502 for a way from https:// to http://, which anybody in between could have laid. Pure. */
Result<QUrl> redirected(const QUrl &from, const QByteArray &location);

/** One HTTP(S) request, redirections (five at most) followed; the server's certificate must be trusted by this machine and be for that
 *  name. 400 for a URL that can't be asked, 502 for another answer than 200, 503 and 504 when nobody answers. Blocking. */
Result<HttpHead> download(const QByteArray &method, const QUrl &url, const HttpHeaders &headers, const DownloadSink &sink);

}
