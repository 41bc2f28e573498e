// SPDX-License-Identifier: Apache-2.0
#include "server/image/imageservice.h"

#include <QDir>
#include <QFile>
#include <QUuid>
#include <unistd.h>

#include "models/core/log.h"
#include "models/core/revert.h"
#include "models/core/withoutempty.h"
#include "server/events/eventbus.h"
#include "server/image/imageservice_p.h"
#include "server/image/imageupload.h"
#include "server/operations/operation.h"
#include "server/storage/diskfiles.h"
#include "server/storage/serverfolders.h"

namespace quayside {

using namespace Qt::StringLiterals;

ImageService::ImageService(Repositories &rows, const StateDir &dir, StorageService &storage, EventBus &events)
    : d(new Private { rows, dir, storage, events, {}, {}, {} })
{
}
ImageService::~ImageService() = default;

Result<std::shared_ptr<void>> ImageService::hold() const { return d->storage.folders().use(ServerFolders::Images); }

Result<> ImageService::recover()
{
    if (!d->storage.folders().isThere(ServerFolders::Images))
        return {}; // nothing is known of any file
    QStringList known;
    for (const auto &project : d->rows.projects.list()) {
        for (const auto &image : d->rows.images.list(project->name)) {
            known << image->fingerprint;
            if (pathExists(d->metaPath(image->fingerprint)))
                continue;
            log::error(u"The files of an image are gone: it is forgotten"_s, { { u"fingerprint"_s, image->fingerprint } });
            TRY(d->rows.images.remove(image->id));
        }
    }
    for (const QString &name : QDir(d->dir.images()).entryList(QDir::Files | QDir::Hidden)) {
        if (!name.startsWith(QLatin1StringView(imageUploadPrefix)) && known.contains(name.section(u'.', 0, 0)))
            continue;
        log::info(u"Removed a file that is no image's"_s, { { u"file"_s, name } });
        QFile::remove(d->dir.images() + u'/' + name);
    }
    return {};
}

Result<std::unique_ptr<ImageBody>> ImageService::beginUpload(const QByteArray &contentType) const
{
    auto use = TRY(hold());
    auto body = TRY(ImageBody::create(d->dir.images(), contentType));
    body->upload()->keep(std::move(use));
    return body;
}

static ImageRow rowOf(const Arrived &image, const ImageService::Import &info)
{
    ImageRow row;
    row.project = info.project;
    row.fingerprint = image.fingerprint;
    row.filename = info.filename;
    row.architecture = image.metadata.architecture;
    row.size = image.size;
    row.isPublic = info.isPublic;
    row.autoUpdate = info.autoUpdate;
    row.type = image.type;
    row.properties = image.metadata.properties;
    row.properties.insert(info.properties);
    row.profiles = info.profiles.value_or(QStringList { u"default"_s });
    row.createdAt = image.metadata.creationDate;
    row.expiresAt = info.expiresAt.isZero() ? image.metadata.expiryDate : info.expiresAt;
    row.uploadedAt = Timestamp::now();
    row.cached = info.cached;
    ImageService::Private::setSource(row, info.updateSource);
    return row;
}

void ImageService::Private::setSource(ImageRow &row, const std::optional<api::ImageUpdateSource> &source)
{
    if (!source)
        return;
    row.sourceServer = source->server;
    row.sourceProtocol = source->protocol;
    row.sourceCertificate = source->certificate;
    row.sourceAlias = source->alias;
}

void ImageService::Private::tell(Operation *operation, const QString &fingerprint, qint64 size)
{
    if (operation)
        operation->setMetadata(toJson(StringMap { { u"fingerprint"_s, fingerprint }, { u"size"_s, QString::number(size) } }));
}

Result<RowPtr<ImageRow>> ImageService::Private::store(const Arrived &image, const Import &info, Operation *operation)
{
    const QString &fingerprint = image.fingerprint;
    tell(operation, fingerprint, image.size);
    if (!info.expectedFingerprint.isEmpty() && info.expectedFingerprint != fingerprint)
        return failure(badRequest(u"fingerprints don't match, got %1 expected %2"_s.arg(fingerprint, info.expectedFingerprint)));
    const auto lock = locks.lock(fingerprint);
    if (rows.images.find(info.project, fingerprint))
        return failure(conflict(u"Image with same fingerprint already exists"_s));
    QList<AliasRow> aliases;
    for (const api::ImageAliasRef &alias : info.aliases)
        aliases.append({ 0, info.project, alias.name, alias.description, fingerprint });
    Revert revert;
    // Projects share files: the same image may be here already for another one.
    if (!isUsed(fingerprint)) {
        TRY(image.take());
        revert.add([&] { removeFiles(fingerprint); });
    }
    const auto row = TRY(rows.images.create(rowOf(image, info), aliases, info.profilesOf));
    revert.success();
    announce(*row, u"created"_s);
    return row;
}

Result<RowPtr<ImageRow>> ImageService::import(ImageUpload &upload, const Import &info, Operation *operation)
{
    TRY(upload.finish());
    const Arrived image { upload.fingerprint(), upload.size(), upload.isVirtualMachine() ? InstanceType::VirtualMachine : InstanceType::Container,
        upload.metadata(), [&upload] { return upload.take(); } };
    return d->store(image, info, operation);
}

QString ImageService::newFile() const
{
    return d->dir.images() + u'/' + QLatin1StringView(imageUploadPrefix) + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

ImageService::Import ImageService::Import::of(const api::ImagesPost &post, const QString &home, const QString &project)
{
    return { home, {}, post.filename, post.isPublic, post.autoUpdate, post.properties, post.profiles, post.aliases, post.expiresAt, project, false, {} };
}

Result<RowPtr<ImageRow>> ImageService::adopt(const QString &file, const Fingerprint::Sum &sum, const ImageMetadata &metadata, const Import &info, Operation *operation)
{
    const Arrived image { sum.hex, sum.size, InstanceType::Container, metadata,
        [&, name = d->metaPath(sum.hex)]() -> Result<> { return renamePath(file, name); } };
    return d->store(image, info, operation);
}

Result<RowPtr<ImageRow>> ImageService::find(const QString &project, const QString &fingerprintOrPrefix) const
{
    return d->rows.images.find(project, fingerprintOrPrefix);
}

Result<RowPtr<ImageRow>> ImageService::resolve(const QString &project, const QString &alias, const QString &fingerprint,
    const StringMap &properties) const
{
    if (!alias.isEmpty())
        return find(project, TRY(d->rows.images.findAlias(project, alias))->fingerprint);
    if (!fingerprint.isEmpty())
        return find(project, fingerprint);
    if (properties.isEmpty())
        return failure(badRequest(u"Must specify one of alias, fingerprint or properties for init from image"_s));
    RowPtr<ImageRow> best;
    for (const auto &image : d->rows.images.list(project)) {
        const auto matches = [&](const auto &wanted) { return image->properties.value(wanted.first) == wanted.second; };
        const auto wanted = properties.asKeyValueRange();
        if (std::all_of(wanted.begin(), wanted.end(), matches) && (!best || best->createdAt < image->createdAt))
            best = image;
    }
    return best ? Result<RowPtr<ImageRow>>(best) : failure(notFound(u"No image has these properties"_s));
}

Result<ImageFiles> ImageService::files(const ImageRow &image) const
{
    auto use = TRY(hold());
    const QString meta = d->metaPath(image.fingerprint);
    if (!pathExists(meta))
        return failure(notFound(u"The files of image %1 are missing"_s.arg(image.fingerprint)));
    const QString rootfs = meta + u".rootfs"_s;
    return ImageFiles { image.fingerprint, meta, pathExists(rootfs) ? rootfs : QString(), std::move(use) };
}

Result<> ImageService::update(const RowPtr<ImageRow> &image, const api::ImagePut &put, const QString &profilesOf)
{
    ImageRow next = *image;
    next.autoUpdate = put.autoUpdate;
    next.isPublic = put.isPublic;
    next.properties = withoutEmpty(put.properties);
    next.expiresAt = put.expiresAt;
    next.profiles = put.profiles.value_or(image->profiles);
    TRY(d->rows.images.update(next, image, profilesOf));
    d->announce(next, u"updated"_s);
    return {};
}

Result<> ImageService::remove(const QString &project, const QString &fingerprint)
{
    const auto image = TRY(find(project, fingerprint));
    const auto use = TRY(hold());
    const auto lock = d->locks.lock(image->fingerprint);
    TRY(d->rows.images.remove(image->id));
    if (!d->isUsed(image->fingerprint))
        d->removeFiles(image->fingerprint);
    d->announce(*image, u"deleted"_s);
    return {};
}

Result<> ImageService::markUsed(const ImageRow &image)
{
    return d->rows.images.setLastUsed(image.id, Timestamp::now());
}

/** Of images "never" is 1970 (rest-api.md, "/1.0/images/<fingerprint>"). */
static Timestamp expiryOf(const ImageRow &image) { return image.expiresAt.isZero() ? Timestamp::fromSeconds(0) : image.expiresAt; }

api::ImagePut ImageService::writable(const ImageRow &image)
{
    return { image.autoUpdate, image.properties, image.isPublic, expiryOf(image), image.profiles };
}

api::Image ImageService::render(const ImageRow &image) const
{
    api::Image out;
    out.autoUpdate = image.autoUpdate;
    out.properties = image.properties;
    out.isPublic = image.isPublic;
    for (const auto &alias : d->rows.images.aliases(image.project)) {
        if (alias->fingerprint == image.fingerprint)
            out.aliases.append({ alias->name, alias->description });
    }
    out.architecture = image.architecture;
    out.cached = image.cached;
    out.filename = image.filename;
    out.fingerprint = image.fingerprint;
    out.size = image.size;
    if (!image.sourceServer.isEmpty())
        out.updateSource = api::ImageUpdateSource { image.sourceAlias, image.sourceCertificate, image.sourceProtocol, image.sourceServer, {} };
    out.type = instanceTypeName(image.type);
    out.createdAt = image.createdAt;
    out.expiresAt = expiryOf(image);
    out.lastUsedAt = image.lastUsedAt;
    out.uploadedAt = image.uploadedAt;
    out.profiles = image.profiles;
    return out;
}

bool ImageService::Private::isUsed(const QString &fingerprint) const
{
    const auto projects = rows.projects.list();
    return std::any_of(projects.begin(), projects.end(), [&](const auto &p) { return rows.images.find(p->name, fingerprint).has_value(); });
}

void ImageService::Private::removeFiles(const QString &fingerprint) const
{
    for (const auto suffix : { ""_L1, ".rootfs"_L1 })
        ::unlink(QFile::encodeName(metaPath(fingerprint) + suffix).constData());
}

void ImageService::Private::announce(const ImageRow &image, const QString &what) const
{
    events.lifecycle(image.project, u"image-"_s + what, u"/1.0/images/"_s + image.fingerprint);
}

}
