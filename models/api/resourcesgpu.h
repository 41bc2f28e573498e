// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/api/field.h"

/** Graphics cards of GET /1.0/resources (extensions resources_gpu, resources_v2). Device numbers are "MAJOR:MINOR". */
namespace quayside::api {

struct GpuDrm { quint64 id = 0; QString cardName, cardDevice, controlName, controlDevice, renderName, renderDevice; };
struct GpuNvidia { QString cudaVersion, nvrmVersion, brand, model, uuid, architecture, cardName, cardDevice; };
/** A profile of mediated devices; `devices` are the UUIDs of those that exist. */
struct GpuMdev { QString api; quint64 available = 0; QString name, description; QStringList devices; };

struct GpuCard;
struct GpuSriov { quint64 currentVfs = 0, maximumVfs = 0; QList<GpuCard> vfs; };
struct GpuCard {
    QString driver, driverVersion;
    std::optional<GpuDrm> drm;
    std::optional<GpuSriov> sriov;
    std::optional<GpuNvidia> nvidia;
    QMap<QString, GpuMdev> mdev;
    quint64 numaNode = 0;
    QString pciAddress, vendor, vendorId, product, productId;
};
struct GpuResources { QList<GpuCard> cards; quint64 total = 0; };

}

namespace quayside {

template<> struct Fields<api::GpuDrm> {
    using S = api::GpuDrm;
    static constexpr auto table = std::make_tuple(field<&S::id>("id"), field<&S::cardName>("card_name"),
        field<&S::cardDevice>("card_device"), field<&S::controlName>("control_name", OmitEmpty),
        field<&S::controlDevice>("control_device", OmitEmpty), field<&S::renderName>("render_name", OmitEmpty),
        field<&S::renderDevice>("render_device", OmitEmpty));
};
template<> struct Fields<api::GpuNvidia> {
    using S = api::GpuNvidia;
    static constexpr auto table = std::make_tuple(field<&S::cudaVersion>("cuda_version", OmitEmpty),
        field<&S::nvrmVersion>("nvrm_version", OmitEmpty), field<&S::brand>("brand"), field<&S::model>("model"),
        field<&S::uuid>("uuid", OmitEmpty), field<&S::architecture>("architecture", OmitEmpty), field<&S::cardName>("card_name"),
        field<&S::cardDevice>("card_device"));
};
template<> struct Fields<api::GpuMdev> {
    using S = api::GpuMdev;
    static constexpr auto table = std::make_tuple(field<&S::api>("api"), field<&S::available>("available"),
        field<&S::name>("name", OmitEmpty), field<&S::description>("description", OmitEmpty), field<&S::devices>("devices"));
};
template<> struct Fields<api::GpuSriov> {
    using S = api::GpuSriov;
    static constexpr auto table = std::make_tuple(field<&S::currentVfs>("current_vfs"), field<&S::maximumVfs>("maximum_vfs"),
        field<&S::vfs>("vfs"));
};
template<> struct Fields<api::GpuCard> {
    using S = api::GpuCard;
    static constexpr auto table = std::make_tuple(field<&S::driver>("driver", OmitEmpty),
        field<&S::driverVersion>("driver_version", OmitEmpty), field<&S::drm>("drm", OmitEmpty), field<&S::sriov>("sriov", OmitEmpty),
        field<&S::nvidia>("nvidia", OmitEmpty), field<&S::mdev>("mdev", OmitEmpty), field<&S::numaNode>("numa_node"),
        field<&S::pciAddress>("pci_address", OmitEmpty), field<&S::vendor>("vendor", OmitEmpty),
        field<&S::vendorId>("vendor_id", OmitEmpty), field<&S::product>("product", OmitEmpty),
        field<&S::productId>("product_id", OmitEmpty));
};
template<> struct Fields<api::GpuResources> {
    using S = api::GpuResources;
    static constexpr auto table = std::make_tuple(field<&S::cards>("cards"), field<&S::total>("total"));
};

}
