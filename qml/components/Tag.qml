// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A small rounded word.
Rectangle {
    property string text
    implicitWidth: label.implicitWidth + 15
    implicitHeight: 18
    radius: 9
    color: "transparent"
    border { width: 1; color: Theme.border }
    Label { id: label; anchors.centerIn: parent; text: parent.text; muted: true; font.pixelSize: Theme.smallSize }
}
