// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The visible focus: two pixels of accent around a control.
Rectangle {
    property Item target: parent
    anchors.fill: parent
    anchors.margins: -2
    visible: target.visualFocus ?? target.activeFocus
    color: "transparent"
    radius: Theme.radius + 2
    border { width: 2; color: Theme.accent }
}
