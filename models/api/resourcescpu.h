// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/api/field.h"

/** Processors and memory of GET /1.0/resources (extensions resources_v2, resources_cpu_*, resources_numa). Frequencies are in MHz,
 *  sizes in bytes. */
namespace quayside::api {

struct CpuCache { quint64 level = 0; QString type; quint64 size = 0; };
struct CpuThread {
    qint64 id = 0; ///< the kernel's number, as in limits.cpu
    quint64 numaNode = 0, thread = 0;
    bool online = false, isolated = false;
};
struct CpuCore { quint64 core = 0, die = 0; QList<CpuThread> threads; quint64 frequency = 0; };
struct CpuSocket {
    QString name, vendor;
    quint64 socket = 0;
    QList<CpuCache> cache;
    QList<CpuCore> cores;
    quint64 frequency = 0, frequencyMinimum = 0, frequencyTurbo = 0;
};
/** `total` counts threads. */
struct CpuResources { QString architecture; QList<CpuSocket> sockets; quint64 total = 0; };

struct MemoryNode { quint64 numaNode = 0, hugepagesUsed = 0, hugepagesTotal = 0, used = 0, total = 0; };
struct MemoryResources { QList<MemoryNode> nodes; quint64 hugepagesTotal = 0, hugepagesUsed = 0, hugepagesSize = 0, used = 0, total = 0; };

}

namespace quayside {

template<> struct Fields<api::CpuCache> {
    using S = api::CpuCache;
    static constexpr auto table = std::make_tuple(field<&S::level>("level"), field<&S::type>("type"), field<&S::size>("size"));
};
template<> struct Fields<api::CpuThread> {
    using S = api::CpuThread;
    static constexpr auto table = std::make_tuple(field<&S::id>("id"), field<&S::numaNode>("numa_node"), field<&S::thread>("thread"),
        field<&S::online>("online"), field<&S::isolated>("isolated"));
};
template<> struct Fields<api::CpuCore> {
    using S = api::CpuCore;
    static constexpr auto table = std::make_tuple(field<&S::core>("core"), field<&S::die>("die"), field<&S::threads>("threads"),
        field<&S::frequency>("frequency", OmitEmpty));
};
template<> struct Fields<api::CpuSocket> {
    using S = api::CpuSocket;
    static constexpr auto table = std::make_tuple(field<&S::name>("name", OmitEmpty), field<&S::vendor>("vendor", OmitEmpty),
        field<&S::socket>("socket"), field<&S::cache>("cache", OmitEmpty), field<&S::cores>("cores"),
        field<&S::frequency>("frequency", OmitEmpty), field<&S::frequencyMinimum>("frequency_minimum", OmitEmpty),
        field<&S::frequencyTurbo>("frequency_turbo", OmitEmpty));
};
template<> struct Fields<api::CpuResources> {
    using S = api::CpuResources;
    static constexpr auto table = std::make_tuple(field<&S::architecture>("architecture"), field<&S::sockets>("sockets"),
        field<&S::total>("total"));
};
template<> struct Fields<api::MemoryNode> {
    using S = api::MemoryNode;
    static constexpr auto table = std::make_tuple(field<&S::numaNode>("numa_node"), field<&S::hugepagesUsed>("hugepages_used"),
        field<&S::hugepagesTotal>("hugepages_total"), field<&S::used>("used"), field<&S::total>("total"));
};
template<> struct Fields<api::MemoryResources> {
    using S = api::MemoryResources;
    static constexpr auto table = std::make_tuple(field<&S::nodes>("nodes", OmitEmpty), field<&S::hugepagesTotal>("hugepages_total"),
        field<&S::hugepagesUsed>("hugepages_used"), field<&S::hugepagesSize>("hugepages_size"), field<&S::used>("used"),
        field<&S::total>("total"));
};

}
