// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// One operation.
Item {
    id: row
    required property string id
    required property string server
    required property string description
    required property string status
    required property string progressText
    required property real progress
    required property bool cancellable
    required property string createdText
    required property string errorText
    readonly property bool runs: status === "Running" || status === "Pending"
    height: 32
    Accessible.role: Accessible.ListItem
    Accessible.name: [description, StatusText.of(status), progressText, errorText, server, createdText].filter(text => text !== "").join(", ")
    StatusGlyph { anchors.left: parent.left; anchors.leftMargin: 16; anchors.verticalCenter: parent.verticalCenter; status: row.status; busy: row.runs }
    Label { anchors.left: parent.left; anchors.leftMargin: 40; width: 132; height: parent.height; text: row.createdText; mono: true; muted: true }
    Label { anchors.left: parent.left; anchors.leftMargin: 180; width: 84; height: parent.height; text: row.server; muted: true }
    Label { id: words; anchors.left: parent.left; anchors.leftMargin: 268; width: Math.min(implicitWidth, 340); height: parent.height; text: row.description }
    UsageBar { id: bar; anchors { left: words.right; leftMargin: 14; verticalCenter: parent.verticalCenter } width: 120; visible: row.runs && row.progress >= 0
        value: row.progress; maximum: 1; warns: false }
    Label {
        anchors { left: bar.visible ? bar.right : words.right; leftMargin: 14; right: cancel.left; rightMargin: 12 }
        height: parent.height
        text: row.errorText !== "" ? StatusText.of(row.status) + " – " + row.errorText : row.runs && row.progressText !== "" ? row.progressText : StatusText.of(row.status)
        color: row.errorText !== "" ? Theme.error : Theme.muted
    }
    Button { id: cancel; anchors { right: parent.right; rightMargin: 16; verticalCenter: parent.verticalCenter } height: 24; text: qsTr("Cancel"); visible: row.runs && row.cancellable
        onClicked: App.activity.cancel(row.id) }
    HLine { anchors.bottom: parent.bottom; width: parent.width }
}
