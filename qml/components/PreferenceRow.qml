// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A setting: its name and explanation at the left, its control at the right.
Item {
    id: row
    property string title
    property string detail
    property alias spacing: box.spacing
    default property alias control: box.data
    width: parent.width
    height: Math.max(34, words.height)
    Column {
        id: words
        anchors.left: parent.left
        width: parent.width - box.width - 16
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2
        Label { text: row.title; width: parent.width; font.weight: Font.DemiBold }
        Label { text: row.detail; width: parent.width; muted: true; font.pixelSize: 12; wrapMode: Text.Wrap; visible: text !== "" }
    }
    Row { id: box; anchors { right: parent.right; verticalCenter: parent.verticalCenter } }
}
