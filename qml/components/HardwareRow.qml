// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// A line of the hardware tree: a part with its arrow, or a fact of one; a click on a fact copies it.
Rectangle {
    id: row
    required property int index
    required property string icon
    required property string title
    required property string value
    required property int depth
    required property bool expandable
    required property bool expanded
    required property bool isFact
    property bool current: false
    signal pressed()
    signal toggled()
    height: depth === 0 ? 34 : 26
    color: area.containsMouse ? Theme.hover : "transparent"
    Accessible.role: Accessible.TreeItem
    Accessible.name: value === "" ? title : title + ": " + value
    Accessible.description: !expandable ? "" : expanded ? qsTr("unfolded") : qsTr("folded")
    Accessible.onPressAction: toggled()
    readonly property real indent: 14 + depth * 22
    MouseArea {
        id: area
        anchors.fill: parent
        hoverEnabled: true
        onClicked: {
            row.pressed()
            if (row.expandable)
                row.toggled()
        }
        onDoubleClicked: if (!row.expandable && row.value !== "") copy()
        function copy() {
            App.copyText(row.value)
            App.notify(qsTr("%1 copied").arg(row.value), "success")
        }
    }
    Icon { anchors.left: parent.left; anchors.leftMargin: row.indent; anchors.verticalCenter: parent.verticalCenter; name: row.expanded ? "down" : "right"; size: 12; visible: row.expandable }
    Icon { id: kind; anchors.left: parent.left; anchors.leftMargin: row.indent + 20; anchors.verticalCenter: parent.verticalCenter; name: row.icon; visible: name !== ""; color: Theme.accent }
    Label { id: label; anchors.left: parent.left; anchors.leftMargin: row.indent + (kind.visible ? 46 : 20); width: Math.min(implicitWidth, Math.max(220, parent.width * 0.45)); height: parent.height; text: row.title; muted: row.isFact
        font { weight: row.depth === 0 ? Font.DemiBold : Font.Normal; pixelSize: row.depth === 0 ? 14 : Theme.fontSize } Accessible.ignored: true }
    Label { anchors { left: parent.left; leftMargin: Math.max(label.anchors.leftMargin + label.width + 16, row.isFact ? Math.min(420, row.width * 0.4) : 0); right: parent.right; rightMargin: 16 } height: parent.height; text: row.value; mono: row.isFact; muted: !row.isFact
        Accessible.ignored: true }
    FocusRing { on: row.current; anchors.margins: 1; radius: 4 }
}
