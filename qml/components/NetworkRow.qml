// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A network or interface in the list.
Rectangle {
    id: row
    required property var cells
    required property int index
    required property string key
    required property string name
    required property string description
    required property string type
    required property bool managed
    required property bool nat
    required property string ipv4
    required property string ipv6
    required property int usedBy
    property bool chosen: false
    property bool current: false
    signal pressed()
    signal opened()
    signal menuRequested()
    implicitHeight: Theme.rowHeight
    color: chosen ? Theme.selected : area.containsMouse ? Theme.hover : Theme.surface
    Accessible.role: Accessible.Row
    Accessible.name: [name, NetworkText.of(type), managed ? qsTr("managed") : "", ipv4, ipv6].filter(word => word !== "").join(", ")
    Accessible.selectable: true
    Accessible.selected: chosen
    HLine { anchors.bottom: parent.bottom; width: parent.width }
    MouseArea {
        id: area
        anchors.fill: parent
        hoverEnabled: true
        acceptedButtons: Qt.LeftButton | Qt.RightButton
        onPressed: (mouse) => { row.pressed(); if (mouse.button === Qt.RightButton) row.menuRequested() }
        onDoubleClicked: (mouse) => { if (mouse.button === Qt.LeftButton) row.opened() }
    }
    Cell {
        at: row.cells.name
        Item {
            width: parent.width
            implicitWidth: 24 + label.implicitWidth
            height: label.implicitHeight
            Icon { anchors.left: parent.left; name: NetworkText.icon(row.type); anchors.verticalCenter: parent.verticalCenter; color: row.managed ? Theme.accent : Theme.muted }
            Label { id: label; anchors.left: parent.left; anchors.leftMargin: 24; width: parent.width - 24; text: row.name; font.weight: row.managed ? Font.DemiBold : Font.Normal; Accessible.ignored: true }
        }
    }
    Cell { at: row.cells.type; Label { width: parent.width; text: NetworkText.of(row.type); muted: true } }
    Cell {
        at: row.cells.managed
        Row {
            anchors.left: parent.left
            spacing: 4
            Tag { text: qsTr("managed"); visible: row.managed }
            Tag { text: "NAT"; visible: row.nat }
        }
    }
    Cell { at: row.cells.ipv4; Label { width: parent.width; text: row.ipv4 === "" ? "–" : row.ipv4; mono: true; muted: true } }
    Cell { at: row.cells.ipv6; Label { width: parent.width; text: row.ipv6 === "" ? "–" : row.ipv6; mono: true; muted: true } }
    Cell { at: row.cells.usedBy; Label { width: parent.width; horizontalAlignment: Text.AlignRight; text: row.usedBy > 0 ? row.usedBy : ""; muted: true } }
    Cell { at: row.cells.description; Label { width: parent.width; text: row.description; muted: true } }
    FocusRing { on: row.current; anchors.margins: 1; radius: 4 }
}
