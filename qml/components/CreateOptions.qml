// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Of a new instance: profiles, network, who may log in, and what cloud-init does first.
Stack {
    id: fields
    required property var draft
    property var creation: null
    property var inherited: ({})
    property var profiles: null
    readonly property alias chosenProfiles: chooser.chosen
    readonly property alias autostart: autostartBox.checked
    readonly property alias userData: cloudInit.text
    readonly property real half: (width - Theme.gap4) / 2
    readonly property var networks: [{ value: "none", text: qsTr("None"), detail: "" }].concat(creation ? creation.networks : [])
    signal accepted()
    spacing: Theme.gap3
    Field {
        label: qsTr("Profiles")
        ProfileChooser { id: chooser; width: parent.width; model: fields.profiles }
    }
    Row {
        width: parent.width
        spacing: Theme.gap4
        DeviceField { width: fields.half; draft: fields.draft; key: "network"; label: qsTr("Network"); choices: fields.networks; onAccepted: fields.accepted()
            hint: fields.inherited.network ? qsTr("%1, from the profiles").arg(fields.inherited.network) : qsTr("none") }
        DeviceField { width: fields.half; draft: fields.draft; key: "publicKey"; label: qsTr("SSH key"); choices: fields.creation ? fields.creation.publicKeys : []; hint: "ssh-ed25519 …"
            onAccepted: fields.accepted() }
    }
    Field {
        label: qsTr("cloud-init")
        detail: qsTr("The SSH key and this work with images that have cloud-init.")
        TextArea { id: cloudInit; width: parent.width; height: 110; name: qsTr("cloud-init"); hint: "#cloud-config" }
    }
    CheckBox { id: autostartBox; text: qsTr("Start it with the server") }
}
