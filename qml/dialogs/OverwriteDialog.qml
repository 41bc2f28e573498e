// SPDX-License-Identifier: Apache-2.0
import QtQuick

// What to do with files whose names are taken where they would go.
Dialog {
    id: dialog
    property var names: []
    property int total: 0
    property var overwrite
    property var skip
    // Function from "lxc" or "curl" to what "Overwrite" does; null: it changes this computer only.
    property var command: null
    initialFocus: cancelButton
    title: names.length === 1 ? qsTr("Overwrite %1?").arg(names[0]) : qsTr("Overwrite %n entries?", "", names.length)
    Label { width: parent.width; visible: dialog.names.length > 1; text: dialog.names.join(", "); font.weight: Font.DemiBold; wrapMode: Text.Wrap; maximumLineCount: 5 }
    Label { width: parent.width; wrapMode: Text.Wrap; elide: Text.ElideNone; muted: true; lineHeight: 1.2
        text: qsTr("The names are taken there. Files are replaced; folders are kept, and files of the same names in them replaced.") }
    leftButtons: CopyAs { visible: dialog.command !== null; command: dialog.command }
    buttons: [
        Button { id: cancelButton; text: qsTr("Cancel"); onClicked: dialog.reject() },
        Button { text: qsTr("Skip"); visible: dialog.total > dialog.names.length; onClicked: { dialog.skip(); dialog.accept() } },
        Button { text: qsTr("Overwrite"); destructive: true; onClicked: { dialog.overwrite(); dialog.accept() } }
    ]
}
