// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// Which project of the server is shown.
Switcher {
    title: App.project
    subtitle: qsTr("project")
    enabled: App.projects.length > 0
    menu: Menu {
        id: box
        readonly property bool able: App.defaultServer?.areas?.projects.available ?? false
        Instantiator {
            model: App.projects
            delegate: MenuItem {
                required property string modelData
                text: modelData
                checked: App.project === modelData
                onTriggered: App.project = modelData
            }
            onObjectAdded: (index, object) => box.insertItem(index, object)
            onObjectRemoved: (index, object) => box.removeItem(object)
        }
        MenuLine { visible: box.able; height: visible ? implicitHeight : 0 }
        MenuItem { text: qsTr("New project…"); iconName: "plus"; visible: box.able; onTriggered: Nav.dialog("createproject", { server: App.defaultServer, area: App.defaultServer.areas.projects }) }
        MenuItem { text: qsTr("All projects…"); iconName: "projects"; visible: box.able; onTriggered: Nav.open("projects") }
    }
}
