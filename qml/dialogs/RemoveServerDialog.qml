// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// Forgets a server; nothing changes there, so no request stands behind it that could be copied for a shell.
ConfirmDialog {
    property string name
    title: qsTr("Remove %1?").arg(name)
    question: qsTr("The desktop forgets this server. Nothing changes on the server itself, and you can add it again.")
    action: qsTr("Remove")
    onConfirmed: App.removeServer(name)
}
