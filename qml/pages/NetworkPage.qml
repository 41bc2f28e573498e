// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// One network or interface: breadcrumb and verbs, then its tabs.
FocusScope {
    id: page
    readonly property string serverName: Nav.argument.split("/")[0]
    readonly property string name: Nav.argument.split("/").pop()
    readonly property var server: App.server(serverName)
    readonly property var network: server ? server.network(name) : null
    readonly property bool known: network !== null && network.exists
    readonly property var tabs: [{ title: qsTr("Overview"), file: "NetworkOverviewTab" }].concat(known && network.managed
        ? [{ title: qsTr("Leases"), file: "NetworkLeasesTab" }, { title: qsTr("Configuration"), file: "NetworkConfigTab" }] : [])
    // Not before it is known which tabs there are: a page may be opened at its third.
    onTabsChanged: if (known && Nav.tab >= tabs.length) Nav.tab = 0
    Binding { target: page.network; property: "active"; value: !App.minimised; when: page.network !== null }
    Component.onDestruction: if (network) network.active = false
    Connections {
        target: page.server ? page.server.networks : null
        function onFinished(verb, name, error) {
            if (name === page.name && error === "" && verb === "delete")
                Nav.open("networks")
        }
    }
    NetworkMenu { id: verbs; server: page.server; name: page.name; managed: page.known && page.network.managed; usedBy: page.known ? page.network.usedBy.length : 0; opens: false }
    Header {
        id: header; edits: false
        width: parent.width
        Crumbs { steps: [page.serverName, qsTr("Networks")]; name: page.name; room: header.space - (facts.visible ? facts.implicitWidth + Theme.gap3 : 0); onTriggered: Nav.open("networks") }
        Row {
            id: facts
            height: parent.height
            spacing: 6
            visible: page.known && page.width > 640
            StatusLabel { anchors.verticalCenter: parent.verticalCenter; visible: page.known && page.network.state !== ""; spacing: 8
                status: page.known && page.network.state === "up" ? "Running" : "Stopped"; word: page.known ? NetworkText.stateWords[page.network.state] ?? page.network.state : "" }
            Tag { anchors.verticalCenter: parent.verticalCenter; text: page.known ? NetworkText.of(page.network.type) : "" }
            Tag { anchors.verticalCenter: parent.verticalCenter; text: qsTr("managed"); visible: page.known && page.network.managed }
        }
        trailing: [
            Button { text: qsTr("Rename…"); visible: page.known && page.network.managed; anchors.verticalCenter: parent.verticalCenter; onClicked: verbs.rename() },
            Button { text: qsTr("Delete…"); visible: page.known && page.network.managed; anchors.verticalCenter: parent.verticalCenter; onClicked: verbs.remove() }
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
        active: page.known && network === page.network
        property var network: page.network
        onLoaded: if (Nav.tab > 0 && !strip.walked) item.forceActiveFocus()
        source: (page.tabs[Nav.tab] ?? page.tabs[0]).file + ".qml"
    }
    EmptyState {
        anchors.centerIn: parent
        visible: !page.known && App.settled
        iconName: "networks"
        title: qsTr("This network is gone")
        text: qsTr("It was deleted or renamed, here or elsewhere.")
        action: qsTr("Back to the networks")
        onTriggered: Nav.open("networks")
    }
    Shortcut { sequence: "F2"; enabled: page.known && page.network.managed; onActivated: verbs.rename() }
}
