// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/api/field.h"

/** Network cards of GET /1.0/resources (extensions resources_v2, resources_infiniband, resources_network_firmware). */
namespace quayside::api {

/** Character devices of an InfiniBand port: names and "MAJOR:MINOR". */
struct NetworkPortInfiniband { QString issmName, issmDevice, madName, madDevice, verbName, verbDevice; };
struct NetworkPort {
    QString id, address;
    quint64 port = 0;
    QString protocol; ///< "ethernet", "infiniband"…
    QStringList supportedModes, supportedPorts; ///< "1000baseT/Full"; "twisted pair"
    QString portType, transceiverType;
    bool autoNegotiation = false, linkDetected = false;
    quint64 linkSpeed = 0; ///< Mbit/s
    QString linkDuplex;    ///< "full", "half"
    std::optional<NetworkPortInfiniband> infiniband;
};

struct NetworkCard;
struct NetworkSriov { quint64 currentVfs = 0, maximumVfs = 0; QList<NetworkCard> vfs; };
struct NetworkCard {
    QString driver, driverVersion;
    QList<NetworkPort> ports;
    std::optional<NetworkSriov> sriov;
    quint64 numaNode = 0;
    QString pciAddress, vendor, vendorId, product, productId, firmwareVersion;
    QString usbAddress; ///< "BUS:DEVICE"
};
struct NetworkResources { QList<NetworkCard> cards; quint64 total = 0; };

}

namespace quayside {

template<> struct Fields<api::NetworkPortInfiniband> {
    using S = api::NetworkPortInfiniband;
    static constexpr auto table = std::make_tuple(field<&S::issmName>("issm_name", OmitEmpty),
        field<&S::issmDevice>("issm_device", OmitEmpty), field<&S::madName>("mad_name", OmitEmpty),
        field<&S::madDevice>("mad_device", OmitEmpty), field<&S::verbName>("verb_name", OmitEmpty),
        field<&S::verbDevice>("verb_device", OmitEmpty));
};
template<> struct Fields<api::NetworkPort> {
    using S = api::NetworkPort;
    static constexpr auto table = std::make_tuple(field<&S::id>("id"), field<&S::address>("address", OmitEmpty),
        field<&S::port>("port"), field<&S::protocol>("protocol"), field<&S::supportedModes>("supported_modes", OmitEmpty),
        field<&S::supportedPorts>("supported_ports", OmitEmpty), field<&S::portType>("port_type", OmitEmpty),
        field<&S::transceiverType>("transceiver_type", OmitEmpty), field<&S::autoNegotiation>("auto_negotiation"),
        field<&S::linkDetected>("link_detected"), field<&S::linkSpeed>("link_speed", OmitEmpty),
        field<&S::linkDuplex>("link_duplex", OmitEmpty), field<&S::infiniband>("infiniband", OmitEmpty));
};
template<> struct Fields<api::NetworkSriov> {
    using S = api::NetworkSriov;
    static constexpr auto table = std::make_tuple(field<&S::currentVfs>("current_vfs"), field<&S::maximumVfs>("maximum_vfs"),
        field<&S::vfs>("vfs"));
};
template<> struct Fields<api::NetworkCard> {
    using S = api::NetworkCard;
    static constexpr auto table = std::make_tuple(field<&S::driver>("driver", OmitEmpty),
        field<&S::driverVersion>("driver_version", OmitEmpty), field<&S::ports>("ports", OmitEmpty),
        field<&S::sriov>("sriov", OmitEmpty), field<&S::numaNode>("numa_node"), field<&S::pciAddress>("pci_address", OmitEmpty),
        field<&S::vendor>("vendor", OmitEmpty), field<&S::vendorId>("vendor_id", OmitEmpty), field<&S::product>("product", OmitEmpty),
        field<&S::productId>("product_id", OmitEmpty), field<&S::firmwareVersion>("firmware_version", OmitEmpty),
        field<&S::usbAddress>("usb_address", OmitEmpty));
};
template<> struct Fields<api::NetworkResources> {
    using S = api::NetworkResources;
    static constexpr auto table = std::make_tuple(field<&S::cards>("cards"), field<&S::total>("total"));
};

}
