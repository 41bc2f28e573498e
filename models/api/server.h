// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/api/field.h"

namespace quayside::api {

/** `environment` of GET /1.0 for a trusted client. */
struct ServerEnvironment {
    QStringList addresses, architectures;
    QString certificate, certificateFingerprint, driver, driverVersion, firewall, kernel, kernelArchitecture;
    StringMap kernelFeatures;
    QString kernelVersion;
    StringMap lxcFeatures;
    QString osName, osVersion, project, server;
    bool serverClustered = false;
    QString serverName;
    qint64 serverPid = 0;
    QString serverVersion, storage, storageVersion;
};

/** A value of the server's configuration. A secret that is set reads as the boolean true, and sent back so it stays what it is. */
struct ServerValue {
    QString text;
    bool isHidden = false;

    bool operator==(const ServerValue &) const = default;
};
inline void write(JsonWriter &w, const ServerValue &value) { value.isHidden ? w.value(true) : w.value(value.text); }
inline Result<> read(const QJsonValue &j, ServerValue &out, const QString &path, Overlay overlay)
{
    out.isHidden = j.isBool() && j.toBool();
    return out.isHidden ? Result<>() : json::read(j, out.text, path, overlay);
}
using ServerConfig = QMap<QString, ServerValue>;

struct ServerPut { ServerConfig config; };

/** GET /1.0. `environment` and `config` are null for an untrusted client. */
struct Server {
    ServerConfig config;
    QStringList apiExtensions;
    QString apiStatus, apiVersion, auth;
    bool isPublic = false;
    QStringList authMethods;
    std::optional<ServerEnvironment> environment;
};

/** What an untrusted client sees of GET /1.0. */
struct ServerUntrusted {
    QStringList apiExtensions;
    QString apiStatus, apiVersion, auth;
    bool isPublic = false;
    QStringList authMethods;
};

}

namespace quayside {

template<> struct Fields<api::ServerEnvironment> {
    using S = api::ServerEnvironment;
    static constexpr auto table = std::make_tuple(field<&S::addresses>("addresses"),
        field<&S::architectures>("architectures"), field<&S::certificate>("certificate"),
        field<&S::certificateFingerprint>("certificate_fingerprint"), field<&S::driver>("driver"),
        field<&S::driverVersion>("driver_version"), field<&S::firewall>("firewall"), field<&S::kernel>("kernel"),
        field<&S::kernelArchitecture>("kernel_architecture"), field<&S::kernelFeatures>("kernel_features"),
        field<&S::kernelVersion>("kernel_version"), field<&S::lxcFeatures>("lxc_features"), field<&S::osName>("os_name"),
        field<&S::osVersion>("os_version"), field<&S::project>("project"), field<&S::server>("server"),
        field<&S::serverClustered>("server_clustered"), field<&S::serverName>("server_name"),
        field<&S::serverPid>("server_pid"), field<&S::serverVersion>("server_version"), field<&S::storage>("storage"),
        field<&S::storageVersion>("storage_version"));
};
template<> struct Fields<api::ServerPut> {
    static constexpr auto table = std::make_tuple(field<&api::ServerPut::config>("config"));
};
template<> struct Fields<api::Server> {
    using S = api::Server;
    static constexpr auto table = std::make_tuple(field<&S::config>("config"), field<&S::apiExtensions>("api_extensions"),
        field<&S::apiStatus>("api_status"), field<&S::apiVersion>("api_version"), field<&S::auth>("auth"),
        field<&S::isPublic>("public"), field<&S::authMethods>("auth_methods"), field<&S::environment>("environment"));
};
template<> struct Fields<api::ServerUntrusted> {
    using S = api::ServerUntrusted;
    static constexpr auto table = std::make_tuple(field<&S::apiExtensions>("api_extensions"),
        field<&S::apiStatus>("api_status"), field<&S::apiVersion>("api_version"), field<&S::auth>("auth"),
        field<&S::isPublic>("public"), field<&S::authMethods>("auth_methods"));
};

}
