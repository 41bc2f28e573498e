// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The usual settings of a network card: what it is plugged into, its addresses, limits and filters.
Column {
    id: fields
    required property var draft
    required property var hints
    readonly property real half: (width - Theme.gap4) / 2
    readonly property bool managed: draft.kind === "network"
    function has(key) { return draft.keys.includes(key) }
    function addressNote(free) { return free !== "" ? qsTr("Next free: %1").arg(free) : "" }
    function freeChoice(free) { return free !== "" ? [{ value: free, text: free, detail: qsTr("free"), set: {} }] : [] }
    spacing: Theme.gap3
    Row {
        width: parent.width
        spacing: Theme.gap4
        Field {
            width: fields.half
            label: qsTr("Plugged into")
            ComboBox { id: kinds; width: parent.width; model: fields.draft.kinds.map(kind => DeviceText.kinds[kind] ?? kind); Accessible.name: qsTr("Plugged into")
                currentIndex: fields.draft.kinds.indexOf(fields.draft.kind); onActivated: (index) => fields.draft.kind = fields.draft.kinds[index] }
        }
        DeviceField { width: fields.half; visible: fields.managed; draft: fields.draft; key: "network"; label: qsTr("Network"); choices: fields.hints.networks; hint: qsTr("choose a network") }
        DeviceField { width: fields.half; visible: fields.has("parent"); draft: fields.draft; key: "parent"; choices: fields.hints.parents; hint: qsTr("choose an interface") }
    }
    Row {
        width: parent.width
        spacing: Theme.gap4
        DeviceField { width: fields.half; draft: fields.draft; key: "name"; hint: qsTr("given by the kernel") }
        DeviceField { width: fields.half; draft: fields.draft; key: "hwaddr"; hint: qsTr("random, and kept") }
    }
    Row {
        width: parent.width
        spacing: Theme.gap4
        visible: fields.has("ipv4.address")
        DeviceField { width: fields.half; draft: fields.draft; key: "ipv4.address"; label: qsTr("IPv4 address"); hint: fields.managed ? qsTr("by DHCP") : ""
            note: fields.addressNote(fields.draft.freeIpv4); choices: fields.freeChoice(fields.draft.freeIpv4) }
        DeviceField { width: fields.half; draft: fields.draft; key: "ipv6.address"; label: qsTr("IPv6 address"); hint: fields.managed ? qsTr("by router advertisement") : ""
            note: fields.addressNote(fields.draft.freeIpv6); choices: fields.freeChoice(fields.draft.freeIpv6) }
    }
    Row {
        width: parent.width
        spacing: Theme.gap4
        visible: fields.has("limits.ingress")
        DeviceField { width: fields.half; draft: fields.draft; key: "limits.ingress"; label: qsTr("Limit of what comes in"); hint: qsTr("none, or like 100Mbit") }
        DeviceField { width: fields.half; draft: fields.draft; key: "limits.egress"; label: qsTr("Limit of what goes out"); hint: qsTr("none, or like 100Mbit") }
    }
    DeviceField { width: fields.half; visible: fields.has("vlan"); draft: fields.draft; key: "vlan"; label: "VLAN"; hint: qsTr("none") }
    Field {
        visible: fields.has("security.mac_filtering")
        label: qsTr("Drop what it sends under addresses that are not its own")
        Row {
            spacing: Theme.gap5
            DeviceSwitch { draft: fields.draft; key: "security.mac_filtering"; text: "MAC" }
            DeviceSwitch { draft: fields.draft; key: "security.ipv4_filtering"; text: "IPv4" }
            DeviceSwitch { draft: fields.draft; key: "security.ipv6_filtering"; text: "IPv6" }
        }
    }
}
