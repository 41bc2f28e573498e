// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// A server shows another certificate than the one that was accepted: both to compare, and nothing is sent to it before the new one is accepted.
// Accepting changes this computer only: there is no command to copy.
Dialog {
    id: dialog
    property var server
    // What is compared stays, whatever the server shows meanwhile.
    property string shown
    readonly property bool current: server !== null && server.strangeFingerprint === shown
    wide: 620
    initialFocus: cancelButton
    title: server ? qsTr("The certificate of %1 has changed").arg(server.name) : ""
    subtitle: server ? server.address : ""
    Component.onCompleted: shown = server.strangeFingerprint
    function trust() {
        server.trustStrange(shown)
        accept()
    }
    Words { text: qsTr("Either the server was set up anew, or someone is between you and it. Nothing is sent to it until you decide. Compare with what the server's administrator sees.") }
    Field { label: qsTr("Accepted by you"); FingerprintBox { width: parent.width; fingerprint: dialog.server ? dialog.server.acceptedFingerprint : ""; name: qsTr("Accepted by you") } }
    Field { label: qsTr("Shown now"); FingerprintBox { width: parent.width; fingerprint: dialog.shown; strange: true; name: qsTr("Shown now") } }
    CheckBox { id: compared; text: qsTr("I have compared it: the new one is the server's") }
    ErrorNote { text: dialog.current ? "" : dialog.server && dialog.server.state === "connected" ? qsTr("The server shows the accepted certificate again.") : qsTr("The server doesn't show this one any more. Close this and look again.") }
    buttons: [
        Button { id: cancelButton; text: qsTr("Cancel"); onClicked: dialog.reject() },
        Button { text: qsTr("Accept the new one"); destructive: true; enabled: compared.checked && dialog.current; onClicked: dialog.trust() }
    ]
}
