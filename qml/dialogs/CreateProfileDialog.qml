// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// A new profile, empty or as another one is.
Dialog {
    id: dialog
    property string source
    readonly property var server: App.defaultServer
    readonly property var profiles: server ? server.profiles : null
    readonly property string from: sourceBox.currentIndex > 0 ? sourceBox.currentText : ""
    readonly property var spec: ({ verb: "create", name: nameField.text.trim(), description: descriptionField.text.trim(), source: from })
    readonly property bool taken: profiles !== null && profiles.names.includes(spec.name)
    readonly property bool ready: profiles !== null && spec.name !== "" && !taken && !waiting
    property bool waiting: false
    wide: 520
    initialFocus: nameField
    title: source === "" ? qsTr("New profile") : qsTr("Copy of %1").arg(source)
    subtitle: server ? qsTr("on %1").arg(server.name) : ""
    function create() {
        if (!ready)
            return
        waiting = true
        note.text = ""
        profiles.create(spec)
    }
    Connections {
        target: dialog.profiles
        function onFinished(verb, name, error) {
            if (verb !== "create" || name !== dialog.spec.name)
                return
            dialog.waiting = false
            note.text = error
            if (error === "")
                dialog.show(name)
        }
    }
    function show(name) {
        App.notify(qsTr("%1 was created").arg(name), "success")
        accept()
        Nav.open("profile", server.name + "/" + name)
    }
    Field {
        label: qsTr("Name")
        detail: dialog.taken ? qsTr("There is one of this name.") : ""
        detailIsError: true
        TextField { id: nameField; width: parent.width; invalid: dialog.taken; placeholderText: "web"; onAccepted: dialog.create(); Accessible.name: qsTr("Name") }
    }
    Field {
        label: qsTr("Description")
        TextField { id: descriptionField; width: parent.width; onAccepted: dialog.create(); Accessible.name: qsTr("Description") }
    }
    Field {
        label: qsTr("Settings and devices")
        ComboBox { id: sourceBox; width: parent.width; model: [qsTr("None yet")].concat(dialog.profiles ? dialog.profiles.names : []); Accessible.name: qsTr("Settings and devices")
            Component.onCompleted: currentIndex = Math.max(0, model.indexOf(dialog.source, 1)) }
    }
    ErrorNote { id: note }
    leftButtons: CopyAs { enabled: dialog.ready; command: (tool) => dialog.server.profileCommand(dialog.spec, tool) }
    buttons: [
        Button { text: qsTr("Cancel"); onClicked: dialog.reject() },
        Button { text: qsTr("Create"); primary: true; enabled: dialog.ready; onClicked: dialog.create() }
    ]
}
