// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The server's own configuration as a form: a tab of a page whose `server` it shows. Only what was changed is sent, and secrets are never shown.
ObjectEditor {
    readonly property var server: parent.server
    draft: server.settings
    subject: server.name
    withYaml: false
}
