// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// What can be done with a profile.
Menu {
    id: menu
    property var server
    property string name
    property int usedBy: 0
    // "default" stays: the server neither renames nor deletes it.
    readonly property bool fixed: name === "default"
    // On the profile's own page there is nothing to open.
    property bool opens: true
    function rename() { if (!fixed) Nav.dialog("renameprofile", { server: server, name: name }) }
    function remove() { if (!fixed) Nav.dialog("deleteprofile", { server: server, name: name, usedBy: usedBy }) }
    function copy() { Nav.dialog("createprofile", { source: name }) }
    function compare() { Nav.dialog("compareprofiles", { server: server, left: name }) }
    MenuItem { text: qsTr("Open"); iconName: "profiles"; keys: "Enter"; visible: menu.opens; onTriggered: Nav.open("profile", menu.server.name + "/" + menu.name) }
    MenuItem { text: qsTr("Compare…"); iconName: "compare"; onTriggered: menu.compare() }
    MenuItem { text: qsTr("Copy…"); iconName: "duplicate"; onTriggered: menu.copy() }
    MenuItem { text: qsTr("Copy the name"); iconName: "copy"; onTriggered: App.copyText(menu.name) }
    MenuLine { visible: !menu.fixed; height: visible ? implicitHeight : 0 }
    MenuItem { text: qsTr("Rename…"); iconName: "rename"; keys: "F2"; visible: !menu.fixed; onTriggered: menu.rename() }
    MenuItem { text: qsTr("Delete…"); iconName: "delete"; keys: qsTr("Del"); destructive: true; visible: !menu.fixed; onTriggered: menu.remove() }
}
