// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// One device, new or changed: the usual settings as a form, or every key that it has.
Dialog {
    id: dialog
    required property var form
    readonly property var draft: form.draft
    readonly property bool isNew: draft.oldName === ""
    readonly property bool replaces: draft.origin !== ""
    readonly property bool clashes: form.conflict !== undefined && form.conflict !== null
    readonly property var files: ({ "nic": "NicFields", "proxy": "ProxyFields", "disk": "DiskFields", "none": "HiddenFields" })
    property bool detailed: false
    wide: 680
    title: isNew ? qsTr("New device: %1").arg(DeviceText.of(draft.type)) : draft.oldName + ": " + DeviceText.of(draft.type)
    subtitle: replaces ? qsTr("for %1, in place of the one from profile %2").arg(form.ownerName).arg(draft.origin) : form.isProfile ? qsTr("of profile %1").arg(form.ownerName) : qsTr("of %1").arg(form.ownerName)
    function save() {
        if (draft.ready && !form.saving && !clashes)
            form.save()
    }
    Connections { target: dialog.form; function onDone() { dialog.accept() } }
    Field {
        label: qsTr("Name")
        detail: dialog.draft.errors["name"] ?? ""
        detailIsError: true
        TextField { width: parent.width; focus: true; readOnly: dialog.replaces; text: dialog.draft.name; invalid: "name" in dialog.draft.errors; onTextEdited: dialog.draft.name = text
            onAccepted: dialog.save(); Accessible.name: qsTr("Name") }
    }
    Loader {
        id: body
        width: parent.width
        visible: !dialog.detailed
        height: visible && item ? item.implicitHeight : 0
        Component.onCompleted: setSource((dialog.files[dialog.draft.type] ?? "HardwareFields") + ".qml", dialog.draft.type === "none" ? { draft: dialog.draft, form: dialog.form } : { draft: dialog.draft, hints: dialog.form.hints })
    }
    Loader { width: parent.width; height: active ? 380 : 0; active: dialog.detailed; visible: active; sourceComponent: ConfigEditor { form: dialog.draft.form } }
    Button { visible: dialog.draft.type !== "none"; text: dialog.detailed ? qsTr("The usual settings") : qsTr("All settings…"); onClicked: dialog.detailed = !dialog.detailed }
    ErrorNote { text: dialog.draft.errors[""] ?? "" }
    ErrorNote { text: dialog.form.errorText }
    ErrorNote { visible: dialog.clashes; text: !dialog.clashes ? "" : dialog.form.conflict === "" ? qsTr("The device was removed elsewhere meanwhile.") : qsTr("The device was changed elsewhere meanwhile. It is now: %1").arg(dialog.form.conflict) }
    leftButtons: CopyAs { enabled: dialog.draft.ready; command: (tool) => dialog.form.command(tool) }
    buttons: [
        Button { text: qsTr("Cancel"); visible: !dialog.clashes; onClicked: dialog.reject() },
        Button { text: qsTr("Take theirs"); visible: dialog.clashes; onClicked: dialog.form.takeTheirs() },
        Button { text: qsTr("Keep mine"); visible: dialog.clashes; primary: true; onClicked: dialog.form.keepMine() },
        Button { text: dialog.isNew ? qsTr("Add") : qsTr("Save"); primary: true; visible: !dialog.clashes; enabled: dialog.draft.ready && !dialog.form.saving; onClicked: dialog.save() }
    ]
}
