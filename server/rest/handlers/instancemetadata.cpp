// SPDX-License-Identifier: Apache-2.0
// /1.0/instances/NAME/metadata and …/metadata/templates (doc/rest-api.md, extension container_edit_metadata).
#include "server/instance/volumemetadata.h"
#include "server/rest/handlers/instancehandlers.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
Result<InstanceRoot> volumeOf(const Request &request)
{
    return request.services.instances.volume(*TRY(instanceOf(request)));
}

// --- metadata.yaml --------------------------------------------------------------------------------------------------------
Result<api::ImageMetadata> load(const Request &request)
{
    const InstanceRoot volume = TRY(volumeOf(request));
    return VolumeMetadata(volume.root).read();
}

Result<Response> save(const Request &request, const api::ImageMetadata &metadata)
{
    const InstanceRoot volume = TRY(volumeOf(request));
    TRY(VolumeMetadata(volume.root).write(metadata));
    return Response::empty();
}

Result<Response> get(Request &request)
{
    const QByteArray json = toJson(TRY(load(request)));
    return Response::sync(json, json);
}

/** What is there is only read for If-Match: a file that can't be understood can be replaced. */
Result<Response> put(Request &request)
{
    const auto lock = lockUrl(request);
    if (!request.header("If-Match").isEmpty())
        TRY(request.checkIfMatch(etagOf(toJson(TRY(load(request))))));
    return save(request, TRY(request.body<api::ImageMetadata>()));
}

// --- templates ------------------------------------------------------------------------------------------------------------
Result<QByteArray> nameOf(const Request &request)
{
    const QString name = request.query("path");
    if (name.isEmpty())
        return failure(badRequest(u"Missing path argument"_s));
    return name.toUtf8();
}

Result<Response> getTemplate(Request &request)
{
    const InstanceRoot volume = TRY(volumeOf(request));
    const VolumeMetadata metadata(volume.root);
    if (request.query("path").isEmpty()) {
        QStringList names;
        for (const QByteArray &name : TRY(metadata.templates()))
            names.append(QString::fromUtf8(name));
        return Response::sync(toJson(names));
    }
    const QByteArray name = TRY(nameOf(request));
    HttpResponse http = inlineFile(name);
    http.body = FileBody { TRY(metadata.openTemplate(name)) };
    return Response::raw(std::move(http));
}

/** `lxc config template edit` replaces by POST too. */
Result<Response> postTemplate(Request &request)
{
    const QByteArray name = TRY(nameOf(request));
    const InstanceRoot volume = TRY(volumeOf(request));
    const auto lock = lockUrl(request);
    TRY(VolumeMetadata(volume.root).writeTemplate(name, TRY(readBody(request, VolumeMetadata::maximumTemplate, u"The template"_s))));
    return Response::empty();
}

/** Only of a template that is there. */
Result<Response> putTemplate(Request &request)
{
    const InstanceRoot volume = TRY(volumeOf(request));
    TRY(VolumeMetadata(volume.root).openTemplate(TRY(nameOf(request))));
    return postTemplate(request);
}

Result<Response> removeTemplate(Request &request)
{
    const QByteArray name = TRY(nameOf(request));
    const InstanceRoot volume = TRY(volumeOf(request));
    TRY(VolumeMetadata(volume.root).removeTemplate(name));
    return Response::empty();
}

constexpr const char *extension = "container_edit_metadata";
constexpr Action metadataActions[] = {
    { "GET", get, Access::Trusted, BodyKind::None, extension },
    { "PUT", put, Access::Trusted, BodyKind::Json, extension },
    { "PATCH", patchObject<api::ImageMetadata, load, save>, Access::Trusted, BodyKind::Json, extension },
};
constexpr Action templateActions[] = {
    { "GET", getTemplate, Access::Trusted, BodyKind::None, extension },
    { "POST", postTemplate, Access::Trusted, BodyKind::Stream, extension },
    { "PUT", putTemplate, Access::Trusted, BodyKind::Stream, extension },
    { "DELETE", removeTemplate, Access::Trusted, BodyKind::None, extension },
};
constexpr ApiRoute routes[] = {
    { "/1.0/instances/{name}/metadata", metadataActions, inProject },
    { "/1.0/instances/{name}/metadata/templates", templateActions, inProject },
};
}

RouteTable instanceMetadataRoutes() { return routes; }

}
