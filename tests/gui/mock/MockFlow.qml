// SPDX-License-Identifier: Apache-2.0
import QtQml

// Adding a server: every step succeeds, the password is "secret".
QtObject {
    id: flow
    property string address
    property string stage: "fingerprint"
    property string fingerprint: "3f1c9a7be0d24c58a9b1e6f07d33c2845fb0917e6ac42d81f9037be5a1c6d204"
    property var fingerprintGroups: fingerprint.match(/.{4}/g)
    property string errorText
    property bool vouched: false
    property bool busy: false
    property string keptPassword
    function setRemembered(on) { }
    function acceptFingerprint() { stage = "password" }
    function acceptByAuthority(file) { errorText = "That authority doesn't vouch for this server." }
    function submitPassword(text, name) {
        stage = text === "secret" ? "done" : "password"
        errorText = text === "secret" ? "" : "The password is wrong."
    }
    function cancel() { stage = "error" }
}
