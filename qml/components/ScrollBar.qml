// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// A thin scroll bar that shows while it is of use.
T.ScrollBar {
    id: control
    implicitWidth: 10
    implicitHeight: 10
    padding: 2
    minimumSize: 0.06
    visible: size < 1
    contentItem: Rectangle {
        implicitWidth: 6
        implicitHeight: 6
        radius: 3
        color: Theme.stopped
        opacity: control.pressed ? 0.9 : control.hovered ? 0.7 : 0.4
    }
}
