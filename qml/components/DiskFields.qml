// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The usual settings of a disk: a directory or disk of the machine, a volume of a pool, or the root disk.
Column {
    id: fields
    required property var draft
    required property var hints
    property bool wantsVolume: (draft.values["pool"] ?? "") !== ""
    readonly property bool isRoot: draft.isRootDisk
    readonly property real half: (width - Theme.gap4) / 2
    readonly property string pool: draft.values["pool"] ?? ""
    spacing: Theme.gap3
    function choose(volume) {
        wantsVolume = volume
        draft.set("source", "")
        if (!volume)
            draft.set("pool", "")
    }
    Field {
        visible: !fields.isRoot
        label: qsTr("What it is")
        Segments { name: qsTr("What it is"); value: fields.wantsVolume ? "volume" : "path"; choices: [{ text: qsTr("Directory or disk of the machine"), value: "path" }, { text: qsTr("Volume of a pool"), value: "volume" }]
            onChosen: (value) => fields.choose(value === "volume") }
    }
    DeviceField { visible: !fields.isRoot && !fields.wantsVolume; draft: fields.draft; key: "source"; choices: fields.hints.disks; hint: "/srv/data"
        note: qsTr("Also a cloud-init:config disk, or ceph: and cephfs: names.") }
    Row {
        width: parent.width
        spacing: Theme.gap4
        visible: fields.isRoot || fields.wantsVolume
        DeviceField { width: fields.half; draft: fields.draft; key: "pool"; label: qsTr("Pool"); choices: fields.hints.pools; hint: qsTr("choose a pool") }
        DeviceField { width: fields.half; visible: fields.isRoot; draft: fields.draft; key: "size"; label: qsTr("Size"); hint: qsTr("as the pool has it, or like 20GiB") }
        DeviceField { width: fields.half; visible: !fields.isRoot; draft: fields.draft; key: "source"; label: qsTr("Volume"); hint: qsTr("choose a volume")
            choices: fields.visible && fields.wantsVolume ? (fields.hints.pools, fields.hints.volumes(fields.pool)) : [] }
    }
    DeviceField { visible: !fields.isRoot; draft: fields.draft; key: "path"; hint: "/mnt/data" }
    Grid {
        columns: 2
        columnSpacing: Theme.gap5
        rowSpacing: Theme.gap1
        visible: !fields.isRoot
        DeviceSwitch { draft: fields.draft; key: "readonly"; text: qsTr("Read only") }
        DeviceSwitch { draft: fields.draft; key: "recursive"; text: qsTr("With mounts below it") }
        DeviceSwitch { draft: fields.draft; key: "shift"; text: qsTr("Shift ids to the instance's") }
        DeviceSwitch { draft: fields.draft; key: "required"; byDefault: true; text: qsTr("Needed for the start") }
    }
}
