// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// A new network: a name is enough, the server finds free subnets; everything else is there for those who want it.
Dialog {
    id: dialog
    readonly property var server: App.defaultServer
    readonly property var networks: server ? server.networks : null
    readonly property var spec: ({ name: nameField.text.trim(), description: descriptionField.text.trim(), type: typeBox.currentText })
    readonly property bool isBridge: typeBox.currentText === "bridge"
    readonly property bool ready: networks !== null && spec.name !== "" && !waiting
    property bool waiting: false
    property bool detailed: false
    wide: 680
    initialFocus: nameField
    title: qsTr("New network")
    subtitle: server ? qsTr("on %1").arg(server.name) : ""
    onAboutToShow: if (networks) networks.clearDraft()
    function create() {
        if (!ready)
            return
        waiting = true
        note.text = ""
        networks.create(spec)
    }
    Connections {
        target: dialog.networks
        function onFinished(verb, name, error) {
            if (verb !== "create" || name !== dialog.spec.name || !dialog.waiting)
                return
            dialog.waiting = false
            note.text = error
            if (error !== "")
                return
            App.notify(qsTr("%1 was created").arg(name), "success")
            dialog.accept()
        }
    }
    Row {
        width: parent.width
        spacing: Theme.gap4
        Field {
            width: (parent.width - Theme.gap4) * 0.6
            label: qsTr("Name")
            detail: qsTr("Of the interface too: at most 15 letters, digits, dots and hyphens.")
            TextField { id: nameField; width: parent.width; maximumLength: 15; placeholderText: "br0"; onAccepted: dialog.create(); Accessible.name: qsTr("Name") }
        }
        Field {
            width: (parent.width - Theme.gap4) * 0.4
            label: qsTr("Type")
            ComboBox { id: typeBox; width: parent.width; model: dialog.server ? dialog.server.networkTypes : []; enabled: count > 1; Accessible.name: qsTr("Type") }
        }
    }
    Field {
        label: qsTr("Description")
        TextField { id: descriptionField; width: parent.width; onAccepted: dialog.create(); Accessible.name: qsTr("Description") }
    }
    Row {
        width: parent.width
        spacing: Theme.gap4
        visible: dialog.isBridge && !dialog.detailed
        Repeater {
            model: [{ key: "ipv4.address", title: qsTr("IPv4"), hint: qsTr("a free subnet") }, { key: "ipv6.address", title: qsTr("IPv6"), hint: qsTr("a free subnet") }]
            Field {
                required property var modelData
                width: (parent.width - Theme.gap4) / 2
                label: modelData.title
                detail: qsTr("The bridge's address with its subnet, or “none”.")
                TextField { width: parent.width; mono: true; placeholderText: modelData.hint; text: dialog.networks ? dialog.networks.draft.value(modelData.key) : ""
                    onTextEdited: dialog.networks.draft.setValue(modelData.key, text.trim()); onAccepted: dialog.create(); Accessible.name: modelData.title }
            }
        }
    }
    Button { text: dialog.detailed ? qsTr("Fewer settings") : qsTr("All settings…"); onClicked: dialog.detailed = !dialog.detailed }
    Loader { width: parent.width; height: active ? 300 : 0; active: dialog.detailed && dialog.networks !== null; visible: active
        sourceComponent: ConfigEditor { form: dialog.networks.draft } }
    ErrorNote { id: note }
    leftButtons: CopyAs { enabled: dialog.ready; command: (tool) => dialog.server.networkCommand(dialog.spec, tool) }
    buttons: [
        Button { text: qsTr("Cancel"); onClicked: dialog.reject() },
        Button { text: qsTr("Create"); primary: true; enabled: dialog.ready; onClicked: dialog.create() }
    ]
}
