// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside
import Quayside.Models

// The members of a clustered server, their roles and how they are.
FocusScope {
    id: page
    readonly property var server: App.defaultServer
    readonly property var area: server ? server.areas.cluster : null
    readonly property bool able: area !== null && area.available
    property string chosen
    readonly property var member: able && chosen !== "" && rows.count >= 0 ? rows.row(chosen) : ({})
    readonly property bool hasMember: member.name !== undefined
    onServerChanged: chosen = ""
    AreaWatch { area: page.area }
    Wanted { page: "cluster"; onTaken: (key) => page.chosen = key }
    EntityFilter { id: rows; sourceModel: page.able ? page.area.members : null; text: search.text }
    function evacuate(verb) {
        const out = verb === "evacuate"
        Nav.dialog("confirmverb", { area: area, verb: verb, spec: { name: member.name }, title: (out ? qsTr("Evacuate %1?") : qsTr("Restore %1?")).arg(member.name), destructive: out,
            question: out ? qsTr("Its instances are stopped or moved to other members.") : qsTr("Its instances come back to it and are started."), action: out ? qsTr("Evacuate") : qsTr("Restore") })
    }
    function remove() {
        Nav.dialog("confirmverb", { area: area, verb: "remove", spec: { name: member.name }, title: qsTr("Remove %1 from the cluster?").arg(member.name),
            question: qsTr("It must be empty: the server refuses while there are instances on it."), action: qsTr("Remove") })
    }
    PageHeader {
        id: header
        width: parent.width
        title: qsTr("Cluster")
        serverName: page.server ? page.server.name : ""
        Label { visible: page.able && rows.count > 0; text: qsTr("%1 of %2 online").arg(page.able ? page.area.onlineCount : 0).arg(rows.count); muted: true; anchors.verticalCenter: parent.verticalCenter }
        Button { text: page.member.status === "Evacuated" ? qsTr("Restore…") : qsTr("Evacuate…"); visible: page.able && page.area.canEvacuate; enabled: page.hasMember; anchors.verticalCenter: parent.verticalCenter
            onClicked: page.evacuate(page.member.status === "Evacuated" ? "restore" : "evacuate") }
        Button { text: qsTr("Remove…"); visible: page.able; enabled: page.hasMember; anchors.verticalCenter: parent.verticalCenter; onClicked: page.remove() }
        trailing: SearchField { id: search; wide: 240; room: header.room; visible: page.able; anchors.verticalCenter: parent.verticalCenter
            placeholderText: qsTr("Search members"); onLeave: table.forceActiveFocus() }
    }
    EntityTable {
        id: table
        anchors { top: header.bottom; bottom: parent.bottom; left: parent.left; right: parent.right }
        focus: true
        visible: page.able
        filter: rows
        name: qsTr("Members")
        stateKey: "members"
        chosen: page.chosen
        columns: [
            { id: "name", title: qsTr("Name"), width: 130, stretch: 1, sort: "name", kind: "name", icon: "servers" }, { id: "status", title: qsTr("State"), width: 120, sort: "status", kind: "status", states: MemberText.states, words: MemberText.words },
            { id: "roles", title: qsTr("Roles"), width: 210, kind: "tags", words: MemberText.roles }, { id: "address", title: qsTr("Address"), width: 150, sort: "address", kind: "mono" },
            { id: "architecture", title: qsTr("Architecture"), width: 100, sort: "architecture", yields: 2 }, { id: "failureDomain", title: qsTr("Failure domain"), width: 120, sort: "failureDomain", yields: 1 },
            { id: "message", title: qsTr("Message"), width: 210, stretch: 3 }]
        onPicked: (key) => page.chosen = key
    }
    EmptyState {
        anchors.centerIn: parent
        visible: App.settled && (!page.able || (page.area.loaded && rows.count === 0))
        iconName: "cluster"
        title: page.able ? qsTr("Nothing matches") : qsTr("This server is not part of a cluster")
        text: page.able ? "" : qsTr("It works on its own.")
    }
    Shortcut { sequences: ["Ctrl+F", "/"]; onActivated: search.forceActiveFocus() }
}
