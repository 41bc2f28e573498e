// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/api/field.h"

/** Disks of GET /1.0/resources (extensions resources_v2, resources_disk_sata, resources_disk_id). Sizes are in bytes, device numbers
 *  "MAJOR:MINOR". */
namespace quayside::api {

struct StoragePartition { QString id, device; bool readOnly = false; quint64 size = 0, partition = 0; };
struct StorageDisk {
    QString id, device, model;
    QString type; ///< "nvme", "sata", "usb", "scsi", "virtio", "mmc"…
    bool readOnly = false;
    quint64 size = 0;
    bool removable = false;
    QString wwn;
    quint64 numaNode = 0;
    QString devicePath; ///< name in /dev/disk/by-path
    quint64 blockSize = 0;
    QString firmwareVersion;
    quint64 rpm = 0; ///< 0: doesn't turn; 1: turns, but doesn't say how fast
    QString serial;
    QString deviceId; ///< name in /dev/disk/by-id
    QList<StoragePartition> partitions;
    QString pciAddress, usbAddress;
};
/** `total` counts disks and partitions. */
struct StorageResources { QList<StorageDisk> disks; quint64 total = 0; };

}

namespace quayside {

template<> struct Fields<api::StoragePartition> {
    using S = api::StoragePartition;
    static constexpr auto table = std::make_tuple(field<&S::id>("id"), field<&S::device>("device"), field<&S::readOnly>("read_only"),
        field<&S::size>("size"), field<&S::partition>("partition"));
};
template<> struct Fields<api::StorageDisk> {
    using S = api::StorageDisk;
    static constexpr auto table = std::make_tuple(field<&S::id>("id"), field<&S::device>("device"), field<&S::model>("model", OmitEmpty),
        field<&S::type>("type", OmitEmpty), field<&S::readOnly>("read_only"), field<&S::size>("size"), field<&S::removable>("removable"),
        field<&S::wwn>("wwn", OmitEmpty), field<&S::numaNode>("numa_node"), field<&S::devicePath>("device_path", OmitEmpty),
        field<&S::blockSize>("block_size"), field<&S::firmwareVersion>("firmware_version", OmitEmpty), field<&S::rpm>("rpm"),
        field<&S::serial>("serial", OmitEmpty), field<&S::deviceId>("device_id"), field<&S::partitions>("partitions"),
        field<&S::pciAddress>("pci_address", OmitEmpty), field<&S::usbAddress>("usb_address", OmitEmpty));
};
template<> struct Fields<api::StorageResources> {
    using S = api::StorageResources;
    static constexpr auto table = std::make_tuple(field<&S::disks>("disks"), field<&S::total>("total"));
};

}
