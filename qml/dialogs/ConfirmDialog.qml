// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A question with one destructive answer.
Dialog {
    id: dialog
    property string question
    property string action
    signal confirmed()
    Label { width: parent.width; text: dialog.question; wrapMode: Text.Wrap; elide: Text.ElideNone; muted: true; lineHeight: 1.2 }
    buttons: [
        Button { text: qsTr("Cancel"); focus: true; onClicked: dialog.reject() },
        Button { text: dialog.action; destructive: true; onClicked: { dialog.confirmed(); dialog.accept() } }
    ]
}
