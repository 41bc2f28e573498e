// SPDX-License-Identifier: Apache-2.0
// Images that have a source: newer ones, and those of them that are here (doc/image-handling.md, "Caching", "Auto-update").
#include "server/image/imageservice_p.h"

#include "models/config/configschema.h"
#include "server/operations/operation.h"

namespace quayside {

using namespace Qt::StringLiterals;

Result<RowPtr<ImageRow>> ImageService::cachedFor(const QString &project, const ImageSource &source) const
{
    RowPtr<ImageRow> newest;
    const bool isLooking = source.secret.isEmpty() && serverKeys().value(d->rows.config.all(), u"images.auto_update_interval"_s).toInt() > 0;
    const QString protocol = source.protocol.isEmpty() ? u"lxd"_s : source.protocol;
    for (const auto &image : isLooking ? d->rows.images.list(project) : QList<RowPtr<ImageRow>>()) {
        const bool isIt = image->autoUpdate && image->sourceServer == source.server && image->sourceProtocol == protocol && image->sourceAlias == source.name
            && (source.type.isEmpty() || instanceTypeName(image->type) == source.type);
        if (isIt && (!newest || newest->createdAt < image->createdAt))
            newest = image;
    }
    return newest ? Result<RowPtr<ImageRow>>(newest) : failure(notFound(u"Image not found"_s));
}

/** `next` gets what points to `old`, which goes. Whatever this is interrupted by, the next refresh goes on where it was. */
Result<> ImageService::Private::succeed(const ImageRow &old, const ImageRow &next)
{
    for (const auto &known : rows.images.aliases(old.project)) {
        if (known->fingerprint != old.fingerprint)
            continue;
        AliasRow alias = *known;
        alias.fingerprint = next.fingerprint;
        TRY(rows.images.updateAlias(alias));
    }
    TRY(rows.images.setLastUsed(next.id, old.lastUsedAt));
    const auto lock = locks.lock(old.fingerprint);
    TRY(rows.images.remove(old.id));
    if (!isUsed(old.fingerprint))
        removeFiles(old.fingerprint);
    announce(old, u"deleted"_s);
    return {};
}

Result<bool> ImageService::refresh(const ImageRow &image, Operation *operation)
{
    if (image.sourceServer.isEmpty())
        return failure(badRequest(u"Failed to update image \"%1\" in project \"%2\": Image source not found"_s.arg(image.fingerprint, image.project)));
    const ImageSource source { image.sourceServer, image.sourceProtocol, image.sourceCertificate, {}, {}, image.sourceAlias, instanceTypeName(image.type) };
    const auto found = TRY(d->ask(source, operation, true));
    if (found.image.fingerprint == image.fingerprint)
        return false;
    Import info;
    info.project = image.project;
    info.profilesOf = d->rows.projects.home(image.project, u"features.profiles"_s);
    info.profiles = image.profiles;
    info.isPublic = image.isPublic;
    info.autoUpdate = image.autoUpdate;
    info.cached = image.cached;
    const auto newer = TRY(d->take(found, source, info, operation));
    TRY(d->succeed(image, *newer));
    return true;
}

}
