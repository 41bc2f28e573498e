// SPDX-License-Identifier: Apache-2.0
import QtQuick

// An entry of a side list: words and a small detail at the right.
Rectangle {
    id: item
    property string text
    property string detail
    property bool chosen: false
    signal clicked()
    height: 30
    radius: Theme.radius
    color: chosen ? Theme.selected : hover.hovered ? Theme.hover : "transparent"
    Accessible.role: Accessible.ListItem
    Accessible.name: detail !== "" ? text + ", " + detail : text
    Accessible.selectable: true
    Accessible.selected: chosen
    Label { anchors.left: parent.left; anchors.leftMargin: 10; width: parent.width - detailLabel.width - 24; height: parent.height; text: item.text; font.weight: item.chosen ? Font.DemiBold : Font.Normal; Accessible.ignored: true }
    Label { id: detailLabel; anchors { right: parent.right; rightMargin: 10 } height: parent.height; text: item.detail; muted: true; font.pixelSize: Theme.smallSize; Accessible.ignored: true }
    HoverHandler { id: hover }
    TapHandler { onTapped: item.clicked() }
    FocusRing { on: item.ListView.isCurrentItem && item.ListView.view.activeFocus }
}
