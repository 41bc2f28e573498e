// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Quayside.Models

// Creates an instance from an image of the server: image, name, profiles; "Create" works as soon as an image is chosen.
Dialog {
    id: dialog
    property string image
    readonly property var server: App.defaultServer
    readonly property var spec: ({ name: nameField.text.trim(), description: descriptionField.text.trim(), image: image, type: "container",
        profiles: profiles.chosen, start: startBox.checked, ephemeral: ephemeralBox.checked })
    readonly property bool nameOk: spec.name === "" || /^[a-zA-Z]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?$/.test(spec.name)
    readonly property bool ready: server !== null && image !== "" && nameOk
    width: 640
    initialFocus: nameField
    title: qsTr("New instance")
    subtitle: server ? qsTr("on %1").arg(server.name) : ""
    function create() {
        if (!ready)
            return
        server.createInstance(spec)
        accept()
    }
    function copyAs(style) {
        App.copyText(server.createCommand(spec, style))
        App.notify(qsTr("The command was copied"), "success")
    }
    Field {
        label: qsTr("Image")
        ImageChooser { width: parent.width; images: dialog.server ? dialog.server.images : null; chosen: dialog.image; onPicked: (fingerprint) => dialog.image = fingerprint
            onActivated: dialog.create() }
    }
    Row {
        width: parent.width
        spacing: Theme.gap4
        Field {
            width: (parent.width - Theme.gap4) / 2
            label: qsTr("Name")
            detail: dialog.nameOk ? "" : qsTr("Letters, digits and hyphens; starts with a letter, at most 63.")
            detailIsError: true
            TextField { id: nameField; width: parent.width; invalid: !dialog.nameOk; placeholderText: qsTr("chosen by the server"); onAccepted: dialog.create()
                Accessible.name: qsTr("Name") }
        }
        Field {
            width: (parent.width - Theme.gap4) / 2
            label: qsTr("Description")
            TextField { id: descriptionField; width: parent.width; onAccepted: dialog.create(); Accessible.name: qsTr("Description") }
        }
    }
    Field {
        label: qsTr("Profiles")
        ProfileChooser { id: profiles; width: parent.width; model: dialog.server ? dialog.server.profiles : null }
    }
    Row {
        spacing: Theme.gap5
        CheckBox { id: startBox; text: qsTr("Start it"); checked: true }
        CheckBox { id: ephemeralBox; text: qsTr("Delete it when it stops") }
    }
    leftButtons: Button {
        id: copyButton
        text: qsTr("Copy as")
        dropDown: true
        enabled: dialog.ready
        onClicked: copyMenu.above(copyButton)
        Menu {
            id: copyMenu
            MenuItem { text: qsTr("Copy as lxc"); iconName: "copy"; onTriggered: dialog.copyAs("lxc") }
            MenuItem { text: qsTr("Copy as curl"); iconName: "copy"; onTriggered: dialog.copyAs("curl") }
        }
    }
    buttons: [
        Button { text: qsTr("Cancel"); onClicked: dialog.reject() },
        Button { text: qsTr("Create"); primary: true; enabled: dialog.ready; onClicked: dialog.create() }
    ]
}
