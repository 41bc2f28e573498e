// SPDX-License-Identifier: Apache-2.0
// /1.0/storage-pools/POOL/volumes (doc/storage.md).
#include <QUrl>

#include "models/api/entities.h"
#include "models/api/names.h"
#include "server/operations/operationregistry.h"
#include "server/instance/instanceservice.h"
#include "server/instance/volumesnapshots.h"
#include "server/rest/handlers/handlers.h"
#include "server/rest/handlers/storagevolumeurl.h"
#include "server/rest/services.h"
#include "server/storage/storageservice.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
/** `source` of a POST: only a copy within this server. */
struct VolumeSource {
    QString name, type, pool, project;
    bool volumeOnly = false; ///< without snapshots
};
struct VolumesPost { std::optional<VolumeSource> source; };
struct VolumePost { QString name, pool; bool migration = false; };
}

template<> struct Fields<VolumeSource> {
    using S = VolumeSource;
    static constexpr auto table = std::make_tuple(field<&S::name>("name"), field<&S::type>("type"), field<&S::pool>("pool"),
        field<&S::project>("project"), field<&S::volumeOnly>("volume_only"));
};
template<> struct Fields<VolumesPost> {
    static constexpr auto table = std::make_tuple(field<&VolumesPost::source>("source"));
};
template<> struct Fields<VolumePost> {
    using S = VolumePost;
    static constexpr auto table = std::make_tuple(field<&S::name>("name"), field<&S::pool>("pool"), field<&S::migration>("migration"));
};

static QString escaped(const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); }

QString storageVolumeUrl(const QString &pool, const QString &type, const QString &name)
{
    const QString snapshot = name.section(u'/', 1);
    const QString url = u"/1.0/storage-pools/%1/volumes/%2/%3"_s.arg(escaped(pool), type, escaped(name.section(u'/', 0, 0)));
    return snapshot.isEmpty() ? url : url + u"/snapshots/"_s + escaped(snapshot);
}

Result<VolumeName> storageVolumeOf(const Request &request)
{
    const VolumeType type = TRY(StorageService::volumeType(request.variable("type")));
    return VolumeName { request.variable("pool"), request.services.storage.volumeProject(request.project, type), type, request.variable("name") };
}

