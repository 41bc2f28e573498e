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
    }
}
