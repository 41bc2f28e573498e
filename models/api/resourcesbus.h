// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/api/field.h"

/** Devices of the USB and PCI buses of GET /1.0/resources (extension resources_usb_pci). Ids are four hexadecimal digits. */
namespace quayside::api {

struct UsbInterface {
    QString className; ///< "Human Interface Device"
    quint64 classId = 0;
    QString driver, driverVersion;
    quint64 number = 0;
    QString subClass;
    quint64 subClassId = 0;
};
struct UsbDevice {
    quint64 busAddress = 0, deviceAddress = 0;
    QList<UsbInterface> interfaces;
    QString vendor, vendorId, product, productId;
    double speed = 0; ///< Mbit/s
};
struct UsbResources { QList<UsbDevice> devices; quint64 total = 0; };

struct PciDevice {
    QString driver, driverVersion;
    quint64 numaNode = 0;
    QString pciAddress, vendor, vendorId, product, productId;
    quint64 iommuGroup = 0;
};
struct PciResources { QList<PciDevice> devices; quint64 total = 0; };

}

namespace quayside {

template<> struct Fields<api::UsbInterface> {
    using S = api::UsbInterface;
    static constexpr auto table = std::make_tuple(field<&S::className>("class"), field<&S::classId>("class_id"),
        field<&S::driver>("driver"), field<&S::driverVersion>("driver_version"), field<&S::number>("number"),
        field<&S::subClass>("subclass"), field<&S::subClassId>("subclass_id"));
};
template<> struct Fields<api::UsbDevice> {
    using S = api::UsbDevice;
    static constexpr auto table = std::make_tuple(field<&S::busAddress>("bus_address"), field<&S::deviceAddress>("device_address"),
        field<&S::interfaces>("interfaces"), field<&S::vendor>("vendor"), field<&S::vendorId>("vendor_id"),
        field<&S::product>("product"), field<&S::productId>("product_id"), field<&S::speed>("speed"));
};
template<> struct Fields<api::UsbResources> {
    using S = api::UsbResources;
    static constexpr auto table = std::make_tuple(field<&S::devices>("devices"), field<&S::total>("total"));
};
template<> struct Fields<api::PciDevice> {
    using S = api::PciDevice;
    static constexpr auto table = std::make_tuple(field<&S::driver>("driver"), field<&S::driverVersion>("driver_version"),
        field<&S::numaNode>("numa_node"), field<&S::pciAddress>("pci_address"), field<&S::vendor>("vendor"),
        field<&S::vendorId>("vendor_id"), field<&S::product>("product"), field<&S::productId>("product_id"),
        field<&S::iommuGroup>("iommu_group"));
};
template<> struct Fields<api::PciResources> {
    using S = api::PciResources;
    static constexpr auto table = std::make_tuple(field<&S::devices>("devices"), field<&S::total>("total"));
};

}
