// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside

// One column's heading.
Item {
    id: cell
    required property var table
    required property string columnId
    required property string title
    required property string sort
    required property bool shown
    required property real columnX
    required property real columnWidth
    required property bool rightAligned
    property bool focused: false
    readonly property bool sorted: sort !== "" && table.sortColumn === sort

    visible: shown && columnWidth > 0 // else there is no room for it
    opacity: drag.active ? 0.6 : 1
    z: drag.active ? 1 : 0
    Accessible.role: Accessible.ColumnHeader
    Accessible.name: sorted ? table.sortDescending ? qsTr("%1, sorted downwards").arg(title) : qsTr("%1, sorted upwards").arg(title) : title
    Accessible.focusable: true
    Accessible.focused: focused
    Accessible.onPressAction: cell.requestSort()
    function requestSort() {
        if (sort !== "")
            table.sortRequested(sort, sorted ? !table.sortDescending : false)
    }
    Row {
        x: cell.rightAligned !== Theme.mirrored ? parent.width - width - (cell.rightAligned ? 6 : 10) : cell.rightAligned ? 6 : 10
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2
        Label {
            text: cell.title
            muted: true
            font { pixelSize: Theme.smallSize; weight: Font.DemiBold }
            width: Math.min(implicitWidth, cell.width - 14 - (cell.sorted ? 12 : 0))
            Accessible.ignored: true
        }
        Icon { name: cell.table.sortDescending ? "up" : "down"; size: 10; visible: cell.sorted; anchors.verticalCenter: parent.verticalCenter }
    }
    TapHandler { onTapped: cell.requestSort() }
    FocusRing { on: cell.focused; anchors.margins: 2; radius: 4 }
    DragHandler {
        id: drag
        target: null
        yAxis.enabled: false
        onActiveChanged: if (!active) Qt.callLater(cell.table.columns.moveTo, cell.columnId, cell.columnX + activeTranslation.x + (Theme.mirrored ? cell.columnWidth - 10 : 10))
    }
    Rectangle { anchors.right: parent.right; y: 7; width: 1; height: parent.height - 14; color: Theme.border; visible: edge.containsMouse || edge.pressed }
    MouseArea {
        id: edge
        anchors { right: parent.right; rightMargin: -4 }
        width: 8
        height: parent.height
        hoverEnabled: true
        cursorShape: Qt.SplitHCursor
        preventStealing: true
        onPositionChanged: (mouse) => { if (pressed) cell.table.columns.resize(cell.columnId, cell.columnWidth + (Theme.mirrored ? 4 - mouse.x : mouse.x - 4)) }
    }
}
