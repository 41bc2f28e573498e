// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// The machine behind a server: hardware, environment, settings, and what its daemon logs.
FocusScope {
    id: page
    readonly property var server: App.defaultServer
    readonly property var area: server ? server.areas.host : null
    // The settings are a part of their own: shown where they were built in.
    readonly property bool hasSettings: Qt.createComponent("ServerSettings.qml").status === Component.Ready
    readonly property var tabs: [{ title: qsTr("Hardware"), file: "HardwareTab" }, { title: qsTr("Environment"), file: "EnvironmentTab" }, { title: qsTr("Log"), file: "ServerLogTab" }]
        .concat(hasSettings ? [{ title: qsTr("Settings"), file: "ServerSettings" }] : [])
    AreaWatch { area: page.area }
    PageHeader {
        id: header
        width: parent.width
        title: qsTr("Server")
        serverName: page.server ? page.server.name : ""
        StatusLabel { anchors.verticalCenter: parent.verticalCenter; visible: page.server !== null; spacing: 8; status: page.server ? page.server.state : "" }
        Tag { anchors.verticalCenter: parent.verticalCenter; visible: page.server !== null && page.server.version !== ""; text: page.server ? page.server.serverText : "" }
        Label { anchors.verticalCenter: parent.verticalCenter; visible: !App.offline; text: page.server ? page.server.address : ""; mono: true; muted: true; width: Math.min(implicitWidth, page.width - 480) }
    }
    Tabs {
        id: strip
        anchors.top: header.bottom
        width: parent.width
        titles: page.tabs.map(tab => tab.title)
        current: Nav.tab
        focus: true
        onCurrentChanged: Nav.tab = current
        Binding { target: strip; property: "current"; value: Nav.tab }
    }
    Loader {
        id: body
        anchors { top: strip.bottom; bottom: parent.bottom; left: parent.left; right: parent.right; margins: Theme.gap4 }
        active: page.area !== null
        property var server: page.server
        property var area: page.area
        onLoaded: if (Nav.tab > 0 && !strip.walked) item.forceActiveFocus()
        source: (page.tabs[Nav.tab] ?? page.tabs[0]).file + ".qml"
    }
    EmptyState { anchors.centerIn: parent; visible: page.server === null && App.settled; iconName: "server"; title: qsTr("No server"); text: qsTr("Connect a server first.") }
}
