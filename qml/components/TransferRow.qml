// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A file on its way: what, how far, how fast, and the means to stop it.
Item {
    id: row
    required property string key
    required property string text
    required property string errorText
    required property string progressText
    required property real fraction
    signal dismissed()
    height: 34
    Accessible.role: Accessible.ListItem
    Accessible.name: [text, errorText, progressText].join(", ")
    Label { id: words; anchors.left: parent.left; anchors.leftMargin: 14; width: Math.min(implicitWidth, parent.width * 0.4); height: parent.height; text: row.text }
    UsageBar { id: bar; anchors { left: words.right; leftMargin: 14; verticalCenter: parent.verticalCenter } width: 160; visible: row.errorText === ""; value: Math.max(0, row.fraction); maximum: 1; warns: false }
    Label { anchors { left: bar.visible ? bar.right : words.right; leftMargin: 14; right: stop.left; rightMargin: 8 } height: parent.height; text: row.errorText !== "" ? row.errorText : row.progressText
        color: row.errorText !== "" ? Theme.error : Theme.muted }
    IconButton { id: stop; anchors { right: parent.right; rightMargin: 8; verticalCenter: parent.verticalCenter } iconName: "close"; tip: row.errorText !== "" ? qsTr("Remove from the list") : qsTr("Cancel"); onClicked: row.dismissed() }
}
