// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// The servers the desktop knows: what they are, how they are, and adding one.
FocusScope {
    id: page
    Header {
        id: header; edits: false
        width: parent.width
        HeaderTitle { text: qsTr("Servers") }
        Button { text: qsTr("Add server…"); primary: true; anchors.verticalCenter: parent.verticalCenter; onClicked: Nav.dialog("addserver") }
        Button { text: qsTr("Import…"); tip: qsTr("Servers that lxc or incus know"); anchors.verticalCenter: parent.verticalCenter; onClicked: Nav.dialog("importremotes") }
        Button { text: App.startingLocal ? qsTr("Starting…") : qsTr("Start a local server"); visible: App.canStartLocal && !App.localServerAvailable; enabled: !App.startingLocal
            anchors.verticalCenter: parent.verticalCenter; onClicked: App.startLocalServer() }
    }
    GridView {
        id: grid
        clip: true
        anchors { top: header.bottom; bottom: parent.bottom; left: parent.left; right: parent.right; leftMargin: Theme.gap4; rightMargin: 4; topMargin: 12 }
        readonly property int columns: Math.max(1, Math.floor(width / 340))
        cellWidth: Math.floor(width / columns)
        cellHeight: 142
        topMargin: 4
        bottomMargin: Theme.gap2
        focus: true
        activeFocusOnTab: true
        model: App.servers
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Servers")
        Keys.onReturnPressed: if (currentItem) currentItem.open()
        Keys.onDeletePressed: if (currentItem) currentItem.remove()
        delegate: ServerCard { width: grid.cellWidth; height: grid.cellHeight; focused: grid.activeFocus && GridView.isCurrentItem }
    }
    ListRing { list: grid }
    EmptyState {
        anchors.centerIn: grid
        visible: grid.count === 0
        iconName: "servers"
        title: qsTr("No servers yet")
        text: qsTr("Add a server by its address, or start one on this computer.")
        action: qsTr("Add server…")
        onTriggered: Nav.dialog("addserver")
    }
}
