// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// Shown only when the current server does not answer: what is wrong, how old the data is, and a way to retry now.
Rectangle {
    id: strip
    readonly property var server: App.currentServer ?? App.defaultServer
    property bool quiet: false
    readonly property bool strange: server !== null && server.strangeFingerprint !== undefined && server.strangeFingerprint !== ""
    readonly property bool untrusted: server !== null && server.untrusted === true
    readonly property bool wrong: !quiet && server !== null && (server.state === "error" || server.state === "offline")
    height: wrong ? 34 : 0
    visible: wrong
    color: Theme.pausedTint
    Accessible.role: Accessible.AlertMessage
    Accessible.name: message.text
    Row {
        anchors.left: parent.left; anchors.leftMargin: Theme.gap4
        height: parent.height
        spacing: 8
        Icon { name: "error"; color: Theme.paused; anchors.verticalCenter: parent.verticalCenter }
        Label {
            id: message
            anchors.verticalCenter: parent.verticalCenter
            text: !strip.server ? "" : strip.strange ? qsTr("%1 shows another certificate than the one you accepted").arg(strip.server.name) : strip.untrusted ? qsTr("%1 doesn't trust this computer").arg(strip.server.name) : strip.server.lastSyncText === "" ? qsTr("Cannot reach %1: %2").arg(strip.server.name).arg(strip.server.errorText)
                : qsTr("Reconnecting to %1 … data from %2").arg(strip.server.name).arg(strip.server.lastSyncText)
        }
    }
    Button {
        anchors { right: parent.right; rightMargin: Theme.gap4; verticalCenter: parent.verticalCenter }
        height: 24
        text: strip.strange ? qsTr("Compare…") : strip.untrusted ? qsTr("Sign in…") : qsTr("Retry now")
        onClicked: strip.strange ? Nav.dialog("certificatechanged", { server: strip.server }) : strip.untrusted ? Nav.dialog("addserver", { start: strip.server.address }) : strip.server.retryNow()
    }
    HLine { anchors.bottom: parent.bottom; width: parent.width }
}
