// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A titled list of shortcuts.
Stack {
    id: group
    property string title
    property var keys: []
    spacing: 4
    bottomPadding: 14
    Heading { text: group.title.toUpperCase(); bottomPadding: 4 }
    Repeater {
        model: group.keys
        Item {
            required property var modelData
            width: group.width
            height: 24
            Accessible.role: Accessible.StaticText
            Accessible.name: KeyText.of(modelData[0]) + ": " + modelData[1]
            Label { anchors.left: parent.left; text: parent.modelData[1]; height: parent.height; Accessible.ignored: true }
            Rectangle {
                anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                width: keyLabel.implicitWidth + 14
                height: 20
                radius: 4
                color: Theme.background
                border { width: 1; color: Theme.border }
                Label { id: keyLabel; anchors.centerIn: parent; text: KeyText.of(modelData[0]); muted: true; font.pixelSize: 12; Accessible.ignored: true }
            }
        }
    }
}
