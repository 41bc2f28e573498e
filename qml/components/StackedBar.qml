// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Shares of a whole, side by side; what is left is the free part.
Rectangle {
    id: bar
    // {part, bytes, text}.
    property var parts: []
    property real total: 0
    readonly property var colors: ({ instances: Theme.accent, custom: Theme.busy, image: Theme.paused, used: Theme.accent, other: Theme.stopped })
    implicitHeight: 10
    radius: height / 2
    color: Theme.track
    Accessible.role: Accessible.ProgressBar
    Accessible.name: parts.map(part => StorageText.part(part.part) + " " + part.text).join(", ")
    Row {
        anchors.fill: parent
        Repeater {
            model: bar.parts
            Rectangle {
                required property var modelData
                required property int index
                width: bar.total > 0 ? Math.max(2, Math.round(bar.width * modelData.bytes / bar.total)) : 0
                height: bar.height
                radius: index === 0 ? bar.radius : 0
                color: bar.colors[modelData.part]
                // Only the bar's own ends are round.
                Rectangle { visible: parent.index === 0 && parent.width > bar.radius; anchors.right: parent.right; width: Math.min(parent.width, bar.radius); height: parent.height; color: parent.color }
                Rectangle { visible: parent.index > 0; anchors.left: parent.left; width: 1; height: parent.height; color: Theme.surface }
            }
        }
    }
}
