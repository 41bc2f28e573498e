// SPDX-License-Identifier: Apache-2.0
// POST /1.0/instances with an image of another server (doc/image-handling.md, "Caching").
#include "models/config/configschema.h"
#include "server/image/imageserver.h"
#include "server/image/imageservice.h"
#include "server/rest/handlers/instancehandlers.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
ImageSource imageSourceOf(const api::InstancesPost &post)
{
    const api::InstanceSource &from = post.source;
    return { from.server, from.protocol, from.certificate, from.secret, {}, from.fingerprint.isEmpty() ? from.alias : from.fingerprint,
        post.type.isEmpty() ? u"container"_s : post.type };
}

/** The same request, when the image is here. */
api::InstancesPost withLocalImage(api::InstancesPost post, const ImageRow &image)
{
    post.source = {};
    post.source.type = u"image"_s;
    post.source.fingerprint = image.fingerprint;
    return post;
}

Result<> create(InstanceService &service, const QString &project, const api::InstancesPost &post, Operation &operation)
{
    const NewInstance wanted = TRY(service.prepare(project, post));
    TRY(service.create(wanted, [&](const QString &text) { operation.setProgress(imageUnpackProgress, text); }));
    return operation.isCancelled() ? service.remove(project, wanted.row.name) : Result<>();
}

/** What is kept of an image that comes for an instance. */
ImageService::Import cachedImport(const Request &request, const QString &home)
{
    ImageService::Import info;
    info.project = home;
    info.profilesOf = request.project;
    info.cached = true;
    info.autoUpdate = serverKeys().isTrue(request.services.rows.config.all(), u"images.auto_update_cached"_s);
    return info;
}
}

Result<std::optional<Response>> createFromElsewhere(Request &request, api::InstancesPost &post)
{
    if (post.source.type != "image"_L1 || post.source.server.isEmpty())
        return std::nullopt;
    const ImageSource source = imageSourceOf(post);
    if (source.name.isEmpty())
        return failure(badRequest(u"Must specify one of alias or fingerprint for an image of another server"_s));
    TRY(ImageServer::open(source, {}));
    const QString home = request.services.rows.projects.home(request.project, u"features.images"_s);
    if (const auto here = request.services.images.cachedFor(home, source)) {
        post = withLocalImage(std::move(post), **here);
        return std::nullopt;
    }
    // What can be known before is checked before, as of an instance without an image.
    api::InstancesPost bare = post;
    bare.source = {};
    bare.source.type = u"none"_s;
    post.name = TRY(request.services.instances.prepare(request.project, bare)).row.name;
    const auto work = [&images = request.services.images, source, info = cachedImport(request, home), post, project = request.project](InstanceService &service, Operation &operation) -> Result<> {
        const auto image = TRY(images.pull(source, info, &operation));
        return create(service, project, withLocalImage(post, *image), operation);
    };
    return startInstanceTask(request, u"Creating container"_s, post.name, work, {}, true, [] {});
}

}
