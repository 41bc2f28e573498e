// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// The instance's configuration, as a form with what its profiles give, or as YAML.
FocusScope {
    id: tab
    readonly property var instance: parent.instance
    readonly property var server: App.server(instance.server)
    Loader {
        anchors.fill: parent
        focus: true
        active: tab.server !== null && tab.instance.draft !== null
        sourceComponent: ObjectEditor {
            focus: true
            draft: tab.instance.draft
            subject: tab.instance.name
            profiles: tab.server.profiles.names
            running: tab.instance.status === "Running"
        }
    }
}
