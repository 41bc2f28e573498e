// SPDX-License-Identifier: Apache-2.0
import QtQuick

// One line of the command palette.
Rectangle {
    id: row
    required property string id
    required property string title
    required property string detail
    required property string icon
    required property string kind
    property bool current: false
    signal chosen()
    height: 34
    radius: Theme.radius
    color: current ? Theme.selected : hover.hovered ? Theme.hover : "transparent"
    Accessible.role: Accessible.ListItem
    Accessible.name: [row.title, row.kind, row.detail].filter(text => text !== "").join(", ")
    Accessible.selectable: true
    Accessible.selected: current
    Icon { anchors.left: parent.left; anchors.leftMargin: 12; anchors.verticalCenter: parent.verticalCenter; name: row.icon; size: 15; color: row.current ? Theme.accent : Theme.muted }
    Label { anchors.left: parent.left; anchors.leftMargin: 38; anchors.right: detail.visible ? detail.left : kind.left; anchors.rightMargin: 12; height: parent.height; foreign: true; text: row.title; font.weight: row.current ? Font.DemiBold : Font.Normal }
    Label { id: detail; anchors { right: kind.left; rightMargin: 14 } height: parent.height; width: Math.min(implicitWidth, 160); visible: text !== ""; foreign: true; text: row.detail; muted: true; font.pixelSize: 12 }
    Label { id: kind; anchors { right: parent.right; rightMargin: 12 } height: parent.height; width: Math.max(66, implicitWidth); text: row.kind; muted: true; font.pixelSize: 12; horizontalAlignment: Text.AlignRight }
    HoverHandler { id: hover; cursorShape: Qt.PointingHandCursor }
    TapHandler { onTapped: row.chosen() }
}
