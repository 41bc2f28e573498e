// SPDX-License-Identifier: Apache-2.0
import QtQuick

// An image in the list.
Rectangle {
    id: row
    required property var cells
    required property int index
    required property string key
    required property string shortFingerprint
    required property string aliasText
    required property string description
    required property string architecture
    required property string type
    required property string sizeText
    required property string uploadedText
    required property bool cached
    required property var model
    property bool chosen: false
    property bool current: false
    signal pressed()
    signal opened()
    signal menuRequested()
    height: Theme.rowHeight
    color: chosen ? Theme.selected : area.containsMouse ? Theme.hover : Theme.surface
    Accessible.role: Accessible.Row
    Accessible.name: [aliasText, description, shortFingerprint, StatusText.of(type), sizeText].filter(text => text !== "").join(", ")
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
        at: row.cells.alias
        Item {
            implicitWidth: alias.x + alias.implicitWidth
            implicitHeight: alias.implicitHeight
            width: parent.width
            Icon { anchors { left: parent.left; verticalCenter: parent.verticalCenter } name: "images"; color: Theme.accent }
            Label { id: alias; anchors { left: parent.left; leftMargin: 24; right: parent.right } text: row.aliasText === "" ? "–" : row.aliasText; font.weight: Font.DemiBold }
        }
    }
    Cell { at: row.cells.description; Label { width: parent.width; text: row.description } }
    Cell { at: row.cells.fingerprint; Label { width: parent.width; text: row.shortFingerprint; mono: true; muted: true } }
    Cell { at: row.cells.type; Label { width: parent.width; text: StatusText.of(row.type); muted: true } }
    Cell { at: row.cells.architecture; Label { width: parent.width; text: row.architecture; muted: true } }
    Cell { at: row.cells.size; Label { width: parent.width; horizontalAlignment: Text.AlignRight; text: row.sizeText; mono: true; muted: true } }
    Cell { at: row.cells.uploaded; Label { width: parent.width; text: row.uploadedText; muted: true } }
    Cell {
        at: row.cells.flags
        Row {
            anchors.left: parent.left
            spacing: 4
            Tag { text: qsTr("public"); visible: row.model["public"] === true }
            Tag { text: qsTr("cached"); visible: row.cached }
        }
    }
    FocusRing { on: row.current; anchors.margins: 1; radius: 4 }
}
