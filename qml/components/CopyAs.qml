// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// The button of a dialog that copies what it does as a command.
Button {
    id: control
    // Function from "lxc" or "curl" to the command.
    property var command
    text: qsTr("Copy as")
    dropDown: true
    function copy(style) {
        App.copyText(command(style))
        App.notify(qsTr("The command was copied"), "success")
    }
    onClicked: menu.popup(control, 0, -70)
    Menu {
        id: menu
        MenuItem { text: qsTr("Copy as lxc"); iconName: "copy"; onTriggered: control.copy("lxc") }
        MenuItem { text: qsTr("Copy as curl"); iconName: "copy"; onTriggered: control.copy("curl") }
    }
}
