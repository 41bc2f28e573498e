// SPDX-License-Identifier: Apache-2.0
// Making an image out of an instance or snapshot (doc/image-handling.md).
#include "server/instance/instanceprivate.h"

#include <QJsonDocument>
#include <fcntl.h>
#include <unistd.h>

#include "server/image/imagemetadata.h"
#include "server/instance/backupfile.h"
#include "server/instance/yamlreader.h"
#include "server/operations/operation.h"
#include "server/storage/compressor.h"

namespace quayside {

using namespace Qt::StringLiterals;

Result<InstanceService::PublishSource> InstanceService::publishSource(const QString &project, const api::ImagesPostSource &source) const
{
    if (source.name.isEmpty())
        return failure(badRequest(u"No source provided"_s));
    const bool isSnapshot = source.type == "snapshot"_L1;
    if (isSnapshot != source.name.contains(u'/'))
        return failure(badRequest(isSnapshot ? u"Not a snapshot"_s : u"This is a snapshot"_s));
    PublishSource found { TRY(find(project, source.name.section(u'/', 0, 0))), {} };
    if (isSnapshot)
        found.snapshot = TRY(snapshot(*found.instance, source.name.section(u'/', 1)));
    else if (d->isRunning(*found.instance))
        return failure(badRequest(u"Cannot export a running instance as an image"_s));
    return found;
}

namespace {
constexpr qint64 maximumMetadata = 1024 * 1024;

struct Metadata {
    QByteArray yaml;
    ImageMetadata parsed;
};

/** metadata.yaml as it is in the volume where nothing of it changes, else with the wanted properties in place of its own; made where
 *  there is none that an image could have. */
Result<Metadata> metadataFor(const SafeRoot &volume, const InstanceRow &row, const api::ImagesPost &post)
{
    const auto yaml = volume.readFile("metadata.yaml", maximumMetadata);
    const auto parsed = yaml ? ImageMetadata::parse(*yaml) : failure(yaml.error());
    if (parsed && post.properties.isEmpty() && post.expiresAt.isZero())
        return Metadata { *yaml, *parsed };
    QJsonObject next = parsed ? TRY(jsonFromYaml(*yaml)) : QJsonObject();
    if (!parsed) {
        next.insert(u"architecture"_s, row.architecture);
        next.insert(u"creation_date"_s, Timestamp::now().ns / 1'000'000'000);
    }
    if (!post.properties.isEmpty())
        next.insert(u"properties"_s, QJsonDocument::fromJson(toJson(post.properties)).object());
    if (!post.expiresAt.isZero())
        next.insert(u"expiry_date"_s, post.expiresAt.ns / 1'000'000'000);
    const QByteArray text = yamlFromJson(next);
    return Metadata { text, TRY(ImageMetadata::parse(text)) };
}
}

Result<RowPtr<ImageRow>> InstanceService::publish(const QString &project, const api::ImagesPost &post, Operation &operation)
{
    const PublishSource wanted = TRY(publishSource(project, *post.source));
    const auto locked = TRY(d->lock(project, wanted.instance->name, u"publish"_s));
    const PublishSource source = TRY(publishSource(project, *post.source)); // nobody changes it now
    const InstanceRow &row = *source.instance;
    const InstanceVolume volume = TRY(source.snapshot ? d->volumeOf(row, source.snapshot->name) : d->volumeOf(row));
    const auto mounted = TRY(d->parts.storage.mountInstanceVolume(volume));
    const SafeRoot root = TRY(SafeRoot::open(mounted.path));
    Metadata metadata = TRY(metadataFor(root, row, post));
    const StringMap &config = source.snapshot ? source.snapshot->config : row.config;
    const IdMap onDisk = TRY(IdMap::fromJson(config.value(volatileKey::lastIdmap).toUtf8()));
    const PackJob job { { { "metadata.yaml", metadata.yaml, metadata.parsed.creationDate.ns / 1'000'000'000 } }, { { mounted.path, {}, onDisk, { "rootfs", "templates" } } },
        TRY(compression(post.compressionAlgorithm, u"images.compression_algorithm"_s)) };

    const auto use = TRY(d->parts.images.hold());
    const QString file = d->parts.images.newFile();
    const UniqueFd fd(::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (!fd)
        return failure(systemError(u"Couldn't create "_s + file, errno));
    Revert revert; // also on success, when another project has the same image
    revert.add([path = QFile::encodeName(file)] { ::unlink(path.constData()); });
    Fingerprint fingerprint(fd.get(), writesInOrder(job.compression));
    TRY(packArchive(job, fd.get(), [&operation](const QString &text) {
        operation.setProgress(u"create_image_from_container_pack_progress"_s, u"Image pack: "_s + text);
    }));
    const auto info = ImageService::Import::of(post, d->parts.rows.projects.home(project, u"features.images"_s), project);
    metadata.parsed.creationDate = Timestamp::now(); // of the image; its own text tells of what it was made from
    return d->parts.images.adopt(file, TRY(fingerprint.finish()), metadata.parsed, info, &operation);
}

}
