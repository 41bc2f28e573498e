// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A question with one destructive answer.
Dialog {
    id: dialog
    initialFocus: cancelButton
    property string question
    property string action
    signal confirmed()
    Label { width: parent.width; text: dialog.question; wrapMode: Text.Wrap; elide: Text.ElideNone; muted: true; lineHeight: 1.2 }
    buttons: [
        Button { id: cancelButton; text: qsTr("Cancel"); onClicked: dialog.reject() },
        Button { text: dialog.action; destructive: true; onClicked: { dialog.confirmed(); dialog.accept() } }
    ]
}
