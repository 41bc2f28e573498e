// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside
import Quayside.Models

// Who may use a server: the certificates that it trusts, and this computer's own.
FocusScope {
    id: page
    readonly property var server: App.defaultServer
    readonly property var area: server ? server.areas.access : null
    readonly property bool connected: area !== null && server.state === "connected"
    property string chosen
    readonly property var certificate: chosen !== "" && rows.count >= 0 ? rows.row(chosen) : ({})
    readonly property bool removable: certificate.fingerprint !== undefined
    onServerChanged: chosen = ""
    AreaWatch { area: page.area }
    Wanted { page: "access"; onTaken: (key) => page.chosen = key }
    EntityFilter { id: rows; sourceModel: page.area ? page.area.certificates : null; text: search.text }
    function edit() { Nav.dialog("editcertificate", { server: server, area: area, certificate: certificate }) }
    function remove() {
        Nav.dialog("confirmverb", { area: area, verb: "remove", spec: { name: certificate.name, fingerprint: certificate.fingerprint }, title: qsTr("Remove %1?").arg(certificate.name !== "" ? certificate.name : certificate.shortFingerprint),
            question: certificate.own ? qsTr("This is this computer's own certificate: you lose access to the server over the network.") : qsTr("Whoever has this certificate's key can no longer use the server."),
            action: qsTr("Remove"), success: qsTr("The certificate was removed") })
    }
    PageHeader {
        id: header
        width: parent.width
        title: qsTr("Access")
        serverName: page.server ? page.server.name : ""
        Button { text: qsTr("Add certificate…"); primary: true; enabled: page.connected; anchors.verticalCenter: parent.verticalCenter; onClicked: Nav.dialog("addcertificate", { server: page.server, area: page.area }) }
        Button { text: qsTr("Make a token…"); visible: page.area !== null && page.area.hasTokens; enabled: page.connected; anchors.verticalCenter: parent.verticalCenter
            onClicked: Nav.dialog("maketoken", { server: page.server, area: page.area }) }
        Button { text: qsTr("Edit…"); visible: page.area !== null && page.area.hasUpdates; enabled: page.connected && page.removable; anchors.verticalCenter: parent.verticalCenter; onClicked: page.edit() }
        Button { text: qsTr("Remove…"); enabled: page.connected && page.removable; anchors.verticalCenter: parent.verticalCenter; onClicked: page.remove() }
        trailing: SearchField { id: search; wide: 240; room: header.room; anchors.verticalCenter: parent.verticalCenter
            placeholderText: qsTr("Search certificates"); onLeave: table.forceActiveFocus() }
    }
    OwnCertificateCard { id: own; anchors { top: header.bottom; left: parent.left; right: parent.right; margins: Theme.gap4 } visible: page.area !== null && page.area.ownFingerprint !== ""
        height: visible ? 76 : 0; area: page.area; trusted: visible && page.area.loaded && page.area.certificates.count >= 0 && page.area.certificates.row(page.area.ownFingerprint).key !== undefined }
    HLine { id: line; anchors { top: own.visible ? own.bottom : header.bottom; topMargin: own.visible ? Theme.gap4 : 0 } width: parent.width; height: own.visible ? 1 : 0 }
    EntityTable {
        id: table
        anchors { top: line.bottom; bottom: parent.bottom; left: parent.left; right: parent.right }
        focus: true
        filter: rows
        name: qsTr("Certificates")
        stateKey: "certificates"
        chosen: page.chosen
        columns: [
            { id: "name", title: qsTr("Name"), width: 190, stretch: 2, sort: "name", kind: "name", icon: "certificate" }, { id: "type", title: qsTr("Type"), width: 90, sort: "type", kind: "tags" },
            { id: "shortFingerprint", title: qsTr("Fingerprint"), width: 130, sort: "fingerprint", kind: "mono" }, { id: "subject", title: qsTr("Subject"), width: 220, stretch: 2, sort: "subject" },
            { id: "until", title: qsTr("Valid until"), width: 160 }, { id: "projects", title: qsTr("Only projects"), width: 150, kind: "tags" }]
        onPicked: (key) => page.chosen = key
        onOpened: (key) => { App.copyText(key); App.notify(qsTr("The fingerprint was copied"), "success") }
        onMenuRequested: menu.popup()
    }
    Menu {
        id: menu
        MenuItem { text: qsTr("Copy the fingerprint"); iconName: "copy"; keys: "Enter"; onTriggered: App.copyText(page.chosen) }
        MenuItem { text: qsTr("Edit…"); iconName: "edit"; visible: page.area !== null && page.area.hasUpdates; onTriggered: page.edit() }
        MenuLine {}
        MenuItem { text: qsTr("Remove…"); iconName: "delete"; keys: qsTr("Del"); destructive: true; onTriggered: page.remove() }
    }
    EmptyState {
        anchors.centerIn: table
        visible: rows.count === 0 && App.settled && (page.area === null || page.area.loaded)
        iconName: search.text === "" ? "access" : "search"
        title: search.text !== "" ? qsTr("Nothing matches") : page.area ? qsTr("Nobody yet") : qsTr("No server")
        text: search.text !== "" ? "" : page.area ? qsTr("Only who may use the server's socket on its own machine has access. Add a client's certificate to let it in over the network.") : qsTr("Connect a server first.")
        action: page.connected && search.text === "" ? qsTr("Add a certificate…") : ""
        onTriggered: Nav.dialog("addcertificate", { server: page.server, area: page.area })
    }
    Shortcut { sequences: ["Ctrl+F", "/"]; onActivated: search.forceActiveFocus() }
    Shortcut { sequence: "Del"; enabled: page.removable && page.connected && table.activeFocus; onActivated: page.remove() }
}
