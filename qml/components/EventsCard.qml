// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The last events of all servers, newest first.
Card {
    id: card
    property var rows: []
    // Whose event it is gives way to what happened to what.
    readonly property int from: column.width < 420 ? 78 : 160
    implicitHeight: 48 + column.height
    Heading { anchors.left: parent.left; anchors.leftMargin: 12; y: 13; text: qsTr("Last events").toUpperCase() }
    Column {
        id: column
        anchors.left: parent.left; anchors.leftMargin: 12
        y: 36
        width: parent.width - 24
        Repeater {
            model: card.rows.length // by number: lines get other words, they aren't made anew with each event
            Item {
                id: line
                required property int index
                readonly property var modelData: card.rows[index] ?? ({ timeText: "", server: "", level: "", text: "", source: "" })
                width: column.width
                height: 22
                Accessible.role: Accessible.ListItem
                Accessible.name: [modelData.timeText, modelData.server, modelData.text, modelData.source].join(" ")
                Label { anchors.left: parent.left; width: 70; height: parent.height; text: line.modelData.timeText; mono: true; muted: true; Accessible.ignored: true }
                Label { anchors.left: parent.left; anchors.leftMargin: 78; width: 76; height: parent.height; visible: card.from > 78; text: line.modelData.server; muted: true; font.pixelSize: 12; Accessible.ignored: true }
                Label { id: message; anchors.left: parent.left; anchors.leftMargin: card.from; width: Math.min(implicitWidth, parent.width - card.from); height: parent.height; text: line.modelData.text; foreign: true; Accessible.ignored: true
                    color: line.modelData.level === "error" ? Theme.error : Theme.text }
                Label { anchors { left: message.right; leftMargin: 10; right: parent.right } visible: width > 60; foreign: true; height: parent.height; text: line.modelData.source; muted: true; font.pixelSize: 12; elide: Text.ElideMiddle; Accessible.ignored: true }
            }
        }
    }
    Label { anchors.centerIn: parent; visible: card.rows.length === 0; muted: true; text: qsTr("No events yet.") }
}
