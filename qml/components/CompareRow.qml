// SPDX-License-Identifier: Apache-2.0
import QtQuick

// One setting of two objects.
Item {
    id: row
    required property var modelData
    required property int index
    property bool current: false
    readonly property var sides: [modelData.left, modelData.right]
    function text(value) { return value === undefined ? "–" : value === "" ? qsTr("empty") : value }
    height: 34
    Accessible.role: Accessible.Row
    Accessible.name: [modelData.key, text(sides[0]), text(sides[1])].join(", ")
    HLine { anchors.bottom: parent.bottom; width: parent.width; color: Theme.track; visible: row.index + 1 < row.ListView.view.count }
    Label { id: key; anchors.left: parent.left; anchors.leftMargin: 12; width: Math.min(implicitWidth, row.width * 0.36 - 16); height: parent.height; mono: true; font.weight: row.modelData.same ? Font.Normal : Font.DemiBold; text: row.modelData.key; Accessible.ignored: true }
    Label { anchors.left: key.right; anchors.leftMargin: 8; width: Math.max(0, row.width * 0.36 - key.width - 24); height: parent.height; visible: row.modelData.group !== row.modelData.key; muted: true; font.pixelSize: Theme.smallSize; text: row.modelData.group; Accessible.ignored: true }
    Repeater {
        model: row.sides
        Rectangle {
            id: side
            required property var modelData
            required property int index
            anchors.left: parent.left; anchors.leftMargin: row.width * (0.36 + 0.32 * index)
            y: 1
            width: row.width * 0.32
            height: row.height - 2
            color: row.modelData.same || side.modelData === undefined ? "transparent" : row.sides[1 - index] === undefined ? Theme.runningTint : Theme.pausedTint
            Label { anchors.left: parent.left; anchors.leftMargin: 12; width: parent.width - 20; height: parent.height; mono: true; foreign: true; muted: side.modelData === undefined; text: row.text(side.modelData); Accessible.ignored: true }
        }
    }
    FocusRing { on: row.current; anchors.margins: 1; radius: 4 }
}
