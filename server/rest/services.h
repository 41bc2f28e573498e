// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>
#include <functional>

namespace quayside {

struct Repositories;
struct StateDir;
struct ServerInfo;
class ConfigSchema;
class EventBus;
class ImageService;
class InstanceService;
class NetworkService;
class OperationRegistry;
class StorageService;
class TrustPassword;
class TrustStore;
class VolumeSnapshots;

/** What handlers work with; owned by the daemon, outlives every request. */
struct Services {
    const StateDir &dir;
    Repositories &rows;
    EventBus &events;
    OperationRegistry &operations;
    StorageService &storage;
    NetworkService &networks;
    ImageService &images;
    InstanceService &instances;
    VolumeSnapshots &volumeSnapshots;
    TrustStore &trust;
    TrustPassword &password;
    ServerInfo &info;
    /** Applies a change of server configuration (rebinding core.https_address): called before it is stored. */
    std::function<tl::expected<void, struct Error>(const QMap<QString, QString> &next)> applyConfig;
    /** PUT /internal/shutdown: stops the instances, then the daemon. Returns at once: the process that ends then, 0 when the
     *  daemon is part of a program that goes on. */
    std::function<qint64()> shutdown;
    /** Gives when the daemon has started everything; `ready` waits for it. */
    std::function<bool()> isReady;
};

}
