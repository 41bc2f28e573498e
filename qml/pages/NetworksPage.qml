// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside
import Quayside.Models

// The networks and interfaces of a server: as a list, or as a picture of what is plugged into what.
FocusScope {
    id: page
    readonly property var server: App.defaultServer
    readonly property bool able: server !== null && server.hasNetworks
    readonly property bool connected: able && server.state === "connected"
    readonly property var networks: able ? server.networks : null
    readonly property bool mapped: Nav.tab === 1
    property string chosen
    readonly property bool chosenManaged: chosen !== "" && rows.count >= 0 && rows.valueOf(chosen, "managed") === true
    onServerChanged: chosen = ""
    onMappedChanged: if (views.item) views.item.forceActiveFocus()
    function open(key) {
        Nav.open("network", server.name + "/" + key)
    }
    NetworksFilter {
        id: rows
        sourceModel: page.networks
        text: search.text
        sortColumn: App.preferences.value("networks.sort", "name")
        sortDescending: App.preferences.value("networks.descending", "false") === "true"
        onSortingChanged: {
            App.preferences.setValue("networks.sort", sortColumn)
            App.preferences.setValue("networks.descending", String(sortDescending))
        }
    }
    NetworkMenu { id: verbs; server: page.server; name: page.chosen; managed: page.chosenManaged; usedBy: rows.valueOf(page.chosen, "usedBy") ?? 0 }
    Header {
        id: header
        width: parent.width
        HeaderTitle { text: qsTr("Networks") }
        Label { text: page.server ? page.server.name : ""; muted: true; anchors.verticalCenter: parent.verticalCenter }
        Button { text: qsTr("New…"); primary: true; visible: page.able; enabled: page.connected; anchors.verticalCenter: parent.verticalCenter
            onClicked: Nav.dialog("createnetwork") }
        Button { text: qsTr("Rename…"); visible: page.able && !page.mapped; enabled: page.chosenManaged; anchors.verticalCenter: parent.verticalCenter
            onClicked: verbs.rename() }
        Button { text: qsTr("Delete…"); visible: page.able && !page.mapped; enabled: page.chosenManaged; anchors.verticalCenter: parent.verticalCenter
            onClicked: verbs.remove() }
        trailing: [
            SearchField { id: search; room: header.room - choice.width - Theme.gap3; visible: page.able && !page.mapped
                anchors.verticalCenter: parent.verticalCenter; placeholderText: qsTr("Search networks"); onLeave: views.item.forceActiveFocus() },
            Segments { id: choice; name: qsTr("View"); visible: page.able; anchors.verticalCenter: parent.verticalCenter; value: page.mapped ? "map" : "list"
                choices: [{ text: qsTr("List"), value: "list" }, { text: qsTr("Map"), value: "map" }]
                onChosen: (value) => Nav.tab = value === "map" ? 1 : 0 }
        ]
    }
    Loader {
        id: views
        anchors { top: header.bottom; bottom: parent.bottom; left: parent.left; right: parent.right }
        focus: true
        active: page.able
        sourceComponent: page.mapped ? mapView : listView
    }
    Component {
        id: listView
        NetworkTable {
            focus: true
            filter: rows
            chosen: page.chosen
            onPicked: (key) => page.chosen = key
            onOpened: (key) => page.open(key)
            onMenuRequested: verbs.popup()
        }
    }
    Component { id: mapView; NetworkMapView { focus: true; server: page.server } }
    EmptyState {
        anchors.centerIn: views
        visible: !page.able && App.settled
        iconName: "networks"
        title: qsTr("This server has no networks to manage")
        text: page.server ? qsTr("%1 doesn't offer the part of the API that networks need.").arg(page.server.name) : qsTr("Connect a server first.")
    }
    EmptyState {
        anchors.centerIn: views
        visible: page.able && !page.mapped && rows.count === 0 && App.settled
        iconName: search.text === "" ? "networks" : "search"
        title: search.text === "" ? qsTr("No networks yet") : qsTr("Nothing matches")
        text: search.text === "" ? qsTr("A network gives instances addresses and names, and a way out.") : qsTr("No network matches “%1”.").arg(search.text)
        action: search.text === "" ? qsTr("Create a network") : qsTr("Clear the search")
        onTriggered: search.text === "" ? Nav.dialog("createnetwork") : search.clear()
    }
    Shortcut { sequences: ["Ctrl+F", "/"]; enabled: !page.mapped; onActivated: search.forceActiveFocus() }
    Shortcut { sequence: "F2"; enabled: page.chosenManaged && !page.mapped; onActivated: verbs.rename() }
    Shortcut { sequence: "Del"; enabled: page.chosenManaged && !page.mapped && !search.activeFocus; onActivated: verbs.remove() }
}
