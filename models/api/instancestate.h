// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/api/field.h"

namespace quayside::api {

/** Bytes used by one disk device. */
struct DiskState { qint64 usage = 0; };
/** Bytes; peaks are 0 where the kernel doesn't count them. */
struct MemoryState {
    qint64 usage = 0, usagePeak = 0, swapUsage = 0, swapUsagePeak = 0;
    bool operator==(const MemoryState &) const = default;
};
/** Nanoseconds of CPU time since the start (extension container_cpu_time). */
struct CpuState {
    qint64 usage = 0;
    bool operator==(const CpuState &) const = default;
};
struct NetworkAddress { QString family, address, netmask, scope; };
struct NetworkCounters {
    qint64 bytesReceived = 0, bytesSent = 0, packetsReceived = 0, packetsSent = 0;
    bool operator==(const NetworkCounters &) const = default;
};
struct NetworkState {
    QList<NetworkAddress> addresses;
    NetworkCounters counters;
    QString hwaddr, hostName;
    int mtu = 0;
    QString state, type;
};

/** GET /1.0/instances/NAME/state. `network` is null when stopped. */
struct InstanceState {
    QString status;
    int statusCode = 0;
    std::optional<QMap<QString, DiskState>> disk;
    MemoryState memory;
    std::optional<QMap<QString, NetworkState>> network;
    qint64 pid = 0;
    qint64 processes = 0;
    CpuState cpu;
};

}

namespace quayside {

template<> struct Fields<api::DiskState> {
    static constexpr auto table = std::make_tuple(field<&api::DiskState::usage>("usage"));
};
template<> struct Fields<api::MemoryState> {
    using S = api::MemoryState;
    static constexpr auto table = std::make_tuple(field<&S::usage>("usage"), field<&S::usagePeak>("usage_peak"),
        field<&S::swapUsage>("swap_usage"), field<&S::swapUsagePeak>("swap_usage_peak"));
};
template<> struct Fields<api::CpuState> {
    static constexpr auto table = std::make_tuple(field<&api::CpuState::usage>("usage"));
};
template<> struct Fields<api::NetworkAddress> {
    using S = api::NetworkAddress;
    static constexpr auto table = std::make_tuple(field<&S::family>("family"), field<&S::address>("address"),
        field<&S::netmask>("netmask"), field<&S::scope>("scope"));
};
template<> struct Fields<api::NetworkCounters> {
    using S = api::NetworkCounters;
    static constexpr auto table = std::make_tuple(field<&S::bytesReceived>("bytes_received"),
        field<&S::bytesSent>("bytes_sent"), field<&S::packetsReceived>("packets_received"),
        field<&S::packetsSent>("packets_sent"));
};
template<> struct Fields<api::NetworkState> {
    using S = api::NetworkState;
    static constexpr auto table = std::make_tuple(field<&S::addresses>("addresses"), field<&S::counters>("counters"),
        field<&S::hwaddr>("hwaddr"), field<&S::hostName>("host_name"), field<&S::mtu>("mtu"), field<&S::state>("state"),
        field<&S::type>("type"));
};
template<> struct Fields<api::InstanceState> {
    using S = api::InstanceState;
    static constexpr auto table = std::make_tuple(field<&S::status>("status"), field<&S::statusCode>("status_code"),
        field<&S::disk>("disk"), field<&S::memory>("memory"), field<&S::network>("network"), field<&S::pid>("pid"),
        field<&S::processes>("processes"), field<&S::cpu>("cpu"));
};

}
