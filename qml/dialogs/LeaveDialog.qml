// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Names what is lost before the window closes.
Dialog {
    id: dialog
    property var losses: []
    // It comes back: with another size of text.
    property bool anew: false
    signal left()
    initialFocus: stayButton
    title: anew ? qsTr("Start Quayside anew?") : qsTr("Close Quayside?")
    Label { text: qsTr("This would be lost:"); muted: true }
    Column {
        width: parent.width
        spacing: 4
        Repeater {
            model: dialog.losses
            Row {
                required property string modelData
                spacing: 8
                Icon { name: "error"; size: 14; color: Theme.error; anchors.verticalCenter: parent.verticalCenter }
                Label { text: modelData; width: dialog.width - 70; wrapMode: Text.Wrap }
            }
        }
    }
    buttons: [
        Button { id: stayButton; text: qsTr("Stay"); onClicked: dialog.reject() },
        Button { text: dialog.anew ? qsTr("Start anew all the same") : qsTr("Close all the same"); destructive: true; onClicked: { dialog.accept(); dialog.left() } }
    ]
}
