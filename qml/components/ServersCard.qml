// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The servers and, in a cluster, their members.
Card {
    id: card
    property var rows: []
    implicitHeight: 48 + column.height
    Heading { anchors.left: parent.left; anchors.leftMargin: 12; y: 13; text: qsTr("Servers").toUpperCase() }
    Column {
        id: column
        anchors.left: parent.left; anchors.leftMargin: 12
        y: 36
        width: parent.width - 24
        Repeater {
            model: card.rows.length // by number: figures change every few seconds, the lines stay
            Column {
                id: entry
                required property int index
                readonly property var modelData: card.rows[index] ?? ({ name: "", state: "", stateText: "", title: "", running: 0, instances: 0, cpus: 0, memoryText: "", storageText: "", members: [] })
                width: column.width
                bottomPadding: 8
                Item {
                    width: parent.width
                    height: 24
                    Accessible.role: Accessible.ListItem
                    Accessible.name: [entry.modelData.name, entry.modelData.stateText, entry.modelData.state === "connected" ? qsTr("%1 of %2 running").arg(entry.modelData.running).arg(entry.modelData.instances) : ""].filter(text => text !== "").join(", ")
                    StatusGlyph { anchors.left: parent.left; status: entry.modelData.state; anchors.verticalCenter: parent.verticalCenter }
                    Label { id: name; anchors.left: parent.left; anchors.leftMargin: 20; height: parent.height; text: entry.modelData.name; font.weight: Font.DemiBold; Accessible.ignored: true }
                    Label { anchors { left: name.right; leftMargin: 10 } height: parent.height; text: entry.modelData.state === "connected" ? entry.modelData.title : entry.modelData.stateText; muted: true; font.pixelSize: 12; Accessible.ignored: true }
                    Label { anchors.right: parent.right; height: parent.height; muted: true; visible: entry.modelData.state === "connected" || entry.modelData.instances > 0; text: qsTr("%1 of %2 running").arg(entry.modelData.running).arg(entry.modelData.instances); Accessible.ignored: true }
                }
                Label { anchors.left: parent.left; anchors.leftMargin: 20; width: parent.width - 20; muted: true; font.pixelSize: 12; visible: text !== ""; wrapMode: Text.Wrap; elide: Text.ElideNone
                    text: [entry.modelData.cpus > 0 ? qsTr("%n CPU(s)", "", entry.modelData.cpus) : "", entry.modelData.memoryText !== "" ? qsTr("%1 memory").arg(entry.modelData.memoryText) : "",
                        entry.modelData.storageText !== "" ? qsTr("%1 storage").arg(entry.modelData.storageText) : ""].filter(t => t !== "").join(" · ") }
                Flow {
                    anchors.left: parent.left; anchors.leftMargin: 20
                    width: parent.width - 20
                    spacing: 10
                    topPadding: 3
                    visible: entry.modelData.members.length > 0
                    Repeater {
                        model: entry.modelData.members
                        Row {
                            required property var modelData
                            spacing: 5
                            StatusGlyph { status: MemberText.status(parent.modelData.status); anchors.verticalCenter: parent.verticalCenter }
                            Label { text: parent.modelData.name; font.pixelSize: 12 }
                        }
                    }
                }
            }
        }
    }
}
