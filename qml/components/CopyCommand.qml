// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// "Copy as lxc / curl" of a dialog. `command` is a function that gives the text for "lxc" or "curl"; an empty one has no such command.
Button {
    id: button
    property var command
    text: qsTr("Copy as")
    dropDown: true
    onClicked: menu.popup(button, 0, -70)
    function copy(tool) {
        App.copyText(command(tool))
        App.notify(qsTr("The command was copied"), "success")
    }
    Menu {
        id: menu
        MenuItem { text: qsTr("Copy as lxc"); iconName: "copy"; onTriggered: button.copy("lxc") }
        MenuItem { text: qsTr("Copy as curl"); iconName: "copy"; onTriggered: button.copy("curl") }
    }
}
