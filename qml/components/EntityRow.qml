// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A row of an EntityTable.
Rectangle {
    id: row
    required property var model
    required property int index
    property var columns: []
    property var cells: ({})
    property bool chosen: false
    property bool current: false
    readonly property string key: model.key
    signal pressed()
    signal opened()
    signal menuRequested()
    implicitHeight: Theme.rowHeight
    color: chosen ? Theme.selected : area.containsMouse ? Theme.hover : Theme.surface
    Accessible.role: Accessible.Row
    Accessible.name: columns.map(column => row.textOf(column)).filter(text => text !== "").join(", ")
    Accessible.selectable: true
    Accessible.selected: chosen
    function textOf(column) {
        const value = row.model[column.id]
        if (value === undefined || value === null || value === true || value === false)
            return ""
        const word = one => column.words?.[one] ?? String(one)
        return value.map ? value.map(word).join(", ") : word(value)
    }
    HLine { anchors.bottom: parent.bottom; width: parent.width }
    MouseArea {
        id: area
        anchors.fill: parent
        hoverEnabled: true
        acceptedButtons: Qt.LeftButton | Qt.RightButton
        onPressed: (mouse) => { row.pressed(); if (mouse.button === Qt.RightButton) row.menuRequested() }
        onDoubleClicked: (mouse) => { if (mouse.button === Qt.LeftButton) row.opened() }
    }
    Repeater {
        model: row.columns
        EntityCell { required property var modelData; iconName: modelData.icons ? modelData.icons[row.model[modelData.iconOf]] ?? "" : modelData.icon ?? ""; at: row.cells[modelData.id]; column: modelData; value: row.model[modelData.id]; text: row.textOf(modelData) }
    }
    FocusRing { on: row.current; anchors.margins: 1; radius: 4 }
}