namespace {
Result<Response> listVolumes(Request &request, std::optional<VolumeType> type)
{
    const QString pool = request.variable("pool");
    const auto volumes = TRY(request.services.storage.volumes(pool, request.project, type));
    return listResponse(request, volumes, [&](const auto &v) { return storageVolumeUrl(pool, v.type, v.name); }, [](const auto &v) { return toJson(v); });
}

Result<Response> list(Request &request) { return listVolumes(request, {}); }

Result<Response> listOfType(Request &request)
{
    return listVolumes(request, TRY(StorageService::volumeType(request.variable("type"))));
}

Result<Response> copy(Request &request, const VolumeName &to, const api::StorageVolume &post, const VolumeSource &source)
{
    if (source.type != "copy"_L1)
        return failure(notImplemented(u"Volumes from a source of type \"%1\" are not supported by this server"_s.arg(source.type)));
    const VolumeName from { source.pool.isEmpty() ? to.pool : source.pool, source.project.isEmpty() ? to.project : request.services.storage.volumeProject(source.project, VolumeType::Custom),
        VolumeType::Custom, source.name };
    TRY(request.services.storage.volume(from));
    Operation::Spec spec;
    spec.project = request.project;
    spec.description = u"Copying storage volume"_s;
    spec.resources = { { u"storage_volumes"_s, { storageVolumeUrl(to.pool, u"custom"_s, to.name) } } };
    spec.run = [&storage = request.services.storage, from, to, post, withSnapshots = !source.volumeOnly](Operation &) {
        return storage.copyCustomVolume(from, to, post, withSnapshots);
    };
    return Response::operation(request.services.operations.start(std::move(spec)));
}

Result<Response> createVolume(Request &request, const QString &typeName)
{
    auto post = TRY(request.body<api::StorageVolume>());
    const auto more = TRY(request.body<VolumesPost>());
    if (post.name.isEmpty())
        return failure(badRequest(u"No name provided"_s));
    if (typeName.isEmpty())
        return failure(badRequest(u"You must provide a storage volume type of the storage volume"_s));
    if (TRY(StorageService::volumeType(typeName)) != VolumeType::Custom)
        return failure(badRequest(u"Currently not allowed to create storage volumes of type \"%1\""_s.arg(typeName)));
    const QString project = request.services.storage.volumeProject(request.project, VolumeType::Custom);
    const VolumeName name { request.variable("pool"), project, VolumeType::Custom, post.name };
    if (more.source && !more.source->type.isEmpty() && more.source->type != "none"_L1)
        return copy(request, name, post, *more.source);
    TRY(request.services.storage.createCustomVolume(name, post));
    return Response::created(storageVolumeUrl(name.pool, typeName, name.name));
}

Result<Response> create(Request &request) { return createVolume(request, TRY(request.body<api::StorageVolume>()).type); }
Result<Response> createOfType(Request &request) { return createVolume(request, request.variable("type")); }

api::StorageVolumePut writable(const api::StorageVolume &volume) { return { volume.config, volume.description, {} }; }

Result<Response> get(Request &request)
{
    const auto volume = TRY(request.services.storage.volume(TRY(storageVolumeOf(request))));
    return Response::sync(toJson(volume), toJson(writable(volume)));
}

Result<api::StorageVolumePut> load(Request &request)
{
    return writable(TRY(request.services.storage.volume(TRY(storageVolumeOf(request)))));
}

/** PATCH is for custom volumes alone. */
Result<api::StorageVolumePut> loadCustom(Request &request)
{
    const VolumeType type = TRY(StorageService::volumeType(request.variable("type")));
    if (type != VolumeType::Custom)
        return failure(badRequest(u"Invalid storage volume type \"%1\""_s.arg(volumeTypeName(type))));
    return load(request);
}

Result<Response> save(Request &request, const api::StorageVolumePut &put)
{
    if (!put.restore.isEmpty()) {
        TRY(request.services.volumeSnapshots.restore(TRY(storageVolumeOf(request)), put.restore));
        return Response::empty();
    }
    TRY(request.services.storage.updateVolume(TRY(storageVolumeOf(request)), put));
    return Response::empty();
}

/** What can be known before is told at once (extension storage_api_local_volume_handling). */
Result<Response> move(Request &request, const VolumeName &from, const VolumeName &to)
{
    StorageService &storage = request.services.storage;
    TRY(storage.pool(to.pool));
    if (storage.volume(to))
        return failure(conflict(u"Volume by that name already exists"_s));
    TRY(storage.volume(from));
    TRY(request.services.instances.checkUnused(from));
    Operation::Spec spec;
    spec.project = request.project;
    spec.description = u"Moving storage volume"_s;
    spec.resources = { { u"storage_volumes"_s, { storageVolumeUrl(from.pool, u"custom"_s, from.name) } } };
    spec.run = [&instances = request.services.instances, from, to](Operation &) { return instances.moveVolume(from, to); };
    return Response::operation(request.services.operations.start(std::move(spec)));
}

Result<Response> rename(Request &request)
{
    const VolumeName name = TRY(storageVolumeOf(request));
    const auto post = TRY(request.body<VolumePost>());
    if (name.type != VolumeType::Custom)
        return failure(badRequest(u"Renaming storage volumes of type \"%1\" is not allowed"_s.arg(volumeTypeName(name.type))));
    if (post.name.isEmpty())
        return failure(badRequest(u"No name provided"_s));
    TRY(checkObjectName(u"storage volume"_s, post.name));
    if (post.migration)
        return failure(notImplemented(u"Moving a storage volume to another server is not supported by this server"_s));
    if (!post.pool.isEmpty() && post.pool != name.pool)
        return move(request, name, { post.pool, name.project, name.type, post.name });
    TRY(request.services.storage.volume(name));
    TRY(request.services.instances.moveVolume(name, { name.pool, name.project, name.type, post.name }));
    return Response::created(storageVolumeUrl(name.pool, u"custom"_s, post.name));
}

Result<Response> remove(Request &request)
{
    const VolumeName name = TRY(storageVolumeOf(request));
    TRY(request.services.storage.volume(name));
    if (name.type != VolumeType::Custom)
        return failure(badRequest(u"Storage volumes of type \"%1\" cannot be deleted with the storage API"_s.arg(volumeTypeName(name.type))));
    TRY(request.services.storage.deleteCustomVolume(name));
    return Response::empty();
}

constexpr Action collection[] = {
    { "GET", list, Access::Trusted, BodyKind::None, "storage" },
    { "POST", create, Access::Trusted, BodyKind::Json, "storage" },
};
constexpr Action ofType[] = {
    { "GET", listOfType, Access::Trusted, BodyKind::None, "storage" },
    { "POST", createOfType, Access::Trusted, BodyKind::Json, "storage" },
};
constexpr Action object[] = {
    { "GET", get, Access::Trusted, BodyKind::None, "storage" },
    { "PUT", putObject<api::StorageVolumePut, load, save>, Access::Trusted, BodyKind::Json, "storage" },
    { "PATCH", patchObject<api::StorageVolumePut, loadCustom, save>, Access::Trusted, BodyKind::Json, "storage" },
    { "POST", rename, Access::Trusted, BodyKind::Json, "storage_api_volume_rename" },
    { "DELETE", remove, Access::Trusted, BodyKind::None, "storage" },
};
constexpr ApiRoute routes[] = {
    { "/1.0/storage-pools/{pool}/volumes", collection, inProject },
    { "/1.0/storage-pools/{pool}/volumes/{type}", ofType, inProject },
    { "/1.0/storage-pools/{pool}/volumes/{type}/{name}", object, inProject },
};
}

RouteTable storageVolumeRoutes() { return routes; }

}
