// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A cell of a table row: its column's place, its content centred vertically.
Item {
    id: cell
    // {x, width, visible} of the column, and who wants to know what the contents take; undefined hides the cell.
    property var at
    readonly property real taken: at?.fits && box.children.length > 0 ? 1 + box.children[0].implicitWidth : 0
    onTakenChanged: if (taken > 0) at.fits.want(at.id, taken - 1)
    default property alias content: box.data
    x: at ? at.x + (Theme.mirrored ? 6 : 10) : 0
    width: at ? Math.max(0, at.width - 16) : 0
    height: parent ? parent.height - 1 : 0
    visible: at !== undefined && at.visible
    Item { id: box; width: parent.width; height: children.length > 0 ? children[0].height : 0; anchors.verticalCenter: parent.verticalCenter }
}
