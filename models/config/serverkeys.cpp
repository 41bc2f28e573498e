// SPDX-License-Identifier: Apache-2.0
#include "models/config/configschema.h"

#include <QUrl>

namespace quayside {

using namespace Qt::StringLiterals;
using namespace check;

/** What server/image/webproxy.h can go through; without a scheme it is http. */
static bool isWebProxy(const QString &value, const char *)
{
    const QString text = value.trimmed();
    const QUrl proxy(text.contains("://"_L1) ? text : "http://"_L1 + text);
    return proxy.isValid() && !proxy.host().isEmpty() && proxy.scheme() == "http"_L1;
}

static constexpr Check webProxy { "URL", "a proxy spoken to in HTTP, such as http://user:password@proxy.example.org:3128", isWebProxy };

// Server configuration: GET and PUT /1.0.
static constexpr ConfigKey keys[] = {
    { "backups.compression_algorithm", KeyType::String, "gzip", compression,
      "How backups are compressed", "", LiveUpdate::NotApplicable, "backup_compression", KeyScope::Global },
    { "candid.api.key", KeyType::String, "", any,
      "Public key of the Candid server, for those without HTTPS", "", LiveUpdate::NotApplicable, "candid_config_key", KeyScope::Global },
    { "candid.api.url", KeyType::String, "", any,
      "URL of the Candid server that authenticates users", "", LiveUpdate::NotApplicable, "candid_authentication", KeyScope::Global },
    { "candid.expiry", KeyType::Integer, "3600", natural,
      "Seconds that a Candid macaroon is valid", "", LiveUpdate::NotApplicable, "candid_config", KeyScope::Global },
    { "candid.domains", KeyType::String, "", any,
      "Candid domains that are allowed, separated by commas; empty: all", "", LiveUpdate::NotApplicable, "candid_config", KeyScope::Global },
    { "cluster.https_address", KeyType::String, "", listenAddress,
      "Address at which the members of a cluster reach this server", "", LiveUpdate::NotApplicable, "clustering_server_address", KeyScope::Local },
    { "cluster.offline_threshold", KeyType::Integer, "20", integerIn("11.."),
      "Seconds without an answer after which a member counts as offline", "", LiveUpdate::NotApplicable, "clustering", KeyScope::Global },
    { "cluster.images_minimal_replica", KeyType::Integer, "3", replicaCount,
      "Members that keep a copy of each image; -1 for all", "", LiveUpdate::NotApplicable, "clustering_image_replication", KeyScope::Global },
    { "cluster.max_voters", KeyType::Integer, "3", oddFromThree,
      "Members that vote on the database", "", LiveUpdate::NotApplicable, "clustering_sizing", KeyScope::Global },
    { "cluster.max_standby", KeyType::Integer, "2", integerIn("0..5"),
      "Members that follow the database without voting", "", LiveUpdate::NotApplicable, "clustering_sizing", KeyScope::Global },
    { "core.debug_address", KeyType::String, "", listenAddress,
      "Address of the debugging server; empty: none", "", LiveUpdate::NotApplicable, "pprof_http", KeyScope::Local },
    { "core.https_address", KeyType::String, "", listenAddress,
      "Address of the API over HTTPS; without a port 8443; empty: none", "", LiveUpdate::NotApplicable, "", KeyScope::Local },
    { "core.https_allowed_credentials", KeyType::Boolean, "", boolean,
      "Whether browsers may send credentials across origins (Access-Control-Allow-Credentials)", "", LiveUpdate::NotApplicable, "", KeyScope::Global },
    { "core.https_allowed_headers", KeyType::String, "", any,
      "Access-Control-Allow-Headers of answers", "", LiveUpdate::NotApplicable, "", KeyScope::Global },
    { "core.https_allowed_methods", KeyType::String, "", any,
      "Access-Control-Allow-Methods of answers", "", LiveUpdate::NotApplicable, "", KeyScope::Global },
    { "core.https_allowed_origin", KeyType::String, "", any,
      "Access-Control-Allow-Origin of answers", "", LiveUpdate::NotApplicable, "", KeyScope::Global },
    { "core.proxy_https", KeyType::String, "", webProxy,
      "Proxy for HTTPS; empty: HTTPS_PROXY of the environment", "", LiveUpdate::NotApplicable, "", KeyScope::Global },
    { "core.proxy_http", KeyType::String, "", webProxy,
      "Proxy for HTTP; empty: HTTP_PROXY of the environment", "", LiveUpdate::NotApplicable, "", KeyScope::Global },
    { "core.proxy_ignore_hosts", KeyType::String, "", any,
      "Hosts reached without the proxy, separated by commas", "", LiveUpdate::NotApplicable, "", KeyScope::Global },
    { "core.trust_ca_certificates", KeyType::Boolean, "", boolean,
      "Whether clients with a certificate signed by the CA are trusted without being added", "", LiveUpdate::NotApplicable, "", KeyScope::Global },
    { "core.trust_password", KeyType::String, "", any,
      "Password with which a client can add its certificate; stored hashed", "", LiveUpdate::NotApplicable, "", KeyScope::Global, Secret },
    { "images.auto_update_cached", KeyType::Boolean, "true", boolean,
      "Whether cached images are kept up to date", "", LiveUpdate::NotApplicable, "", KeyScope::Global },
    { "images.auto_update_interval", KeyType::Integer, "6", natural,
      "Hours between looks for newer images; 0: never", "", LiveUpdate::NotApplicable, "", KeyScope::Global },
    { "images.compression_algorithm", KeyType::String, "gzip", compression,
      "How images made from instances are compressed", "", LiveUpdate::NotApplicable, "", KeyScope::Global },
    { "images.remote_cache_expiry", KeyType::Integer, "10", integer,
      "Days without use after which a cached image is removed", "", LiveUpdate::NotApplicable, "", KeyScope::Global },
    { "maas.api.key", KeyType::String, "", any,
      "API key for MAAS", "", LiveUpdate::NotApplicable, "maas_network", KeyScope::Global, Secret },
    { "maas.api.url", KeyType::String, "", any,
      "URL of the MAAS server", "", LiveUpdate::NotApplicable, "maas_network", KeyScope::Global },
    { "maas.machine", KeyType::String, "", any,
      "Name of this machine in MAAS; empty: its host name", "", LiveUpdate::NotApplicable, "maas_network", KeyScope::Local },
    { "rbac.agent.url", KeyType::String, "", any,
      "URL of the RBAC agent", "", LiveUpdate::NotApplicable, "rbac", KeyScope::Global },
    { "rbac.agent.username", KeyType::String, "", any,
      "User name of the RBAC agent", "", LiveUpdate::NotApplicable, "rbac", KeyScope::Global },
    { "rbac.agent.public_key", KeyType::String, "", any,
      "Public key of the RBAC agent", "", LiveUpdate::NotApplicable, "rbac", KeyScope::Global },
    { "rbac.agent.private_key", KeyType::String, "", any,
      "Private key of the RBAC agent", "", LiveUpdate::NotApplicable, "rbac", KeyScope::Global, Secret },
    { "rbac.api.expiry", KeyType::Integer, "", natural,
      "Seconds that a macaroon of the RBAC API is valid", "", LiveUpdate::NotApplicable, "rbac", KeyScope::Global },
    { "rbac.api.key", KeyType::String, "", any,
      "Public key of the RBAC server, for those without HTTPS", "", LiveUpdate::NotApplicable, "rbac", KeyScope::Global },
    { "rbac.api.url", KeyType::String, "", any, "URL of the RBAC server", "", LiveUpdate::NotApplicable, "rbac", KeyScope::Global },
    { "storage.backups_volume", KeyType::String, "", volumeReference,
      "Custom volume, POOL/VOLUME, that backups are stored on", "", LiveUpdate::NotApplicable, "daemon_storage", KeyScope::Local },
    { "storage.images_volume", KeyType::String, "", volumeReference,
      "Custom volume, POOL/VOLUME, that images are stored on", "", LiveUpdate::NotApplicable, "daemon_storage", KeyScope::Local },
    { "rbac.expiry", KeyType::Integer, "3600", natural,
      "Seconds that an RBAC macaroon is valid", "", LiveUpdate::NotApplicable, "rbac", KeyScope::Global },
    { "storage.lvm_fstype", KeyType::String, "", nothing,
      "Kept for old clients; set it on the storage pool instead", "", LiveUpdate::NotApplicable, "", KeyScope::Global },
    { "storage.lvm_mount_options", KeyType::String, "", nothing,
      "Kept for old clients; set it on the storage pool instead", "", LiveUpdate::NotApplicable, "", KeyScope::Global },
    { "storage.lvm_thinpool_name", KeyType::String, "", nothing,
      "Kept for old clients; set it on the storage pool instead", "", LiveUpdate::NotApplicable, "", KeyScope::Global },
    { "storage.lvm_vg_name", KeyType::String, "", nothing,
      "Kept for old clients; set it on the storage pool instead", "", LiveUpdate::NotApplicable, "", KeyScope::Global },
    { "storage.lvm_volume_size", KeyType::String, "", nothing,
      "Kept for old clients; set it on the storage pool instead", "", LiveUpdate::NotApplicable, "", KeyScope::Global },
    { "storage.zfs_pool_name", KeyType::String, "", nothing,
      "Kept for old clients; set it on the storage pool instead", "", LiveUpdate::NotApplicable, "", KeyScope::Global },
    { "storage.zfs_remove_snapshots", KeyType::String, "", nothing,
      "Kept for old clients; set it on the storage pool instead", "", LiveUpdate::NotApplicable, "", KeyScope::Global },
    { "storage.zfs_use_refquota", KeyType::String, "", nothing,
      "Kept for old clients; set it on the storage pool instead", "", LiveUpdate::NotApplicable, "", KeyScope::Global },
    { "user.*", KeyType::String, "", any, "For the user; the server does not look at it" },
};

const ConfigSchema &serverKeys()
{
    static constexpr ConfigSchema schema("server", keys);
    return schema;
}

}
