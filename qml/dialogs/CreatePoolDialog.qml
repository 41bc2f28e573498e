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
    AreaWatch { area: dialog.area } // opened by the palette, the page of storage may never have been seen
    property bool detailed: false
    readonly property string driver: driverBox.currentText
    readonly property var sized: ["btrfs", "lvm", "zfs"]
    readonly property bool sizeable: sized.includes(driver)
    property bool made: false
    Component.onCompleted: { made = true; begin() }
    onDriverChanged: if (made) begin()
    // Another driver has other keys; what the two fields say stays.
    function begin() {
        area.beginDraft("pool", driver)
        if (sourceField.text.trim() !== "")
            area.draft.setValue("source", sourceField.text.trim())
        if (sized.includes(driver) && sizeField.text.trim() !== "")
            area.draft.setValue("size", sizeField.text.trim())
    }
    onDetailedChanged: if (!detailed) { sourceField.text = area.draft.value("source"); sizeField.text = area.draft.value("size") }
    Row {
        width: parent.width
        spacing: Theme.gap4
        Field { width: (parent.width - Theme.gap4) * 0.6; label: qsTr("Name")
            TextField { id: nameField; focus: true; width: parent.width; placeholderText: "data"; onAccepted: dialog.perform(); Accessible.name: qsTr("Name") } }
        Field { width: (parent.width - Theme.gap4) * 0.4; label: qsTr("Driver")
            ComboBox { id: driverBox; width: parent.width; model: dialog.area.drivers; enabled: count > 1; Accessible.name: qsTr("Driver") } }
    }
    Field { label: qsTr("Description"); TextField { id: descriptionField; width: parent.width; onAccepted: dialog.perform(); Accessible.name: qsTr("Description") } }
    Field {
        label: qsTr("Source")
        visible: !dialog.detailed
        detail: driverBox.currentText === "dir" ? qsTr("A folder on the server; empty: one of its own.") : qsTr("A device, dataset or volume group on the server; empty: a file of its own.")
        TextField { id: sourceField; width: parent.width; mono: true; onTextEdited: dialog.area.draft.setValue("source", text.trim()); onAccepted: dialog.perform(); Accessible.name: qsTr("Source") }
    }
    Field {
        label: qsTr("Size")
        visible: !dialog.detailed && dialog.sizeable
        detail: qsTr("Of the file that the server makes where no source is named.")
        TextField { id: sizeField; width: parent.width; placeholderText: qsTr("chosen by the server"); onTextEdited: dialog.area.draft.setValue("size", text.trim()); onAccepted: dialog.perform(); Accessible.name: qsTr("Size") }
    }
    Button { text: dialog.detailed ? qsTr("Fewer settings") : qsTr("All settings…"); onClicked: dialog.detailed = !dialog.detailed }
    Loader { width: parent.width; height: active ? 300 : 0; active: dialog.detailed; visible: active; sourceComponent: ConfigEditor { form: dialog.area.draft } }
}
