// SPDX-License-Identifier: Apache-2.0
import QtQuick

// What went wrong, in a dialog.
Rectangle {
    id: note
    property string text
    width: parent.width
    height: label.implicitHeight + 16
    visible: text !== ""
    radius: Theme.radius
    color: Theme.errorTint
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text
    Icon { anchors.left: parent.left; anchors.leftMargin: 10; y: 9; name: "error"; color: Theme.error; size: 14 }
    Label { id: label; anchors.left: parent.left; anchors.leftMargin: 32; y: 8; width: parent.width - 42; text: note.text; color: Theme.error; wrapMode: Text.Wrap; elide: Text.ElideNone; Accessible.ignored: true }
}
