// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A snapshot of a custom volume.
VerbDialog {
    id: dialog
    property var volume
    verb: "snapshot-create"
    title: qsTr("Take a snapshot of %1").arg(volume.name)
    spec: ({ pool: volume.pool, volume: volume.name, name: field.text.trim() })
    readonly property bool wrong: spec.name.includes("/")
    ready: spec.name !== "" && !wrong
    action: qsTr("Take the snapshot")
    success: qsTr("%1 was made").arg(spec.name)
    Field { label: qsTr("Name"); detail: dialog.wrong ? qsTr("No slash.") : ""; detailIsError: true
        TextField { id: field; width: parent.width; focus: true; invalid: dialog.wrong; text: Qt.formatDateTime(new Date(), "yyyyMMdd-HHmm"); onAccepted: dialog.perform(); Accessible.name: qsTr("Name") } }
}
