// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// Gives a volume to an instance as a disk.
VerbDialog {
    id: dialog
    property var server
    property var volume
    readonly property bool block: volume.contentType === "block"
    readonly property string instance: instances.currentIndex >= 0 ? instances.currentText : ""
    verb: "device-attach"
    title: qsTr("Attach %1").arg(volume.name)
    spec: ({ name: volume.name, pool: volume.pool, instance: instance, device: deviceField.text.trim(), path: block ? "" : pathField.text.trim() })
    ready: instance !== "" && deviceField.text.trim() !== "" && (block || pathField.text.trim().startsWith("/"))
    action: qsTr("Attach")
    success: qsTr("%1 was attached to %2").arg(volume.name).arg(instance)
    Field {
        label: qsTr("Instance")
        ComboBox { id: instances; width: parent.width; textRole: "name"; Accessible.name: qsTr("Instance")
            model: InstancesFilter { sourceModel: App.instances; server: dialog.server ? dialog.server.name : "" } }
    }
    Field { label: qsTr("Path in it"); visible: !dialog.block
        TextField { id: pathField; width: parent.width; mono: true; focus: true; placeholderText: "/srv/data"; onAccepted: dialog.perform(); Accessible.name: qsTr("Path in it") } }
    Field { label: qsTr("Name of the device"); TextField { id: deviceField; width: parent.width; text: dialog.volume.name; onAccepted: dialog.perform(); Accessible.name: qsTr("Name of the device") } }
}
