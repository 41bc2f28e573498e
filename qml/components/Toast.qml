// SPDX-License-Identifier: Apache-2.0
import QtQuick

// One message: it leaves after five seconds (eight with an action, ten with an error); the pointer over it keeps it.
Item {
    id: toast
    required property int index
    required property string text
    required property string level
    required property string action
    signal acted()
    signal ended()
    width: Math.min(520, row.implicitWidth + 28)
    height: Math.max(40, label.implicitHeight + 20)
    anchors.horizontalCenter: parent ? parent.horizontalCenter : undefined
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text
    PopupFrame { anchors.fill: parent }
    Row {
        id: row
        anchors.left: parent.left; anchors.leftMargin: 14
        height: parent.height
        spacing: 10
        Icon { name: ({ error: "error", warning: "error", success: "success" }[toast.level] ?? "info"); color: Theme.statusColor(toast.level)
            anchors.verticalCenter: parent.verticalCenter }
        Label { id: label; text: toast.text; width: Math.min(implicitWidth, 350); wrapMode: Text.Wrap; maximumLineCount: 6; anchors.verticalCenter: parent.verticalCenter }
        Button { text: toast.action; visible: text !== ""; height: 26; anchors.verticalCenter: parent.verticalCenter; onClicked: toast.acted() }
        IconButton { iconName: "close"; iconSize: 12; tip: qsTr("Dismiss"); anchors.verticalCenter: parent.verticalCenter; onClicked: toast.ended() }
    }
    HoverHandler { id: hover }
    Timer { running: !hover.hovered; interval: toast.action !== "" ? 8000 : toast.level === "error" ? 10000 : 5000; onTriggered: toast.ended() }
}
