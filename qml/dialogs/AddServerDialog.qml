// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// Adds a server: its address, its certificate's fingerprint to compare (or an authority that vouches for it), then the password or a token.
Dialog {
    id: dialog
    property var flow: null
    // An address to begin with at once.
    property string start
    Component.onCompleted: if (start !== "") { address.text = start; advance() }
    readonly property string stage: flow ? flow.stage : "address"
    readonly property bool waiting: stage === "connecting" || (flow !== null && flow.busy)
    readonly property bool vouched: flow !== null && (flow.vouched ?? false)
    title: qsTr("Add a server")
    subtitle: flow ? flow.address : qsTr("A Quayside, LXD or Incus server that listens on the network")
    onRejected: if (flow && stage !== "done") flow.cancel()
    onStageChanged: stage === "done" ? accept() : Qt.callLater(takeFocus)
    onVouchedChanged: Qt.callLater(takeFocus)
    // What has the focus goes with its stage. An Enter too many must not accept a fingerprint that nobody compared.
    function takeFocus() {
        if (visible && ["connecting", "fingerprint"].includes(stage))
            (vouched ? mainButton : cancelButton).forceActiveFocus()
        else if (visible && (stage === "address" || stage === "error"))
            address.forceActiveFocus()
    }
    onAccepted: if (stage === "done") App.notify(qsTr("%1 was added").arg(flow.address), "success")
    function advance() {
        if (stage === "address" || stage === "error")
            flow = App.addServer(address.text.trim())
        else if (stage === "fingerprint")
            flow.acceptFingerprint()
        else if (stage === "password")
            submit()
    }
    function submit() {
        flow.setRemembered(keepBox.visible && keepBox.checked)
        flow.submitPassword(password.text, nameField.text.trim())
    }
    readonly property string kept: flow ? flow.keptPassword ?? "" : ""
    onKeptChanged: if (kept !== "" && password.text === "") { password.text = kept; keepBox.checked = true }
    Field {
        label: qsTr("Address")
        visible: dialog.stage === "address" || dialog.stage === "error"
        TextField { id: address; width: parent.width; focus: true; mono: true; placeholderText: qsTr("host or https://host:8443"); onAccepted: dialog.advance() }
    }
    Row {
        visible: dialog.stage === "connecting"
        spacing: 8
        StatusGlyph { busy: true; anchors.verticalCenter: parent.verticalCenter }
        Label { text: qsTr("Connecting…"); muted: true }
    }
    Column {
        visible: dialog.stage === "fingerprint"
        width: parent.width
        spacing: Theme.gap2
        Row {
            visible: dialog.vouched
            spacing: Theme.gap2
            Icon { name: "success"; color: Theme.running; anchors.verticalCenter: parent.verticalCenter }
            Label { text: qsTr("An authority that this computer trusts vouches for it."); color: Theme.running }
        }
        Label { width: parent.width; wrapMode: Text.Wrap; elide: Text.ElideNone; muted: true; visible: !dialog.vouched
            text: qsTr("Compare this fingerprint with the one the server's administrator sees. If they differ, someone may be between you and the server.") }
        FingerprintBox { width: parent.width; fingerprint: dialog.flow ? dialog.flow.fingerprint : ""; name: qsTr("Fingerprint") }
        Button { visible: !dialog.vouched; text: qsTr("Check with an authority's certificate…"); icon.name: "certificate"; enabled: !dialog.waiting
            tip: qsTr("Of the certificate authority (CA) that issued the server's"); onClicked: { files.active = true; files.item.open() } }
    }
    Field {
        label: qsTr("Password or token")
        visible: dialog.stage === "password"
        detail: qsTr("The server's trust password, or a token that was made there. It is used once, to make this computer known.")
        TextField { id: password; width: parent.width; echoMode: TextInput.Password; onAccepted: dialog.advance(); onVisibleChanged: if (visible) forceActiveFocus()
            Accessible.name: qsTr("Password or token") }
    }
    Field {
        label: qsTr("Name here")
        visible: dialog.stage === "password"
        TextField { id: nameField; width: parent.width; placeholderText: qsTr("as the server calls itself"); onAccepted: dialog.advance() }
    }
    CheckBox { id: keepBox; visible: dialog.stage === "password" && App.keyring !== undefined && App.keyring !== null && App.keyring.available; text: qsTr("Keep the password in the desktop's keyring") }
    ErrorNote { text: dialog.flow ? dialog.flow.errorText : "" }
    Loader { id: files; active: false; sourceComponent: FilePicker { host: dialog.contentItem; title: qsTr("The authority's certificate")
            nameFilters: [qsTr("Certificates (*.crt *.pem *.cer *.der)"), qsTr("All files (*)")]; onAccepted: dialog.flow.acceptByAuthority(selectedFile) } }
    leftButtons: CopyAs { enabled: dialog.flow !== null; command: (tool) => dialog.flow.command(tool) }
    buttons: [
        Button { id: cancelButton; text: qsTr("Cancel"); onClicked: dialog.reject() },
        Button {
            id: mainButton
            primary: true
            enabled: !dialog.waiting && (dialog.stage !== "address" || address.text.trim() !== "")
            text: dialog.stage === "fingerprint" ? (dialog.vouched ? qsTr("Continue") : qsTr("They match")) : dialog.stage === "password" ? qsTr("Add") : qsTr("Connect")
            onClicked: dialog.advance()
        }
    ]
}
