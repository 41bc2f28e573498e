// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// Which server the pages show; "All servers" shows instances of every one.
Switcher {
    title: App.currentServer ? App.currentServer.name : qsTr("All servers")
    subtitle: App.currentServer ? App.currentServer.stateText : qsTr("%n connected", "", App.servers.connectedCount)
    strong: true
    menu: Menu {
        id: box
        MenuItem { text: qsTr("All servers"); checked: !App.currentServer; keys: "Ctrl+0"; onTriggered: App.currentServer = null }
        MenuLine {}
        Instantiator {
            model: App.servers
            delegate: MenuItem {
                required property string name
                required property int index
                text: name
                iconName: "servers"
                checked: App.currentServer !== null && App.currentServer.name === name
                keys: index < 9 ? "Ctrl+" + (index + 1) : ""
                onTriggered: App.currentServer = App.server(name)
            }
            onObjectAdded: (index, object) => box.insertItem(2 + index, object)
            onObjectRemoved: (index, object) => box.removeItem(object)
        }
        MenuLine {}
        MenuItem { text: qsTr("Add server…"); iconName: "plus"; onTriggered: Nav.dialog("addserver") }
    }
}
