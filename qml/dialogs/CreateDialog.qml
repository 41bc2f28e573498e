// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// Creates an instance from an image of the server: image and name, size, options, review. "Create" works as soon as an image is chosen.
Dialog {
    id: dialog
    property string image
    property string step: "image"
    readonly property var server: App.defaultServer
    readonly property var config: ({ "limits.cpu": cpuField.text.trim(), "limits.memory": memoryField.text.trim(), "boot.autostart": autostartBox.checked ? "true" : "",
        "user.user-data": cloudInit.text })
    readonly property var spec: ({ name: nameField.text.trim(), description: descriptionField.text.trim(), image: image, type: "container",
        profiles: profiles.chosen, start: startBox.checked, ephemeral: ephemeralBox.checked, config: config })
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
    Segments {
        value: dialog.step
        choices: [{ text: qsTr("Image and name"), value: "image" }, { text: qsTr("Size"), value: "size" }, { text: qsTr("Options"), value: "options" }, { text: qsTr("Review"), value: "review" }]
        onChosen: (value) => dialog.step = value
    }
    Item {
        width: parent.width
        implicitHeight: Math.max(300, first.implicitHeight)
        Stack {
            id: first
            width: parent.width
            spacing: Theme.gap3
            visible: dialog.step === "image"
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
        }
        Stack {
            width: parent.width
            spacing: Theme.gap3
            visible: dialog.step === "size"
            Field {
                label: qsTr("CPUs")
                detail: qsTr("A number, or a set like 0-3. Empty: all of the server's, unless a profile says otherwise.")
                TextField { id: cpuField; width: 220; mono: true; placeholderText: qsTr("all"); onAccepted: dialog.create(); Accessible.name: qsTr("CPUs") }
            }
            Field {
                label: qsTr("Memory")
                detail: qsTr("An amount like 2GiB, or a share of the server's like 25%.")
                TextField { id: memoryField; width: 220; mono: true; placeholderText: qsTr("all"); onAccepted: dialog.create(); Accessible.name: qsTr("Memory") }
            }
        }
        Stack {
            width: parent.width
            spacing: Theme.gap3
            visible: dialog.step === "options"
            CheckBox { id: autostartBox; text: qsTr("Start it with the server") }
            Field {
                label: qsTr("cloud-init")
                detail: qsTr("For images that have it: users, SSH keys and packages of the first start.")
                TextArea { id: cloudInit; width: parent.width; height: 170; name: qsTr("cloud-init"); hint: "#cloud-config" }
            }
        }
        Card {
            anchors.fill: parent
            visible: dialog.step === "review"
            TextArea { anchors.fill: parent; name: qsTr("What is sent"); editable: false; text: dialog.step === "review" && dialog.server ? dialog.server.createReview(dialog.spec) : "" }
        }
    }
    leftButtons: CopyAs { enabled: dialog.ready; command: (tool) => dialog.server.createCommand(dialog.spec, tool) }
    buttons: [
        Button { text: qsTr("Cancel"); onClicked: dialog.reject() },
        Button { text: qsTr("Create"); primary: true; enabled: dialog.ready; onClicked: dialog.create() }
    ]
}
