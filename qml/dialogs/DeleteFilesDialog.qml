// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Asks before files are deleted: here they go to the trash, in the instance for good.
Dialog {
    id: dialog
    property var files
    property var folder
    property bool isLocal: false
    property var names: []
    initialFocus: cancelButton
    title: names.length === 1 ? qsTr("Delete %1?").arg(names[0]) : qsTr("Delete %n entries?", "", names.length)
    subtitle: folder.path
    Label { width: parent.width; visible: dialog.names.length > 1; text: dialog.names.join(", "); font.weight: Font.DemiBold; wrapMode: Text.Wrap; maximumLineCount: 5 }
    Label { width: parent.width; wrapMode: Text.Wrap; elide: Text.ElideNone; muted: true; text: dialog.isLocal ? qsTr("They go to this computer's trash.") : qsTr("Folders go with all that is in them. This can't be undone.") }
    leftButtons: CopyAs { visible: !dialog.isLocal; command: (tool) => dialog.files.command("delete", dialog.names, tool) }
    buttons: [
        Button { id: cancelButton; text: qsTr("Cancel"); onClicked: dialog.reject() },
        Button { text: qsTr("Delete"); destructive: true; onClicked: { dialog.isLocal ? dialog.folder.remove(dialog.names) : dialog.files.remove(dialog.names); dialog.accept() } }
    ]
}
