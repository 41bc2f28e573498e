// SPDX-License-Identifier: Apache-2.0
import QtQuick

// One entry of the files' queue.
Item {
    id: row
    required property string key
    required property string text
    required property string kind
    required property string status
    required property string stateText
    required property real fraction
    readonly property bool open: status === "waiting" || status === "running"
    signal cancelled()
    height: 30
    Accessible.role: Accessible.ListItem
    Accessible.name: [text, stateText].join(", ")
    Icon { anchors.left: parent.left; anchors.leftMargin: 14; size: 14; anchors.verticalCenter: parent.verticalCenter; color: row.status === "failed" ? Theme.error : row.status === "done" ? Theme.running : Theme.muted
        name: row.status === "failed" ? "error" : row.status === "done" ? "success" : row.kind === "upload" ? "right" : row.kind === "download" ? "left" : row.kind === "delete" ? "delete" : "rename" }
    Label { id: words; anchors.left: parent.left; anchors.leftMargin: 38; width: Math.min(implicitWidth, parent.width * 0.4); height: parent.height; text: row.text; elide: Text.ElideMiddle }
    UsageBar { id: bar; anchors { left: words.right; leftMargin: 14; verticalCenter: parent.verticalCenter } width: 140; visible: row.status === "running" && row.fraction >= 0; value: row.fraction; maximum: 1; warns: false }
    Label { anchors { left: bar.visible ? bar.right : words.right; leftMargin: 14; right: stop.left; rightMargin: 8 } height: parent.height; text: row.stateText; color: row.status === "failed" ? Theme.error : Theme.muted }
    IconButton { id: stop; anchors { right: parent.right; rightMargin: 8; verticalCenter: parent.verticalCenter } width: 24; height: 24; iconName: "close"; iconSize: 12; tip: qsTr("Cancel"); visible: row.open; onClicked: row.cancelled() }
}
