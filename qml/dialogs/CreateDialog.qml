// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// Creates an instance from an image of the server: image and name, size, options, review. "Create" works as soon as an image is chosen.
Dialog {
    id: dialog
    property string image
    property string step: "image"
    readonly property var steps: ["image", "size", "options", "review"]
    readonly property var server: App.defaultServer
    readonly property var areas: server && server.areas ? server.areas : null
    readonly property var creation: areas ? areas.creation : null
    readonly property var inherited: creation ? (creation.pools, creation.inherited(options.chosenProfiles ?? [])) : ({})
    readonly property var config: ({ "limits.cpu": draft.of("limits.cpu"), "limits.memory": draft.of("limits.memory"), "boot.autostart": options.autostart ? "true" : "",
        "user.user-data": options.userData })
    readonly property var spec: ({ name: nameField.text.trim(), description: descriptionField.text.trim(), image: image, profiles: options.chosenProfiles, start: startBox.checked,
        ephemeral: ephemeralBox.checked, config: config, pool: draft.of("pool"), size: draft.of("size"), network: draft.of("network"), publicKey: draft.of("publicKey") })
    readonly property bool nameOk: spec.name === "" || /^[a-zA-Z]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?$/.test(spec.name)
    readonly property bool ready: server !== null && image !== "" && nameOk && Object.keys(draft.errors).length === 0
    wide: 640
    initialFocus: step === "image" ? nameField : stepBar
    title: qsTr("New instance")
    subtitle: server ? qsTr("on %1").arg(server.name) : ""
    property bool waiting: false
    function create() {
        if (!ready || waiting)
            return
        waiting = true
        note.text = ""
        server.createInstance(spec)
    }
    Connections {
        target: dialog.server
        function onCreationAnswered(name, error) {
            if (!dialog.waiting || name !== dialog.spec.name)
                return
            dialog.waiting = false
            note.text = error
            if (error === "")
                dialog.accept()
        }
    }
    // What the fields of the steps show and say, as the editors of devices have it.
    QtObject {
        id: draft
        property var values: ({})
        readonly property var notes: ({})
        readonly property var errors: {
            const wrong = {}
            if (of("limits.cpu") !== "" && !/^(\d+|\d+(-\d+)?(,\d+(-\d+)?)*)$/.test(of("limits.cpu")))
                wrong["limits.cpu"] = qsTr("Neither a number nor a set like 0-3.")
            if (of("size") !== "" && !/^\d+(\.\d+)?\s?([kKMGTPE]i?B|B)?$/.test(of("size")))
                wrong.size = qsTr("Not an amount like 20GiB.")
            if (of("limits.memory") !== "" && !/^\d+(\.\d+)?\s?([kKMGTPE]i?B|B|%)?$/.test(of("limits.memory")))
                wrong["limits.memory"] = qsTr("Neither an amount like 2GiB nor a share like 25%.")
            if (of("publicKey") !== "" && !/^\S+ \S+/.test(of("publicKey")))
                wrong.publicKey = qsTr("A whole line of a .pub file.")
            return wrong
        }
        function of(key) { return (values[key] ?? "").trim() }
        function set(key, value) { values = Object.assign({}, values, { [key]: value }) }
        function pick(key, choice) { set(key, choice.value) }
    }
    AreaWatch { area: dialog.areas ? dialog.areas.storage : null }
    AreaWatch { area: dialog.areas ? dialog.areas.host : null }
    Segments {
        id: stepBar
        name: qsTr("Step")
        value: dialog.step
        choices: [{ text: qsTr("Image and name"), value: "image" }, { text: qsTr("Size"), value: "size" }, { text: qsTr("Options"), value: "options" }, { text: qsTr("Review"), value: "review" }]
        onChosen: (value) => dialog.step = value
    }
    Item {
        width: parent.width
        implicitHeight: Math.max(340, first.implicitHeight, size.implicitHeight, options.implicitHeight)
        Stack {
            id: first
            width: parent.width
            spacing: Theme.gap3
            visible: dialog.step === "image"
            Field {
                label: qsTr("Image")
                ImageChooser { width: parent.width; height: 186; images: dialog.server ? dialog.server.images : null; chosen: dialog.image; onPicked: (fingerprint) => dialog.image = fingerprint
                    onActivated: dialog.create()
                    onPageWanted: (page, argument) => { dialog.reject(); Nav.open(page, argument) } }
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
            Row {
                spacing: Theme.gap5
                CheckBox { id: startBox; text: qsTr("Start it"); checked: true }
                CheckBox { id: ephemeralBox; text: qsTr("Delete it when it stops") }
            }
        }
        CreateSize { id: size; width: parent.width; visible: dialog.step === "size"; draft: draft; creation: dialog.creation; inherited: dialog.inherited; onAccepted: dialog.create() }
        CreateOptions { id: options; width: parent.width; visible: dialog.step === "options"; draft: draft; creation: dialog.creation; inherited: dialog.inherited
            profiles: dialog.server ? dialog.server.profiles : null; onAccepted: dialog.create() }
        Card {
            anchors.fill: parent
            visible: dialog.step === "review"
            TextArea { anchors.fill: parent; name: qsTr("What is sent"); editable: false; text: dialog.step === "review" && dialog.server ? dialog.server.createReview(dialog.spec) : "" }
        }
    }
    ErrorNote { id: note }
    leftButtons: CopyAs { enabled: dialog.ready; command: (tool) => dialog.server.createCommand(dialog.spec, tool) }
    buttons: [
        Button { text: qsTr("Cancel"); onClicked: dialog.reject() },
        Button { text: qsTr("Next"); visible: dialog.step !== "review"; onClicked: dialog.step = dialog.steps[dialog.steps.indexOf(dialog.step) + 1] },
        Button { text: qsTr("Create"); primary: true; enabled: dialog.ready && !dialog.waiting; onClicked: dialog.create() }
    ]
}
