// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/api/instancestate.h"

namespace quayside::api {

struct NetworkPut { StringMap config; QString description; };
/** POST /1.0/networks. `type`: "bridge", which an empty one means too. */
struct NetworksPost { StringMap config; QString description, name, type; };
struct Network {
    StringMap config;
    QString description, name;
    QString type; ///< "bridge", "physical", "vlan", "loopback", "bond", "unknown"
    QStringList usedBy;
    bool managed = false;
    QString status; ///< of managed ones: "Created"
    QStringList locations;
};
/** GET /1.0/networks/NAME/leases (extension network_leases). */
struct NetworkLease {
    QString hostname, hwaddr, address;
    QString type; ///< "static", "dynamic"
    QString location;
};
/** GET /1.0/networks/NAME/state (extension network_state): an interface of the machine. */
struct NetworkDetails {
    QList<NetworkAddress> addresses;
    NetworkCounters counters;
    QString hwaddr;
    int mtu = 0;
    QString state, type;
};

}

namespace quayside {

template<> struct Fields<api::NetworkPut> {
    using S = api::NetworkPut;
    static constexpr auto table = std::make_tuple(field<&S::config>("config"), field<&S::description>("description"));
};
template<> struct Fields<api::NetworksPost> {
    using S = api::NetworksPost;
    static constexpr auto table = std::make_tuple(field<&S::config>("config"), field<&S::description>("description"),
        field<&S::name>("name"), field<&S::type>("type"));
};
template<> struct Fields<api::Network> {
    using S = api::Network;
    static constexpr auto table = std::make_tuple(field<&S::config>("config"), field<&S::description>("description"),
        field<&S::name>("name"), field<&S::type>("type"), field<&S::usedBy>("used_by", ReadOnly),
        field<&S::managed>("managed", ReadOnly), field<&S::status>("status", ReadOnly), field<&S::locations>("locations", ReadOnly));
};
template<> struct Fields<api::NetworkLease> {
    using S = api::NetworkLease;
    static constexpr auto table = std::make_tuple(field<&S::hostname>("hostname"), field<&S::hwaddr>("hwaddr"),
        field<&S::address>("address"), field<&S::type>("type"), field<&S::location>("location"));
};
template<> struct Fields<api::NetworkDetails> {
    using S = api::NetworkDetails;
    static constexpr auto table = std::make_tuple(field<&S::addresses>("addresses"), field<&S::counters>("counters"),
        field<&S::hwaddr>("hwaddr"), field<&S::mtu>("mtu"), field<&S::state>("state"), field<&S::type>("type"));
};

}
