// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The instances that use most of something.
Card {
    id: card
    property string title
    property var rows: []
    property bool servers: false
    height: 44 + 5 * 27
    Heading { anchors.left: parent.left; anchors.leftMargin: 12; y: 13; text: card.title.toUpperCase() }
    Column {
        anchors.left: parent.left; anchors.leftMargin: 1
        y: 36
        width: parent.width - 2
        Repeater {
            model: card.rows.length // by number: what has the focus keeps it while the values change
            Rectangle {
                id: row
                required property int index
                readonly property var modelData: card.rows[index] ?? ({ name: "", text: "", server: "", share: 0, key: "" })
                width: parent.width
                height: 27
                color: hover.hovered ? Theme.hover : "transparent"
                activeFocusOnTab: true
                Accessible.role: Accessible.Link
                Accessible.name: [modelData.name, modelData.text].concat(card.servers ? [modelData.server] : []).join(", ")
                Accessible.onPressAction: open()
                Keys.onReturnPressed: open()
                Keys.onEnterPressed: open()
                function open() { Nav.open("instance", modelData.key) }
                Label { anchors.left: parent.left; anchors.leftMargin: 11; width: parent.width * 0.38; height: parent.height; text: row.modelData.name; Accessible.ignored: true }
                Label { anchors.left: parent.left; anchors.leftMargin: parent.width * 0.42; width: parent.width * 0.16; height: parent.height; text: row.modelData.server; muted: true; font.pixelSize: 12; visible: card.servers; Accessible.ignored: true }
                UsageBar { anchors.left: parent.left; anchors.leftMargin: parent.width * 0.6; width: parent.width * 0.4 - 92; anchors.verticalCenter: parent.verticalCenter; value: row.modelData.share; maximum: 1; warns: false }
                Label { anchors { right: parent.right; rightMargin: 11 } height: parent.height; text: row.modelData.text; mono: true; muted: true; Accessible.ignored: true }
                HoverHandler { id: hover; cursorShape: Qt.PointingHandCursor }
                TapHandler { onTapped: row.open() }
                FocusRing { anchors.margins: 1; radius: 4 }
            }
        }
    }
    Label { anchors.centerIn: parent; visible: card.rows.length === 0; muted: true; text: qsTr("Nothing to show yet") }
}
