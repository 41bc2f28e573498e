// SPDX-License-Identifier: Apache-2.0
import QtQuick

// One warning of a server.
Rectangle {
    id: row
    required property int index
    required property string key
    required property string severity
    required property string type
    required property string message
    required property string project
    required property string entity
    required property int count
    required property string last
    required property string status
    property bool chosen: false
    property bool current: false
    signal picked()
    readonly property var severities: ({ high: qsTr("high"), moderate: qsTr("moderate"), low: qsTr("low") })
    readonly property string about: [project, entity, last, count > 1 ? qsTr("%n time(s)", "", count) : "", status === "new" ? "" : qsTr("acknowledged")].filter(word => word !== "").join(" · ")
    height: 52
    color: chosen ? Theme.selected : hover.hovered ? Theme.hover : "transparent" // the frame's round corners show
    radius: Theme.radius - 1
    Accessible.role: Accessible.ListItem
    Accessible.name: [type, severities[severity] ?? severity, message, about].filter(text => text !== "").join(", ")
    Accessible.selectable: true
    Accessible.selected: chosen
    Icon { anchors.left: parent.left; anchors.leftMargin: 12; y: 9; name: row.status === "new" ? "error" : "check"; color: row.status !== "new" ? Theme.muted : row.severity === "high" ? Theme.error : Theme.paused }
    Label { anchors.left: parent.left; anchors.leftMargin: 38; y: 7; width: parent.width - 140; text: row.message !== "" ? row.type + ": " + row.message : row.type; font.weight: row.status === "new" ? Font.DemiBold : Font.Normal; Accessible.ignored: true }
    Label { anchors.left: parent.left; anchors.leftMargin: 38; y: 28; width: parent.width - 50; text: row.about; muted: true; font.pixelSize: 12; Accessible.ignored: true }
    Tag { anchors { right: parent.right; rightMargin: 12 } y: 8; text: row.severities[row.severity] ?? row.severity }
    HLine { anchors.bottom: parent.bottom; width: parent.width; visible: row.index + 1 < row.ListView.view.count }
    FocusRing { on: row.current; anchors.margins: 1; radius: 4 }
    HoverHandler { id: hover }
    TapHandler { onTapped: row.picked() }
}
