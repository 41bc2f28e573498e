// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// Names what is lost before instances are deleted.
Dialog {
    id: dialog
    initialFocus: cancelButton
    property var keys: []
    property var names: []
    property int running: 0
    property int snapshots: 0
    readonly property bool single: keys.length === 1
    readonly property var losses: [
        running > 0 && single ? qsTr("what runs in it now: it is stopped first") : running > 0 ? qsTr("what runs in %1 of them now: they are stopped first").arg(running) : "",
        snapshots > 0 ? qsTr("%n snapshot(s)", "", snapshots) : "", single ? qsTr("everything on its root disk") : qsTr("everything on their root disks")]
    title: single ? qsTr("Delete %1?").arg(names[0]) : qsTr("Delete %n instance(s)?", "", keys.length)
    function remove() {
        App.instances.remove(keys)
        accept()
    }
    Label { width: parent.width; visible: !dialog.single; text: dialog.names.join(", "); font.weight: Font.DemiBold; wrapMode: Text.Wrap; maximumLineCount: 5 }
    Label { text: qsTr("This is lost for good:"); muted: true }
    Column {
        width: parent.width
        spacing: 4
        Repeater {
            model: dialog.losses.filter(loss => loss !== "")
            Row {
                required property string modelData
                spacing: 8
                Icon { name: "error"; size: 14; color: Theme.error; anchors.verticalCenter: parent.verticalCenter }
                Label { text: modelData; width: dialog.width - 70; wrapMode: Text.Wrap }
            }
        }
    }
    leftButtons: CopyAs { command: (tool) => App.instances.command("delete", dialog.keys, "", tool) }
    buttons: [
        Button { id: cancelButton; text: qsTr("Cancel"); onClicked: dialog.reject() },
        Button { text: qsTr("Delete"); destructive: true; onClicked: dialog.remove() }
    ]
}
