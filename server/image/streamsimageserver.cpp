// SPDX-License-Identifier: Apache-2.0
#include "server/image/streamsimageserver.h"

#include <algorithm>
#include <sys/utsname.h>
#include <tuple>

#include "models/client/catalogdownloads.h"
#include "models/client/simplestreams.h"
#include "models/http/message.h"
#include "server/image/answercache.h"
#include "server/image/downloadprogress.h"
#include "server/image/imagemetadata.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 maxIndex = 1 << 20;
constexpr qint64 maxProducts = 16 << 20;
constexpr int maxProductFiles = 16;
constexpr int maxMilliseconds = 300'000;

QString ownArchitecture()
{
    utsname host {};
    ::uname(&host);
    return canonicalArchitecture(QString::fromLatin1(host.machine));
}

OfferedImage offerOf(const CatalogDownload &image, bool isByAlias)
{
    OfferedImage out { image.fingerprint, isByAlias, image.isVirtualMachine ? InstanceType::VirtualMachine : InstanceType::Container,
        canonicalArchitecture(image.architecture), image.filename, 0, image.properties, image.createdAt, image.expiresAt, {} };
    for (const CatalogDownload::File &file : image.files) {
        out.size += file.size;
        out.files.append({ file.path, file.size });
    }
    return out;
}

/** Of several under one name the better one. */
bool isBetter(const CatalogDownload &one, const CatalogDownload &other, const QString &architecture)
{
    const auto rank = [&](const CatalogDownload &image) { return std::tuple(!image.isVirtualMachine, image.architecture == architecture, image.version); };
    return rank(one) > rank(other);
}

bool isNamed(const CatalogDownload &image, const QString &name)
{
    return std::any_of(image.aliases.begin(), image.aliases.end(), [&](const QString &alias) {
        return name == alias || name == alias + u'/' + image.streamsArchitecture;
    });
}
}

Result<OfferedImage> findInCatalogue(const QList<CatalogDownload> &catalogue, const QString &name, const QString &type, const QString &architecture)
{
    const CatalogDownload *named = nullptr, *begun = nullptr;
    bool several = false;
    for (const CatalogDownload &image : catalogue) {
        const bool isWanted = type.isEmpty() || type == instanceTypeName(image.isVirtualMachine ? InstanceType::VirtualMachine : InstanceType::Container);
        if (isWanted && isNamed(image, name) && (!named || isBetter(image, *named, architecture)))
            named = &image;
        if (!image.fingerprint.startsWith(name))
            continue;
        several |= begun && begun->fingerprint != image.fingerprint;
        begun = &image;
    }
    if (named)
        return offerOf(*named, true);
    if (several)
        return failure(badRequest(u"Partial fingerprint \"%1\" matches more than one image"_s.arg(name)));
    return begun ? Result<OfferedImage>(offerOf(*begun, false)) : failure(notFound(u"Image \"%1\" not found"_s.arg(name)));
}

/** A file of the catalogue, from the server or as it was not long ago. */
Result<QByteArray> StreamsImageServer::file(const QString &path, qint64 limit) const
{
    const QUrl url = at(path.toUtf8().toPercentEncoding("/"));
    const QString key = url.toString() + u' ' + m_source.certificate;
    if (const auto kept = m_context.cache && !m_context.isFresh ? m_context.cache->find(key) : std::nullopt)
        return *kept;
    const FetchedAnswer answer = TRY(ask(url, { limit, maxMilliseconds }));
    if (answer.status != 200)
        return failure(error(502, u"%1: %2 %3"_s.arg(path, QString::number(answer.status), QString::fromLatin1(reasonPhrase(answer.status)))));
    if (m_context.cache)
        m_context.cache->keep(key, answer.body);
    return answer.body;
}

Result<QList<CatalogDownload>> StreamsImageServer::catalogue() const
{
    const auto named = [this](const Error &why, const QString &path) { return failure(error(502, path + u": "_s + why.message)); };
    const QString index = u"streams/v1/index.json"_s;
    const Result<QStringList> paths = parseStreamsIndex(TRY(file(index, maxIndex)));
    if (!paths)
        return named(paths.error(), index);
    QList<CatalogDownload> all;
    for (const QString &path : paths->first(qMin<qsizetype>(paths->size(), maxProductFiles))) {
        if (!isSafeStreamsPath(path))
            continue;
        const Result<QList<CatalogDownload>> some = parseStreamsDownloads(TRY(file(path, maxProducts)));
        if (!some)
            return named(some.error(), path);
        all << *some;
    }
    return all;
}

Result<OfferedImage> StreamsImageServer::find()
{
    const auto found = findInCatalogue(TRY(catalogue()), m_source.name, m_source.type, ownArchitecture());
    return found ? found : failure(error(found.error().status, found.error().message));
}

Result<> StreamsImageServer::fetchFile(const OfferedImage::File &file, const QString &what, ImageUpload &upload) const
{
    DownloadProgress progress(m_context.operation, what);
    progress.begin(file.size);
    qint64 left = file.size;
    DownloadSink sink;
    sink.data = [&](QByteArrayView bytes) -> Result<> {
        left -= bytes.size();
        if (left < 0)
            return failure(error(502, u"%1 is larger than the %2 bytes that were announced"_s.arg(file.path, QString::number(file.size))));
        progress.add(bytes.size());
        return upload.append(bytes);
    };
    TRY(get(at(file.path.toUtf8().toPercentEncoding("/")), sink));
    return {};
}

Result<std::shared_ptr<ImageUpload>> StreamsImageServer::fetch(const OfferedImage &image)
{
    const bool isSplit = image.files.size() > 1;
    std::shared_ptr<ImageUpload> upload = TRY(ImageUpload::create(m_context.imagesDirectory, isSplit ? ImagePart::Metadata : ImagePart::Unified));
    TRY(fetchFile(image.files.first(), isSplit ? u"metadata"_s : u"rootfs"_s, *upload));
    if (isSplit) {
        TRY(upload->beginRootfs(image.type == InstanceType::VirtualMachine));
        TRY(fetchFile(image.files[1], u"rootfs"_s, *upload));
    }
    return upload;
}

}
