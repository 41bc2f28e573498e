// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// The profiles of a server's project.
FocusScope {
    id: page
    readonly property var server: App.defaultServer
    readonly property bool connected: server !== null && server.state === "connected"
    property string chosen
    readonly property bool any: chosen !== "" && rows.count >= 0 && rows.valueOf(chosen, "name") !== undefined
    onServerChanged: chosen = ""
    function open(key) {
        Nav.open("profile", server.name + "/" + key)
    }
    NetworksFilter {
        id: rows
        sourceModel: page.server ? page.server.profiles : null
        text: search.text
        sortColumn: App.preferences.value("profiles.sort", "name")
        sortDescending: App.preferences.value("profiles.descending", "false") === "true"
        onSortingChanged: {
            App.preferences.setValue("profiles.sort", sortColumn)
            App.preferences.setValue("profiles.descending", String(sortDescending))
        }
    }
    ProfileMenu { id: verbs; server: page.server; name: page.chosen; usedBy: rows.valueOf(page.chosen, "usedBy") ?? 0 }
    Header {
        id: header
        width: parent.width
        HeaderTitle { text: qsTr("Profiles") }
        Label { text: page.server ? page.server.name : ""; muted: true; anchors.verticalCenter: parent.verticalCenter }
        Button { text: qsTr("New…"); primary: true; enabled: page.connected; anchors.verticalCenter: parent.verticalCenter; onClicked: Nav.dialog("createprofile") }
        Button { text: qsTr("Compare…"); enabled: rows.count > 1; anchors.verticalCenter: parent.verticalCenter
            onClicked: Nav.dialog("compareprofiles", { server: page.server, left: page.any ? page.chosen : "" }) }
        Button { text: qsTr("Copy…"); enabled: page.any && page.connected; anchors.verticalCenter: parent.verticalCenter; onClicked: verbs.copy() }
        Button { text: qsTr("Rename…"); enabled: page.any && !verbs.fixed; anchors.verticalCenter: parent.verticalCenter; onClicked: verbs.rename() }
        Button { text: qsTr("Delete…"); enabled: page.any && !verbs.fixed; anchors.verticalCenter: parent.verticalCenter; onClicked: verbs.remove() }
        trailing: SearchField { id: search; room: header.room; anchors.verticalCenter: parent.verticalCenter
            placeholderText: qsTr("Search profiles"); onLeave: table.forceActiveFocus() }
    }
    ProfileTable {
        id: table
        anchors { top: header.bottom; bottom: parent.bottom; left: parent.left; right: parent.right }
        focus: true
        filter: rows
        chosen: page.chosen
        onPicked: (key) => page.chosen = key
        onOpened: (key) => page.open(key)
        onMenuRequested: verbs.popup()
    }
    EmptyState {
        anchors.centerIn: table
        visible: rows.count === 0 && App.settled
        iconName: search.text === "" ? "profiles" : "search"
        title: search.text === "" ? qsTr("No profiles") : qsTr("Nothing matches")
        text: search.text !== "" ? qsTr("No profile matches “%1”.").arg(search.text) : page.server ? qsTr("A profile holds settings and devices that many instances share.") : qsTr("Connect a server first.")
        action: search.text !== "" ? qsTr("Clear the search") : page.connected ? qsTr("Create a profile") : ""
        onTriggered: search.text === "" ? Nav.dialog("createprofile") : search.clear()
    }
    Shortcut { sequences: ["Ctrl+F", "/"]; onActivated: search.forceActiveFocus() }
    Shortcut { sequence: "F2"; enabled: page.any; onActivated: verbs.rename() }
    Shortcut { sequence: "Del"; enabled: page.any && !search.activeFocus; onActivated: verbs.remove() }
}
