// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside

// The heading of a table: click sorts, the edge resizes, dragging moves, the right button hides and shows columns. By keyboard: arrows go
// from column to column, with Ctrl they resize; Enter sorts, the menu key hides and shows.
Rectangle {
    id: header
    required property TableColumns columns
    property string sortColumn
    property bool sortDescending
    property real scrollX: 0
    signal sortRequested(string column, bool descending)
    property int current: 0
    readonly property var currentCell: cells.count > 0 ? cells.itemAt(current) : null
    readonly property Item spoken: currentCell
    implicitHeight: 28
    color: Theme.surface
    clip: true
    activeFocusOnTab: true
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Columns: %1").arg(currentCell ? currentCell.title : "")
    function move(direction, modifiers) {
        if (modifiers & Qt.ControlModifier)
            return columns.resize(currentCell.columnId, currentCell.columnWidth + 10 * direction)
        let next = current + direction
        while (cells.itemAt(next) && !cells.itemAt(next).visible)
            next += direction
        if (cells.itemAt(next))
            current = next
    }
    Keys.onLeftPressed: (event) => move(Theme.mirrored ? 1 : -1, event.modifiers)
    Keys.onRightPressed: (event) => move(Theme.mirrored ? -1 : 1, event.modifiers)
    Keys.onReturnPressed: currentCell.requestSort()
    Keys.onMenuPressed: menu.popup(currentCell)
    Repeater {
        id: cells
        model: header.columns
        TableHeaderCell {
            required property int index
            table: header
            focused: header.activeFocus && header.current === index
            x: columnX - header.scrollX
            width: columnWidth
            height: header.height
        }
    }
    HLine { anchors.bottom: parent.bottom; width: parent.width }
    TapHandler { acceptedButtons: Qt.RightButton; onTapped: menu.popup() }
    Menu {
        id: menu
        Instantiator {
            model: header.columns
            delegate: MenuItem {
                required property string columnId
                required property string title
                required property bool shown
                text: title
                checked: shown
                onTriggered: header.columns.setShown(columnId, !shown)
            }
            onObjectAdded: (index, object) => menu.insertItem(index, object)
            onObjectRemoved: (index, object) => menu.removeItem(object)
        }
        MenuLine {}
        MenuItem { text: qsTr("Reset columns"); iconName: "reset"; onTriggered: header.columns.reset() }
    }
}
