// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// The left rail: where to look (server, project) and what to look at (pages).
Rectangle {
    id: rail
    property bool folded: false
    property int instanceCount: 0
    readonly property var areas: App.defaultServer?.areas ?? null
    width: folded ? Theme.railFolded : Theme.railWidth
    color: Theme.rail
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Navigation")
    Rectangle { anchors.right: parent.right; width: 1; height: parent.height; color: Theme.border }
    Column {
        anchors.left: parent.left; anchors.leftMargin: 8
        y: 8
        width: parent.width - 17
        spacing: 6
        visible: !rail.folded
        ServerSwitcher { width: parent.width }
        ProjectSwitcher { id: projects; width: parent.width }
        Shortcut { sequence: "Ctrl+P"; enabled: projects.enabled; onActivated: rail.folded ? Nav.open("projects") : projects.clicked() }
    }
    Column {
        anchors.left: parent.left; anchors.leftMargin: 8
        y: rail.folded ? 8 : 122
        width: parent.width - 17
        spacing: 2
        RailItem { page: "overview"; title: qsTr("Overview"); iconName: "overview"; keys: "Alt+1"; folded: rail.folded }
        RailItem { page: "instances"; title: qsTr("Instances"); iconName: "instances"; count: rail.instanceCount; keys: "Alt+2"; folded: rail.folded }
        RailItem { page: "images"; title: qsTr("Images"); iconName: "images"; count: App.defaultServer ? App.defaultServer.imageCount : 0
            keys: "Alt+3"; folded: rail.folded }
        RailItem { page: "profiles"; title: qsTr("Profiles"); iconName: "profiles"; count: App.defaultServer ? App.defaultServer.profiles.count : 0
            keys: "Alt+4"; folded: rail.folded }
        RailItem { page: "networks"; title: qsTr("Networks"); iconName: "networks"; count: App.defaultServer ? App.defaultServer.networkCount : 0
            visible: App.defaultServer !== null && App.defaultServer.hasNetworks; keys: "Alt+5"; folded: rail.folded }
        RailItem { page: "storage"; title: qsTr("Storage"); iconName: "storage"; visible: rail.areas !== null && rail.areas.storage.available; keys: "Alt+6"; folded: rail.folded }
        RailItem { page: "cluster"; title: qsTr("Cluster"); iconName: "cluster"; visible: rail.areas !== null && rail.areas.cluster.available; keys: "Alt+7"; folded: rail.folded }
        RailItem { page: "access"; title: qsTr("Access"); iconName: "access"; visible: rail.areas !== null; keys: "Alt+8"; folded: rail.folded }
        RailItem { page: "server"; title: qsTr("Server"); iconName: "server"; visible: rail.areas !== null; keys: "Alt+9"; folded: rail.folded }
    }
    Column {
        anchors.left: parent.left; anchors.leftMargin: 8
        anchors { bottom: parent.bottom; bottomMargin: 8 }
        width: parent.width - 17
        spacing: 2
        RailItem { page: "projects"; title: qsTr("Projects"); iconName: "projects"; visible: rail.areas !== null && rail.areas.projects.available; folded: rail.folded }
        RailItem { page: "servers"; title: qsTr("Servers"); iconName: "servers"; count: App.servers.count; keys: "Alt+0"; folded: rail.folded }
        RailItem { page: "preferences"; title: qsTr("Preferences"); iconName: "preferences"; keys: "Ctrl+,"; folded: rail.folded }
    }
}
