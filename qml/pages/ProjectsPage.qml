// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside
import Quayside.Models

// The projects of a server: what they have of their own, what is in them, their limits.
FocusScope {
    id: page
    readonly property var server: App.defaultServer
    readonly property var area: server ? server.areas.projects : null
    readonly property bool able: area !== null && area.available
    readonly property bool connected: able && server.state === "connected"
    property string chosen
    readonly property var project: chosen !== "" && rows.count >= 0 ? rows.row(chosen) : ({})
    readonly property bool hasProject: project.name !== undefined
    readonly property bool changeable: hasProject && project.name !== "default"
    onServerChanged: chosen = ""
    AreaWatch { area: page.area }
    EntityFilter { id: rows; sourceModel: page.able ? page.area.projects : null; text: search.text }
    function edit() { Nav.dialog("editentity", { title: project.name, subtitle: qsTr("Project"), makeEditor: () => area.editor(project.name) }) }
    function rename() { Nav.dialog("renameverb", { area: area, verb: "rename", name: project.name, detail: qsTr("Only an empty project can get another name.") }) }
    function choose(name) { App.project = name; App.notify(qsTr("Now showing the project %1").arg(name), "info") }
    function remove() {
        Nav.dialog("deletenamed", { area: area, name: project.name, title: qsTr("Delete the project %1?").arg(project.name),
            question: qsTr("Its profiles and settings are lost. The server refuses while there are instances, images or volumes in it."), success: qsTr("%1 was deleted").arg(project.name) })
    }
    PageHeader {
        id: header
        width: parent.width
        title: qsTr("Projects")
        serverName: page.server ? page.server.name : ""
        Button { text: qsTr("New…"); primary: true; visible: page.able; enabled: page.connected; anchors.verticalCenter: parent.verticalCenter; onClicked: Nav.dialog("createproject", { server: page.server, area: page.area }) }
        Button { text: qsTr("Show"); visible: page.able; enabled: page.hasProject && App.project !== page.project.name; tip: qsTr("Makes it the current project"); anchors.verticalCenter: parent.verticalCenter; onClicked: page.choose(page.project.name) }
        Button { text: qsTr("Edit…"); visible: page.able; enabled: page.connected && page.hasProject; anchors.verticalCenter: parent.verticalCenter; onClicked: page.edit() }
        Button { text: qsTr("Delete…"); visible: page.able; enabled: page.connected && page.changeable; anchors.verticalCenter: parent.verticalCenter; onClicked: page.remove() }
        trailing: SearchField { id: search; wide: 240; room: header.room; visible: page.able; anchors.verticalCenter: parent.verticalCenter
            placeholderText: qsTr("Search projects"); onLeave: table.forceActiveFocus() }
    }
    EntityTable {
        id: table
        anchors { top: header.bottom; bottom: parent.bottom; left: parent.left; right: parent.right }
        focus: true
        visible: page.able
        filter: rows
        name: qsTr("Projects")
        stateKey: "projects"
        chosen: page.chosen
        columns: [
            { id: "name", title: qsTr("Name"), width: 180, stretch: 2, sort: "name", kind: "name", icon: "projects" }, { id: "features", title: qsTr("Has its own"), width: 290, kind: "tags" },
            { id: "instances", title: qsTr("Instances"), width: 90, sort: "instances", kind: "number" }, { id: "images", title: qsTr("Images"), width: 80, sort: "images", kind: "number" },
            { id: "profiles", title: qsTr("Profiles"), width: 80, sort: "profiles", kind: "number", yields: 1 }, { id: "limits", title: qsTr("Limits"), width: 70, sort: "limits", kind: "number", yields: 2 },
            { id: "description", title: qsTr("Description"), width: 160, sort: "description", stretch: 3 }]
        onPicked: (key) => page.chosen = key
        onOpened: (key) => page.choose(key)
        onMenuRequested: menu.popup()
    }
    Menu {
        id: menu
        MenuItem { text: qsTr("Show"); iconName: "projects"; keys: "Enter"; onTriggered: page.choose(page.project.name) }
        MenuItem { text: qsTr("Edit…"); iconName: "edit"; onTriggered: page.edit() }
        MenuItem { text: qsTr("Rename…"); iconName: "rename"; keys: "F2"; enabled: page.changeable; onTriggered: page.rename() }
        MenuItem { text: qsTr("Copy the name"); iconName: "copy"; onTriggered: App.copyText(page.project.name) }
        MenuLine {}
        MenuItem { text: qsTr("Delete…"); iconName: "delete"; keys: qsTr("Del"); destructive: true; enabled: page.changeable; onTriggered: page.remove() }
    }
    EmptyState {
        anchors.centerIn: parent
        visible: App.settled && (!page.able || (page.area.loaded && rows.count === 0))
        iconName: page.able ? "search" : "projects"
        title: page.able ? qsTr("Nothing matches") : qsTr("This server has no projects")
        text: page.able ? "" : page.server ? qsTr("%1 doesn't offer the part of the API that projects need.").arg(page.server.name) : qsTr("Connect a server first.")
    }
    Shortcut { sequences: ["Ctrl+F", "/"]; onActivated: search.forceActiveFocus() }
    Shortcut { sequence: "F2"; enabled: page.changeable && page.connected; onActivated: page.rename() }
    Shortcut { sequence: "Del"; enabled: page.changeable && page.connected && table.activeFocus; onActivated: page.remove() }
}
