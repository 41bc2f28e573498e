// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// What can be done with a network.
Menu {
    id: menu
    property var server
    property string name
    property bool managed: false
    property int usedBy: 0
    // On the network's own page there is nothing to open.
    property bool opens: true
    function rename() { Nav.dialog("renamenetwork", { server: server, name: name }) }
    function remove() { Nav.dialog("deletenetwork", { server: server, name: name, usedBy: usedBy }) }
    MenuItem { text: qsTr("Open"); iconName: "networks"; keys: "Enter"; visible: menu.opens; onTriggered: Nav.open("network", menu.server.name + "/" + menu.name) }
    MenuItem { text: qsTr("Copy the name"); iconName: "copy"; onTriggered: App.copyText(menu.name) }
    MenuLine { visible: menu.managed; height: visible ? implicitHeight : 0 }
    MenuItem { text: qsTr("Rename…"); iconName: "rename"; keys: "F2"; visible: menu.managed; onTriggered: menu.rename() }
    MenuItem { text: qsTr("Delete…"); iconName: "delete"; keys: qsTr("Del"); destructive: true; visible: menu.managed; onTriggered: menu.remove() }
}
