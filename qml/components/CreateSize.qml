// SPDX-License-Identifier: Apache-2.0
import QtQuick

// How much of the server a new instance may use, beside what is free.
Stack {
    id: fields
    required property var draft
    // What the server has (Creation), and what the chosen profiles give; null: unknown.
    property var creation: null
    property var inherited: ({})
    readonly property real half: (width - Theme.gap4) / 2
    signal accepted()
    spacing: Theme.gap4
    Row {
        width: parent.width
        spacing: Theme.gap4
        DeviceField { width: fields.half; draft: fields.draft; key: "limits.cpu"; label: qsTr("CPUs"); hint: qsTr("all"); note: qsTr("A number, or a set like 0-3.")
            aside: fields.creation ? fields.creation.cpuText : ""; onAccepted: fields.accepted() }
        DeviceField { width: fields.half; draft: fields.draft; key: "limits.memory"; label: qsTr("Memory"); hint: qsTr("all"); note: qsTr("An amount like 2GiB, or a share like 25%.")
            aside: fields.creation ? fields.creation.memoryText : ""; onAccepted: fields.accepted() }
    }
    Row {
        width: parent.width
        spacing: Theme.gap4
        DeviceField { width: fields.half; draft: fields.draft; key: "size"; label: qsTr("Size of the disk"); hint: fields.inherited.size ?? qsTr("as the pool has it"); note: qsTr("An amount like 20GiB.")
            onAccepted: fields.accepted() }
        DeviceField { width: fields.half; draft: fields.draft; key: "pool"; label: qsTr("Storage pool"); hint: fields.inherited.pool ? qsTr("%1, from the profiles").arg(fields.inherited.pool) : qsTr("choose a pool")
            choices: fields.creation ? fields.creation.pools : []; onAccepted: fields.accepted() }
    }
}
