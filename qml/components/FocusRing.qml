// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside

// The visible focus: two pixels of accent around a control, for whoever works with the keyboard.
Rectangle {
    property Item target: parent
    property bool on: target.visualFocus ?? target.activeFocus
    anchors.fill: parent
    anchors.margins: -2
    visible: on && FocusMode.keyboard
    color: "transparent"
    radius: Theme.radius + 2
    border { width: 2; color: Theme.accent }
}
