// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// A new custom volume.
VerbDialog {
    id: dialog
    property var server
    property string pool
    readonly property var names: area.pools.count > 0 ? area.pools.keys() : []
    verb: "volume-create"
    wide: 680
    title: qsTr("New volume")
    subtitle: server ? qsTr("on %1").arg(server.name) : ""
    spec: ({ name: nameField.text.trim(), pool: poolBox.currentText, contentType: contents.value, description: descriptionField.text.trim() })
    ready: spec.name !== "" && poolBox.currentText !== ""
    action: qsTr("Create")
    success: qsTr("%1 was created").arg(spec.name)
    AreaWatch { area: dialog.area } // opened by the palette, the page of storage may never have been seen
    property bool detailed: false
    property bool made: false
    readonly property string place: poolBox.currentText
    onPlaceChanged: if (made) beginDraft()
    Component.onCompleted: { poolBox.currentIndex = Math.max(0, names.indexOf(pool)); made = true; beginDraft() }
    // A pool of another driver has other keys; the size that was typed stays.
    function beginDraft() {
        area.beginDraft("volume", area.pools.row(place).driver ?? "")
        if (sizeField.text.trim() !== "")
            area.draft.setValue("size", sizeField.text.trim())
    }
    onDetailedChanged: if (!detailed) sizeField.text = area.draft.value("size")
    Row {
        width: parent.width
        spacing: Theme.gap4
        Field { width: (parent.width - Theme.gap4) * 0.6; label: qsTr("Name")
            TextField { id: nameField; focus: true; width: parent.width; placeholderText: "data"; onAccepted: dialog.perform(); Accessible.name: qsTr("Name") } }
        Field { width: (parent.width - Theme.gap4) * 0.4; label: qsTr("Pool")
            ComboBox { id: poolBox; width: parent.width; model: dialog.names; enabled: count > 1; Accessible.name: qsTr("Pool") } }
    }
    Row {
        width: parent.width
        spacing: Theme.gap4
        Field { width: (parent.width - Theme.gap4) * 0.6; label: qsTr("Size"); visible: !dialog.detailed; detail: qsTr("An amount like 10GiB; empty: as large as the pool allows.")
            TextField { id: sizeField; width: parent.width; mono: true; onTextEdited: dialog.area.draft.setValue("size", text.trim()); onAccepted: dialog.perform(); Accessible.name: qsTr("Size") } }
        Field { width: (parent.width - Theme.gap4) * 0.4; label: qsTr("Content"); visible: dialog.server !== undefined && dialog.server !== null && dialog.server.hasExtension("custom_block_volumes")
            Segments { id: contents; name: qsTr("Content"); value: "filesystem"; choices: [{ text: qsTr("Files"), value: "filesystem" }, { text: qsTr("Block"), value: "block" }]; onChosen: (value) => contents.value = value } }
    }
    Field { label: qsTr("Description"); TextField { id: descriptionField; width: parent.width; onAccepted: dialog.perform(); Accessible.name: qsTr("Description") } }
    Button { text: dialog.detailed ? qsTr("Fewer settings") : qsTr("All settings…"); onClicked: dialog.detailed = !dialog.detailed }
    Loader { width: parent.width; height: active ? 300 : 0; active: dialog.detailed; visible: active; sourceComponent: ConfigEditor { form: dialog.area.draft } }
}
