// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// "Copy as lxc / curl" of a dialog: what it is about to do, for a shell.
Button {
    id: control
    // Function from "lxc" or "curl" to the command; an empty text: that program can't do it.
    property var command
    text: qsTr("Copy as")
    tip: text === "" ? qsTr("Copy as") : ""
    dropDown: true
    function copy(tool) {
        App.copyText(command(tool))
        App.notify(qsTr("The command was copied"), "success")
    }
    onClicked: {
        asLxc.enabled = command("lxc") !== ""
        asCurl.enabled = command("curl") !== ""
        menu.above(control)
    }
    Menu {
        id: menu
        MenuItem { id: asLxc; text: qsTr("Copy as lxc"); iconName: "copy"; onTriggered: control.copy("lxc") }
        MenuItem { id: asCurl; text: qsTr("Copy as curl"); iconName: "copy"; onTriggered: control.copy("curl") }
    }
}
