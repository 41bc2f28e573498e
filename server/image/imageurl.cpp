// SPDX-License-Identifier: Apache-2.0
// Images from a URL (doc/image-handling.md, source type "url").
#include <sys/utsname.h>

#include <QElapsedTimer>

#include "models/core/units.h"
#include "server/image/download.h"
#include "server/image/imageservice_p.h"
#include "server/image/imageupload.h"
#include "server/operations/operation.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 progressMs = 200;

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

/** "rootfs: 54% (10.2MB/s)". */
QString progressText(qint64 done, qint64 total, qint64 elapsedMs)
{
    const QString speed = formatByteSize(done * 1000 / qMax<qint64>(1, elapsedMs)) + u"/s"_s;
    const QString much = total > 0 ? QString::number(done * 100 / total) + u'%' : formatByteSize(done);
    return u"rootfs: %1 (%2)"_s.arg(much, speed);
}
}

Result<RowPtr<ImageRow>> ImageService::importUrl(const QString &url, Import info, Operation &operation)
{
    if (url.isEmpty())
        return failure(badRequest(u"Missing URL"_s));
    const HttpHeaders headers = requestHeaders();
    const auto cancelled = [&operation] { return operation.isCancelled(); };
    const HttpHead head = TRY(download("HEAD", QUrl(url), headers, { {}, {}, cancelled }));
    info.expectedFingerprint = QString::fromLatin1(head.headers.value("LXD-Image-Hash"));
    const QString named = QString::fromLatin1(head.headers.value("LXD-Image-URL"));
    if (info.expectedFingerprint.isEmpty())
        return failure(badRequest(u"Missing LXD-Image-Hash header"_s));
    if (named.isEmpty())
        return failure(badRequest(u"Missing LXD-Image-URL header"_s));
    const auto upload = TRY(beginUpload(false));
    qint64 total = -1, done = 0, nextReport = 0;
    QElapsedTimer clock;
    clock.start();
    DownloadSink sink { [&](qint64 length) { total = length; }, [&](QByteArrayView bytes) -> Result<> {
        done += bytes.size();
        if (clock.elapsed() >= nextReport) {
            nextReport = clock.elapsed() + progressMs;
            operation.setProgress(u"download_progress"_s, progressText(done, total, clock.elapsed()));
        }
        return upload->append(bytes);
    }, cancelled };
    TRY(download("GET", QUrl(url).resolved(QUrl(named)), headers, sink));
    if (operation.isCancelled())
        return failure(badRequest(u"The download was cancelled"_s));
    return import(*upload, info, &operation);
}

}
