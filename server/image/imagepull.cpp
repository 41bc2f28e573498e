// SPDX-License-Identifier: Apache-2.0
// Images from other servers (doc/image-handling.md; doc/rest-api.md, "Source image dictionary").
#include "server/image/imageservice_p.h"

#include "models/core/log.h"
#include "server/image/imageupload.h"
#include "server/operations/operation.h"
#include "server/storage/serverfolders.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
Result<> checkNotCancelled(const Operation *operation)
{
    return operation && operation->isCancelled() ? failure(badRequest(u"The download was cancelled"_s)) : Result<>();
}

/** What the other server says of an image counts, not what the image's file says; visibility is never taken over. */
Arrived arrivedAs(const OfferedImage &offer, qint64 size, InstanceType type)
{
    Arrived image;
    image.fingerprint = offer.fingerprint;
    image.size = size;
    image.type = type;
    image.metadata = { offer.architecture, offer.createdAt, offer.expiresAt, offer.properties };
    return image;
}

void noteSource(ImageService::Import &info, const ImageSource &source, const OfferedImage &offer)
{
    if (info.filename.isEmpty())
        info.filename = offer.filename;
    info.expectedFingerprint = offer.fingerprint;
    if (offer.isByAlias)
        info.updateSource = api::ImageUpdateSource { source.name, source.certificate, source.protocol.isEmpty() ? u"lxd"_s : source.protocol, source.server, {} };
}
}

/** An image that is here already gets what the request says besides. */
Result<RowPtr<ImageRow>> ImageService::Private::change(const RowPtr<ImageRow> &image, const Import &info)
{
    ImageRow next = *image;
    next.isPublic |= info.isPublic;
    next.autoUpdate |= info.autoUpdate && !info.cached;
    next.cached &= info.cached; // what was asked for by itself stays
    next.properties.insert(info.properties);
    next.profiles = info.profiles.value_or(image->profiles);
    if (next.sourceServer.isEmpty())
        setSource(next, info.updateSource);
    const auto row = TRY(rows.images.update(next, image, info.profilesOf));
    for (const api::ImageAliasRef &alias : info.aliases)
        TRY(rows.images.createAlias({ 0, image->project, alias.name, alias.description, image->fingerprint }));
    return row;
}

/** Where another project has it, its files are here. */
Result<RowPtr<ImageRow>> ImageService::Private::adoptOf(const QString &otherProject, const OfferedImage &offer, const Import &info, Operation *operation)
{
    const auto other = TRY(rows.images.find(otherProject, offer.fingerprint));
    Arrived image = arrivedAs(offer, other->size, other->type);
    image.take = [] { return failure(notFound(u"The image was removed meanwhile"_s)); };
    return store(image, info, operation);
}

Result<RowPtr<ImageRow>> ImageService::Private::fetch(const Found &found, const Import &info, Operation *operation)
{
    log::info(u"Downloading image"_s, { { u"fingerprint"_s, found.image.fingerprint }, { u"project"_s, info.project } });
    const auto use = TRY(storage.folders().use(ServerFolders::Images));
    const auto upload = TRY(found.server->fetch(found.image));
    TRY(checkNotCancelled(operation));
    TRY(upload->finish());
    const InstanceType type = upload->isVirtualMachine() ? InstanceType::VirtualMachine : InstanceType::Container;
    Arrived image = arrivedAs(found.image, upload->size(), type);
    image.fingerprint = upload->fingerprint();
    if (image.metadata.architecture.isEmpty())
        image.metadata.architecture = upload->metadata().architecture;
    image.take = [&upload] { return upload->take(); };
    return store(image, info, operation);
}

WebProxies ImageService::Private::proxies() const
{
    return { rows.config.value(u"core.proxy_https"_s), rows.config.value(u"core.proxy_http"_s), rows.config.value(u"core.proxy_ignore_hosts"_s) };
}

Result<ImageService::Private::Found> ImageService::Private::ask(const ImageSource &source, Operation *operation, bool isFresh)
{
    Found found;
    found.server = TRY(ImageServer::open(source, { dir.images(), operation, &answers, isFresh, proxies() }));
    found.image = TRY(found.server->find());
    return found;
}

Result<RowPtr<ImageRow>> ImageService::Private::take(const Found &found, const ImageSource &source, Import info, Operation *operation)
{
    const OfferedImage &offer = found.image;
    noteSource(info, source, offer);
    const auto turn = downloads.take(offer.fingerprint, [operation] { return operation && operation->isCancelled(); });
    TRY(checkNotCancelled(operation));
    while (const auto here = rows.images.find(info.project, offer.fingerprint)) {
        tell(operation, offer.fingerprint, (*here)->size);
        if (auto changed = change(*here, info); changed || changed.error().status != 412)
            return changed;
    }
    for (const auto &project : rows.projects.list()) {
        if (const auto adopted = adoptOf(project->name, offer, info, operation); adopted || adopted.error().status != 404)
            return adopted;
    }
    return fetch(found, info, operation);
}

Result<RowPtr<ImageRow>> ImageService::pull(const ImageSource &source, Import info, Operation *operation)
{
    return d->take(TRY(d->ask(source, operation, false)), source, std::move(info), operation);
}

}
