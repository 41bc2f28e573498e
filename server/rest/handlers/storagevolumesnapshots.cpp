// SPDX-License-Identifier: Apache-2.0
// /1.0/storage-pools/POOL/volumes/TYPE/NAME/snapshots (extension storage_api_volume_snapshots).
#include "server/instance/snapshotname.h"
#include "server/instance/volumesnapshots.h"
#include "server/operations/operationregistry.h"
#include "server/rest/handlers/handlers.h"
#include "server/rest/handlers/storagevolumeurl.h"
#include "server/rest/services.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
Response startTask(Request &request, const QString &description, const VolumeName &volume, std::function<Result<>(Services &)> work)
{
    Operation::Spec spec;
    spec.project = request.project;
    spec.description = description;
    spec.resources = { { u"storage_volumes"_s, { storageVolumeUrl(volume.pool, volumeTypeName(volume.type), volume.name) } } };
    spec.run = [services = &request.services, work = std::move(work)](Operation &) { return work(*services); };
    return Response::operation(request.services.operations.start(std::move(spec)));
}

Result<> checkWritable(const VolumeName &volume)
{
    if (volume.type == VolumeType::Custom)
        return {};
    return failure(badRequest(u"Invalid storage volume type \"%1\""_s.arg(volumeTypeName(volume.type))));
}

Result<Response> list(Request &request)
{
    const VolumeName volume = TRY(storageVolumeOf(request));
    const auto url = [&](const auto &snapshot) {
        return storageVolumeUrl(volume.pool, volumeTypeName(volume.type), volume.name + u'/' + snapshot.name);
    };
    // In lists, and only there, LXD names a snapshot with its volume.
    const auto json = [&](auto snapshot) {
        snapshot.name.prepend(volume.name + u'/');
        return toJson(snapshot);
    };
    return listResponse(request, TRY(request.services.storage.volumeSnapshots(volume)), url, json);
}

Result<Response> create(Request &request)
{
    const VolumeName volume = TRY(storageVolumeOf(request));
    TRY(checkWritable(volume));
    const auto post = TRY(request.body<api::StorageVolumeSnapshotsPost>());
    const QString name = TRY(request.services.volumeSnapshots.newName(volume, post.name));
    return startTask(request, u"Creating storage volume snapshot"_s, volume,
        [volume, name, post](Services &services) { return services.volumeSnapshots.create(volume, name, post.expiresAt); });
}

Result<api::StorageVolumeSnapshot> snapshotOf(const Request &request)
{
    return request.services.storage.volumeSnapshot(TRY(storageVolumeOf(request)), request.variable("snapshot"));
}

Result<api::StorageVolumeSnapshotPut> load(Request &request)
{
    const auto snapshot = TRY(snapshotOf(request));
    return api::StorageVolumeSnapshotPut { snapshot.description, snapshot.expiresAt };
}

Result<Response> get(Request &request)
{
    return Response::sync(toJson(TRY(snapshotOf(request))), toJson(TRY(load(request))));
}

Result<Response> save(Request &request, const api::StorageVolumeSnapshotPut &put)
{
    const VolumeName volume = TRY(storageVolumeOf(request));
    TRY(request.services.storage.updateVolumeSnapshot(volume, request.variable("snapshot"), put));
    return Response::empty();
}

Result<Response> rename(Request &request)
{
    const VolumeName volume = TRY(storageVolumeOf(request));
    TRY(checkWritable(volume));
    TRY(snapshotOf(request));
    const QString newName = TRY(request.body<api::RenamePost>()).name;
    TRY(checkSnapshotName(newName));
    TRY(request.services.volumeSnapshots.newName(volume, newName));
    return startTask(request, u"Renaming storage volume snapshot"_s, volume, [volume, snapshot = request.variable("snapshot"), newName](Services &services) {
        return services.storage.renameVolumeSnapshot(volume, snapshot, newName);
    });
}

Result<Response> remove(Request &request)
{
    const VolumeName volume = TRY(storageVolumeOf(request));
    TRY(checkWritable(volume));
    TRY(snapshotOf(request));
    return startTask(request, u"Deleting storage volume snapshot"_s, volume, [volume, snapshot = request.variable("snapshot")](Services &services) {
        return services.storage.deleteVolumeSnapshot(volume, snapshot);
    });
}

constexpr auto extension = "storage_api_volume_snapshots";
constexpr Action collection[] = {
    { "GET", list, Access::Trusted, BodyKind::None, extension },
    { "POST", create, Access::Trusted, BodyKind::Json, extension },
};
constexpr Action object[] = {
    { "GET", get, Access::Trusted, BodyKind::None, extension },
    { "PUT", putObject<api::StorageVolumeSnapshotPut, load, save>, Access::Trusted, BodyKind::Json, extension },
    { "POST", rename, Access::Trusted, BodyKind::Json, extension },
    { "DELETE", remove, Access::Trusted, BodyKind::None, extension },
};
constexpr ApiRoute routes[] = {
    { "/1.0/storage-pools/{pool}/volumes/{type}/{name}/snapshots", collection, inProject },
    { "/1.0/storage-pools/{pool}/volumes/{type}/{name}/snapshots/{snapshot}", object, inProject },
};
}

RouteTable storageVolumeSnapshotRoutes() { return routes; }

}
