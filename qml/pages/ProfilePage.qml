// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// One profile: breadcrumb and verbs, then its tabs.
FocusScope {
    id: page
    readonly property string serverName: Nav.argument.split("/")[0]
    readonly property string name: Nav.argument.split("/").pop()
    readonly property var server: App.server(serverName)
    readonly property var profile: server ? server.profile(name) : null
    readonly property bool known: profile !== null && profile.exists
    readonly property var tabs: [{ title: qsTr("Configuration"), file: "ProfileConfigTab" }, { title: known ? qsTr("Used by (%1)").arg(profile.usedBy.length) : qsTr("Used by"), file: "ProfileUsersTab" }]
        .concat(known && server.profileDevices !== undefined ? [{ title: qsTr("Devices"), file: "ProfileDevicesTab" }] : [])
    Connections {
        target: page.server ? page.server.profiles : null
        function onFinished(verb, name, error) {
            if (name === page.name && error === "" && verb === "delete")
                Nav.open("profiles")
        }
    }
    ProfileMenu { id: verbs; server: page.server; name: page.name; usedBy: page.known ? page.profile.usedBy.length : 0; opens: false }
    Header {
        id: header; edits: false
        width: parent.width
        Crumbs { steps: [page.serverName, qsTr("Profiles")]; name: page.name; room: header.space; onTriggered: Nav.open("profiles") }
        trailing: [
            Button { text: qsTr("Compare…"); visible: page.known; anchors.verticalCenter: parent.verticalCenter; onClicked: verbs.compare() },
            Button { text: qsTr("Copy…"); visible: page.known; anchors.verticalCenter: parent.verticalCenter; onClicked: verbs.copy() },
            Button { text: qsTr("Rename…"); visible: page.known && !verbs.fixed; anchors.verticalCenter: parent.verticalCenter; onClicked: verbs.rename() },
            Button { text: qsTr("Delete…"); visible: page.known && !verbs.fixed; anchors.verticalCenter: parent.verticalCenter; onClicked: verbs.remove() }
        ]
    }
    Tabs {
        id: strip
        anchors.top: header.bottom
        width: parent.width
        titles: page.known ? page.tabs.map(tab => tab.title) : []
        current: Nav.tab
        focus: true
        onCurrentChanged: Nav.tab = current
        Binding { target: strip; property: "current"; value: Nav.tab }
    }
    Loader {
        id: body
        anchors { top: strip.bottom; bottom: parent.bottom; left: parent.left; right: parent.right; margins: Theme.gap4 }
        active: page.known && profile === page.profile
        property var profile: page.profile
        property var server: page.server
        onLoaded: if (!strip.walked) item.forceActiveFocus()
        source: (page.tabs[Nav.tab] ?? page.tabs[0]).file + ".qml"
    }
    EmptyState {
        anchors.centerIn: parent
        visible: !page.known && App.settled
        iconName: "profiles"
        title: qsTr("This profile is gone")
        text: qsTr("It was deleted or renamed, here or elsewhere.")
        action: qsTr("Back to the profiles")
        onTriggered: Nav.open("profiles")
    }
    Shortcut { sequence: "F2"; enabled: page.known; onActivated: verbs.rename() }
}
