// SPDX-License-Identifier: Apache-2.0
pragma Singleton
import QtQuick

// The words and icons of kinds of networks and of their users.
QtObject {
    readonly property var words: ({
        "bridge": qsTr("bridge"), "physical": qsTr("physical"), "loopback": qsTr("loopback"), "vlan": qsTr("VLAN"), "bond": qsTr("bond"),
        "macvlan": "macvlan", "sriov": "SR-IOV", "ovn": "OVN", "vxlan": "VXLAN", "gre": "GRE", "unknown": qsTr("other"), "": qsTr("other") })
    readonly property var userWords: ({ "instance": qsTr("Instance"), "profile": qsTr("Profile"), "network": qsTr("Network") })
    readonly property var userIcons: ({ "instance": "container", "profile": "profiles", "network": "networks" })
    readonly property var stateWords: ({ "up": qsTr("Up"), "down": qsTr("Down") })
    readonly property var leaseWords: ({ "dynamic": qsTr("by DHCP"), "static": qsTr("fixed"), "gateway": qsTr("gateway"), "uplink": qsTr("uplink") })
    function of(type) {
        return words[type] ?? type
    }
    function icon(type) {
        return type === "loopback" ? "loopback" : ["physical", "bond", "vlan", "unknown", "sriov", ""].includes(type) ? "nic" : "networks"
    }
}
