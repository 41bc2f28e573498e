// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The usual settings of a device of the machine: one that is there, or its ids and paths.
Column {
    id: fields
    required property var draft
    required property var hints
    readonly property real half: (width - Theme.gap4) / 2
    readonly property var found: ({ "usb": hints.usb, "gpu": hints.gpus, "infiniband": hints.infiniband, "unix-block": hints.disks, "unix-hotplug": hints.usb })[draft.type] ?? []
    readonly property var keys: ({
        "usb": ["vendorid", "productid", "mode", "uid"], "unix-hotplug": ["vendorid", "productid", "mode", "uid"], "gpu": ["pci", "id", "vendorid", "productid"],
        "infiniband": ["parent", "name", "hwaddr", "mtu"], "unix-char": ["source", "path", "mode", "uid"], "unix-block": ["source", "path", "mode", "uid"] })[draft.type] ?? []
    readonly property string picked: keys[0] ?? ""
    readonly property var examples: ({ "source": draft.type === "unix-block" ? "/dev/sdb" : "/dev/ttyUSB0", "path": qsTr("the same"), "mode": "0660", "uid": "0", "vendorid": "1d6b", "productid": "0002", "pci": "0000:01:00.0",
        "id": "0", "parent": "ib0", "name": qsTr("given by the kernel"), "hwaddr": qsTr("random, and kept"), "mtu": qsTr("the interface's") })
    spacing: Theme.gap3
    Field {
        visible: fields.draft.kinds.length > 1
        label: qsTr("Kind")
        Segments { name: qsTr("Kind"); value: fields.draft.kind; choices: fields.draft.kinds.map(kind => ({ text: DeviceText.kinds[kind] ?? kind, value: kind })); onChosen: (value) => fields.draft.kind = value }
    }
    Field {
        visible: fields.found.length > 0
        label: qsTr("Found on the machine")
        Column {
            width: parent.width
            spacing: 2
            Repeater {
                model: fields.found.slice(0, 6)
                DeviceChoice { width: parent.width; draft: fields.draft; key: fields.picked }
            }
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.gap4
        Repeater {
            model: fields.keys
            DeviceField { required property string modelData; width: fields.half; draft: fields.draft; key: modelData; hint: fields.examples[modelData] ?? ""
                choices: modelData === fields.picked ? fields.found : [] }
        }
    }
    DeviceSwitch { draft: fields.draft; key: "required"; byDefault: fields.draft.type.startsWith("unix-") && fields.draft.type !== "unix-hotplug"; text: qsTr("Needed for the start") }
}
