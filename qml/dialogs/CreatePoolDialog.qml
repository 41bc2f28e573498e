// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// A new storage pool: name and driver are enough, the server makes the place for it.
VerbDialog {
    id: dialog
    property var server
    verb: "pool-create"
    wide: 680
    title: qsTr("New storage pool")
    subtitle: server ? qsTr("on %1").arg(server.name) : ""
    spec: ({ name: nameField.text.trim(), driver: driverBox.currentText, description: descriptionField.text.trim() })
    ready: spec.name !== "" && driverBox.currentText !== ""
    action: qsTr("Create")
    success: qsTr("%1 was created").arg(spec.name)
    property bool detailed: false
    Component.onCompleted: area.beginDraft("pool", driverBox.currentText)
    Row {
        width: parent.width
        spacing: Theme.gap4
        Field { width: (parent.width - Theme.gap4) * 0.6; label: qsTr("Name")
            TextField { id: nameField; focus: true; width: parent.width; placeholderText: "data"; onAccepted: dialog.perform(); Accessible.name: qsTr("Name") } }
        Field { width: (parent.width - Theme.gap4) * 0.4; label: qsTr("Driver")
            ComboBox { id: driverBox; width: parent.width; model: dialog.area.drivers; enabled: count > 1; Accessible.name: qsTr("Driver"); onActivated: dialog.area.beginDraft("pool", currentText) } }
    }
    Field { label: qsTr("Description"); TextField { id: descriptionField; width: parent.width; onAccepted: dialog.perform(); Accessible.name: qsTr("Description") } }
    Field {
        label: qsTr("Source")
        visible: !dialog.detailed
        detail: driverBox.currentText === "dir" ? qsTr("A folder on the server; empty: one of its own.") : qsTr("A device, dataset or volume group on the server; empty: a file of its own.")
        TextField { width: parent.width; mono: true; text: dialog.area.draft.value("source"); onTextEdited: dialog.area.draft.setValue("source", text.trim()); onAccepted: dialog.perform(); Accessible.name: qsTr("Source") }
    }
    Button { text: dialog.detailed ? qsTr("Fewer settings") : qsTr("All settings…"); onClicked: dialog.detailed = !dialog.detailed }
    Loader { width: parent.width; height: active ? 300 : 0; active: dialog.detailed; visible: active; sourceComponent: ConfigEditor { form: dialog.area.draft } }
}
