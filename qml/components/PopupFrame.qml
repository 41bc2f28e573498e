// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Surface, border and shadow of menus, pop-ups and dialogs. The shadow is two plain rectangles: cheap in software.
Item {
    Rectangle {
        anchors { fill: parent; margins: -3; topMargin: 1; bottomMargin: -6 }
        radius: Theme.cardRadius + 3
        color: Theme.shadow
        opacity: 0.35
    }
    Rectangle {
        anchors { fill: parent; margins: -1; topMargin: 1; bottomMargin: -3 }
        radius: Theme.cardRadius + 1
        color: Theme.shadow
        opacity: 0.6
    }
    Rectangle {
        anchors.fill: parent
        radius: Theme.cardRadius
        color: Theme.raised
        border { width: 1; color: Theme.border }
    }
}
