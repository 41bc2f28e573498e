// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Asks before a snapshot or a backup is deleted.
Dialog {
    id: dialog
    property var instance
    property string name
    property bool isBackup: false
    readonly property var records: isBackup ? instance.backups : instance.snapshots
    initialFocus: cancelButton
    title: isBackup ? qsTr("Delete the backup %1?").arg(name) : qsTr("Delete the snapshot %1?").arg(name)
    subtitle: instance.name
    Label { width: parent.width; wrapMode: Text.Wrap; elide: Text.ElideNone; muted: true; lineHeight: 1.2
        text: dialog.isBackup ? qsTr("Its file on the server is gone then; files written elsewhere stay.") : qsTr("The instance stays as it is; there is no way back to that moment any more.") }
    leftButtons: CopyAs { command: (tool) => dialog.records.command("delete", dialog.name, {}, tool) }
    buttons: [
        Button { id: cancelButton; text: qsTr("Cancel"); onClicked: dialog.reject() },
        Button { text: qsTr("Delete"); destructive: true; onClicked: { dialog.records.remove(dialog.name); dialog.accept() } }
    ]
}
