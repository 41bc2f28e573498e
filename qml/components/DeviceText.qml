// SPDX-License-Identifier: Apache-2.0
pragma Singleton
import QtQuick

// The words and icons of devices and their keys.
QtObject {
    readonly property var words: ({
        "nic": qsTr("Network card"), "disk": qsTr("Disk"), "proxy": qsTr("Proxy"), "unix-char": qsTr("Character device"), "unix-block": qsTr("Block device"),
        "unix-hotplug": qsTr("Hot-plugged device"), "usb": qsTr("USB device"), "gpu": qsTr("GPU"), "infiniband": "InfiniBand", "tpm": "TPM", "pci": "PCI", "none": qsTr("Nothing") })
    readonly property var menuWords: ({ "none": qsTr("Hide one of a profile") })
    readonly property var icons: ({ "nic": "nic", "infiniband": "nic", "disk": "disk", "proxy": "tunnel", "unix-char": "chip", "unix-block": "storage", "unix-hotplug": "usb",
        "usb": "usb", "gpu": "gpu", "pci": "pci", "none": "hidden" })
    readonly property var kinds: ({
        "network": qsTr("Managed network"), "bridged": qsTr("Bridge of the machine"), "macvlan": "macvlan", "physical": qsTr("Physical interface"), "routed": qsTr("Routed"),
        "ipvlan": "ipvlan", "p2p": qsTr("Point to point"), "sriov": "SR-IOV" })
    readonly property var labels: ({
        "source": qsTr("Path on the machine"), "path": qsTr("Path in the instance"), "mode": qsTr("Mode"), "uid": qsTr("Owner (uid)"), "gid": qsTr("Group (gid)"),
        "vendorid": qsTr("Vendor id"), "productid": qsTr("Product id"), "pci": qsTr("PCI address"), "id": qsTr("Card number"), "parent": qsTr("Interface of the machine"),
        "name": qsTr("Name in the instance"), "hwaddr": qsTr("Hardware address"), "mtu": "MTU" })
    function of(type) {
        return words[type] ?? type
    }
    function icon(type) {
        return icons[type] ?? "chip"
    }
}
