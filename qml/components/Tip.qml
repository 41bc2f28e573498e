// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// A tooltip that appears after a moment.
T.ToolTip {
    id: tip
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? parent.height + 4 : 0
    implicitWidth: Math.min(label.implicitWidth, 440)
    implicitHeight: label.implicitHeight + 10
    margins: 6
    delay: 600
    timeout: 8000
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent | T.Popup.CloseOnReleaseOutsideParent
    contentItem: Label {
        id: label
        text: tip.text
        leftPadding: 8
        rightPadding: 8
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        color: Theme.dark ? Theme.text : "#FFFFFF"
        font.pixelSize: 12
    }
    background: Rectangle {
        radius: 4
        color: Theme.dark ? Theme.pressed : "#18202B"
    }
}
