// SPDX-License-Identifier: Apache-2.0
// Images from a URL (doc/image-handling.md, source type "url").
#include <sys/utsname.h>

#include "server/image/download.h"
#include "server/image/downloadprogress.h"
#include "server/image/imagebody.h"
#include "server/image/imageservice_p.h"
#include "server/image/imageupload.h"
#include "server/operations/operation.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
HttpHeaders requestHeaders()
{
    utsname host {};
    ::uname(&host);
    HttpHeaders headers;
    headers.add("User-Agent", "Quayside " QUAYSIDE_VERSION);
    headers.add("LXD-Server-Architectures", host.machine);
    headers.add("LXD-Server-Version", QUAYSIDE_VERSION);
    return headers;
}
}

Result<RowPtr<ImageRow>> ImageService::importUrl(const QString &url, Import info, Operation &operation)
{
    if (url.isEmpty())
        return failure(badRequest(u"Missing URL"_s));
    const HttpHeaders headers = requestHeaders();
    const auto cancelled = [&operation] { return operation.isCancelled(); };
    const HttpHead head = TRY(download("HEAD", QUrl(url), headers, { {}, {}, cancelled, {}, d->proxies() }));
    info.expectedFingerprint = QString::fromLatin1(head.headers.value("LXD-Image-Hash"));
    const QString named = QString::fromLatin1(head.headers.value("LXD-Image-URL"));
    if (info.expectedFingerprint.isEmpty())
        return failure(badRequest(u"Missing LXD-Image-Hash header"_s));
    if (named.isEmpty())
        return failure(badRequest(u"Missing LXD-Image-URL header"_s));
    const auto upload = TRY(beginUpload({}))->upload();
    DownloadProgress progress(&operation, u"rootfs"_s);
    DownloadSink sink;
    sink.begun = [&](const HttpHead &answer) -> Result<> { progress.begin(answer.contentLength); return {}; };
    sink.data = [&](QByteArrayView bytes) {
        progress.add(bytes.size());
        return upload->append(bytes);
    };
    sink.cancelled = cancelled;
    sink.proxies = d->proxies();
    TRY(download("GET", QUrl(url).resolved(QUrl(named)), headers, sink));
    if (operation.isCancelled())
        return failure(badRequest(u"The download was cancelled"_s));
    return import(*upload, info, &operation);
}

}
