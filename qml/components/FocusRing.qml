// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside

// The visible focus: two pixels of accent around a control, for whoever works with the keyboard. At the edge of a list or another view
// that cuts off what reaches out of it, they are within the control.
Rectangle {
    property Item target: parent
    property bool on: target.visualFocus ?? target.activeFocus
    property bool tight: false
    function isTight() {
        for (let view = parent; view; view = view.parent) {
            const at = view.clip ? parent.mapToItem(view, 0, 0) : null
            if (at && (at.x < 2 || at.y < 2 || at.x + parent.width + 2 > view.width || at.y + parent.height + 2 > view.height))
                return true
        }
        return false
    }
    anchors.fill: parent
    anchors.margins: tight ? 0 : -2
    visible: on && FocusMode.keyboard
    onVisibleChanged: if (visible) tight = isTight()
    color: "transparent"
    radius: Theme.radius + 2
    border { width: 2; color: Theme.accent }
}
