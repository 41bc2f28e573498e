// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A usage bar and its number in a table cell; empty while unknown.
Item {
    id: cell
    // As in Cell.qml: told what the number takes beside the shortest bar.
    property var at
    readonly property real taken: at?.fits && value >= 0 ? 1 + 40 + number.implicitWidth : 0
    onTakenChanged: if (taken > 0) at.fits.want(at.id, taken - 1)
    property real value: -1
    property real maximum: 0
    property string text
    x: at ? at.x + (Theme.mirrored ? 6 : 10) : 0
    width: at ? Math.max(0, at.width - 16) : 0
    height: parent ? parent.height - 1 : 0
    visible: at !== undefined && at.visible && value >= 0
    UsageBar { id: bar; anchors.left: parent.left; width: Math.max(20, Math.min(64, cell.width - 66)); anchors.verticalCenter: parent.verticalCenter; value: cell.value; maximum: cell.maximum }
    Label { id: number; anchors { left: bar.right; leftMargin: 2; right: parent.right } horizontalAlignment: Text.AlignRight; text: cell.text; muted: true; mono: true; anchors.verticalCenter: parent.verticalCenter }
}
