// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside

// The heading of a table: click sorts, the edge resizes, dragging moves, the right button hides and shows columns.
Rectangle {
    id: header
    required property TableColumns columns
    property string sortColumn
    property bool sortDescending
    property real scrollX: 0
    signal sortRequested(string column, bool descending)
    implicitHeight: 28
    color: Theme.surface
    clip: true
    Repeater {
        model: header.columns
        TableHeaderCell {
            table: header
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
        MenuItem { text: qsTr("Reset columns"); iconName: "restart"; onTriggered: header.columns.reset() }
    }
}
