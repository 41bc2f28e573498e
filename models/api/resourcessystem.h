// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/api/field.h"

/** The machine itself, as its firmware describes it, of GET /1.0/resources (extension resources_system). */
namespace quayside::api {

struct SystemFirmware { QString vendor, date, version; };
struct SystemChassis { QString vendor, type, serial, version; };
struct SystemMotherboard { QString vendor, product, serial, version; };
struct SystemResources {
    QString uuid, vendor, product, family, version, sku, serial;
    QString type; ///< "physical", "virtual-machine", "container"
    std::optional<SystemFirmware> firmware; ///< none without DMI, like the other two
    std::optional<SystemChassis> chassis;
    std::optional<SystemMotherboard> motherboard;
};

}

namespace quayside {

template<> struct Fields<api::SystemFirmware> {
    using S = api::SystemFirmware;
    static constexpr auto table = std::make_tuple(field<&S::vendor>("vendor"), field<&S::date>("date"), field<&S::version>("version"));
};
template<> struct Fields<api::SystemChassis> {
    using S = api::SystemChassis;
    static constexpr auto table = std::make_tuple(field<&S::vendor>("vendor"), field<&S::type>("type"), field<&S::serial>("serial"),
        field<&S::version>("version"));
};
template<> struct Fields<api::SystemMotherboard> {
    using S = api::SystemMotherboard;
    static constexpr auto table = std::make_tuple(field<&S::vendor>("vendor"), field<&S::product>("product"),
        field<&S::serial>("serial"), field<&S::version>("version"));
};
template<> struct Fields<api::SystemResources> {
    using S = api::SystemResources;
    static constexpr auto table = std::make_tuple(field<&S::uuid>("uuid"), field<&S::vendor>("vendor"), field<&S::product>("product"),
        field<&S::family>("family"), field<&S::version>("version"), field<&S::sku>("sku"), field<&S::serial>("serial"),
        field<&S::type>("type"), field<&S::firmware>("firmware"), field<&S::chassis>("chassis"),
        field<&S::motherboard>("motherboard"));
};

}
