// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A profile in the list.
Rectangle {
    id: row
    required property var cells
    required property int index
    required property string key
    required property string name
    required property string description
    required property int settingsCount
    required property var devices
    required property int usedBy
    property bool chosen: false
    property bool current: false
    signal pressed()
    signal opened()
    signal menuRequested()
    implicitHeight: Theme.rowHeight
    color: chosen ? Theme.selected : area.containsMouse ? Theme.hover : Theme.surface
    Accessible.role: Accessible.Row
    Accessible.name: [name, description, qsTr("used by %1").arg(usedBy)].filter(word => word !== "").join(", ")
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
            Icon { anchors.left: parent.left; name: "profiles"; anchors.verticalCenter: parent.verticalCenter; color: row.usedBy > 0 ? Theme.accent : Theme.muted }
            Label { id: label; anchors.left: parent.left; anchors.leftMargin: 24; width: parent.width - 24; text: row.name; font.weight: Font.DemiBold; Accessible.ignored: true }
        }
    }
    Cell { at: row.cells.description; Label { width: parent.width; text: row.description; muted: true } }
    Cell { at: row.cells.settings; Label { width: parent.width; horizontalAlignment: Text.AlignRight; text: row.settingsCount > 0 ? row.settingsCount : ""; muted: true } }
    Cell { at: row.cells.devices; Label { width: parent.width; text: row.devices.join(", "); mono: true; muted: true } }
    Cell { at: row.cells.usedBy; Label { width: parent.width; horizontalAlignment: Text.AlignRight; text: row.usedBy > 0 ? row.usedBy : ""; muted: true } }
    FocusRing { on: row.current; anchors.margins: 1; radius: 4 }
}
