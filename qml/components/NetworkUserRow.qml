// SPDX-License-Identifier: Apache-2.0
import QtQuick

// An instance or profile that uses a network; an instance opens.
Rectangle {
    id: row
    required property var modelData
    required property int index
    property bool current: false
    readonly property bool opens: modelData.key !== ""
    function open() { if (opens) Nav.open("instance", modelData.key) }
    height: 28
    color: hover.hovered && opens ? Theme.hover : "transparent"
    Accessible.role: Accessible.ListItem
    Accessible.name: [NetworkText.userWords[modelData.kind] ?? modelData.kind, modelData.name].join(" ")
    Icon { anchors.left: parent.left; anchors.leftMargin: 12; anchors.verticalCenter: parent.verticalCenter; name: NetworkText.userIcons[row.modelData.kind] ?? "link" }
    Label { anchors.left: parent.left; anchors.leftMargin: 38; width: parent.width * 0.55; height: parent.height; text: row.modelData.name; font.weight: row.modelData.kind === "instance" ? Font.DemiBold : Font.Normal
        color: hover.hovered && row.opens ? Theme.accent : Theme.text; Accessible.ignored: true }
    Label { anchors { right: parent.right; rightMargin: 12 } height: parent.height; muted: true; Accessible.ignored: true
        text: (NetworkText.userWords[row.modelData.kind] ?? row.modelData.kind) + (row.modelData.project !== "default" ? " · " + row.modelData.project : "") }
    HoverHandler { id: hover; cursorShape: row.opens ? Qt.PointingHandCursor : Qt.ArrowCursor }
    TapHandler { onTapped: row.open() }
    FocusRing { on: row.current; anchors.margins: 1; radius: 4 }
}
