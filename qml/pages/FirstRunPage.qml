// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// The very first start: a server on this computer, or one elsewhere.
FocusScope {
    id: page
    Column {
        anchors.centerIn: parent
        width: Math.min(640, parent.width - 48)
        spacing: Theme.gap5
        Image { source: "image://icon/quayside/000000"; sourceSize: Qt.size(72, 72); anchors.horizontalCenter: parent.horizontalCenter; Accessible.ignored: true }
        Column {
            width: parent.width
            spacing: Theme.gap2
            Label { text: qsTr("Welcome to Quayside"); width: parent.width; horizontalAlignment: Text.AlignHCenter; font { pixelSize: 22; weight: Font.DemiBold }
                Accessible.role: Accessible.Heading }
            Label { text: qsTr("Run whole Linux systems side by side, here or on any server that speaks the LXD API."); width: parent.width; muted: true
                horizontalAlignment: Text.AlignHCenter; wrapMode: Text.Wrap; elide: Text.ElideNone }
        }
        Row {
            width: parent.width
            spacing: Theme.gap4
            ChoiceCard {
                width: (parent.width - Theme.gap4) / 2
                iconName: "computer"
                title: qsTr("This computer")
                text: App.canStartLocal && App.localEndsHere ? qsTr("Start a server here. It runs until this window is closed; its instances go on.")
                    : App.canStartLocal ? qsTr("Start a server here. It keeps running in the background and starts with the system.")
                    : qsTr("No local server answers, and this user may not start one.")
                action: App.startingLocal ? qsTr("Starting…") : qsTr("Start a local server")
                primary: true
                enabled: App.canStartLocal && !App.startingLocal
                onTriggered: App.startLocalServer()
            }
            ChoiceCard {
                width: (parent.width - Theme.gap4) / 2
                iconName: "globe"
                title: qsTr("Another server")
                text: qsTr("Connect to a Quayside, LXD or Incus server by its address.")
                action: qsTr("Add server…")
                onTriggered: Nav.dialog("addserver")
            }
        }
    }
}
