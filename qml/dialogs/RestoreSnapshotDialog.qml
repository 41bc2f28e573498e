// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// Names what is lost when the instance becomes again what it was.
RecordDialog {
    id: dialog
    property string createdText
    property string ageText
    property bool stateful: false
    readonly property int newer: instance.snapshots.newerThan(name)
    readonly property bool running: instance.status !== "Stopped"
    readonly property bool withMemory: memory.visible && memory.checked
    readonly property var losses: [
        qsTr("everything written to its root disk since %1").arg(createdText),
        qsTr("changes since then to its configuration, devices and profiles"),
        running && !withMemory ? qsTr("what runs in it now: it is stopped and started again") : running ? qsTr("what runs in it now: the processes of the snapshot go on instead") : "",
        newer > 0 ? qsTr("on ZFS the %n newer snapshot(s), if the pool may drop them; else the server refuses", "", newer) : ""]
    title: qsTr("Restore %1 to %2?").arg(instance.name).arg(name)
    subtitle: qsTr("as it was %1").arg(ageText)
    verb: "restore"
    spec: ({ stateful: withMemory })
    action: qsTr("Restore")
    destructive: true
    onAsked: records.restore(name, withMemory)
    Label { text: qsTr("This is lost for good:"); muted: true }
    Column {
        width: parent.width
        spacing: 4
        Repeater {
            model: dialog.losses.filter(loss => loss !== "")
            Row {
                required property string modelData
                spacing: 8
                Icon { name: "error"; size: 14; color: Theme.error; y: 2 }
                Label { text: modelData; width: dialog.width - 70; wrapMode: Text.Wrap; elide: Text.ElideNone }
            }
        }
    }
    CheckBox { id: memory; visible: dialog.stateful; checked: true; text: qsTr("With the memory and processes it holds") }
    Label { width: parent.width; muted: true; wrapMode: Text.Wrap; elide: Text.ElideNone; font.pixelSize: 12; text: qsTr("Disks attached to it besides stay as they are. A snapshot taken now keeps the way back.") }
}
