// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A name: of a new folder, or a new one of a file.
Dialog {
    id: dialog
    property var files
    property var folder
    property bool isLocal: false
    property string verb
    property string name
    readonly property string wanted: field.text
    readonly property bool taken: wanted !== name && folder.has(wanted)
    readonly property bool ready: wanted !== "" && wanted !== name && !taken && !/[\/\0]/.test(wanted) && wanted !== "." && wanted !== ".."
    title: verb === "rename" ? qsTr("Rename %1").arg(name) : qsTr("New folder")
    subtitle: folder.path
    onOpened: field.selectAll()
    function perform() {
        if (!ready)
            return
        const target = isLocal ? folder : files
        verb === "rename" ? target.rename(name, wanted) : target.makeFolder(wanted)
        accept()
    }
    function command(tool) {
        return verb === "rename" ? files.renameCommand(name, wanted, tool) : files.command("folder", [wanted], tool)
    }
    Field {
        label: qsTr("Name")
        detail: dialog.taken ? qsTr("There is one of that name.") : dialog.verb === "rename" && !dialog.isLocal ? qsTr("The file is copied under the new name by way of this computer, then the old one is deleted.") : ""
        detailIsError: dialog.taken
        TextField { id: field; width: parent.width; focus: true; text: dialog.name; onAccepted: dialog.perform(); Accessible.name: qsTr("Name") }
    }
    leftButtons: CopyAs { visible: !dialog.isLocal; enabled: dialog.ready; command: dialog.command }
    buttons: [
        Button { text: qsTr("Cancel"); onClicked: dialog.reject() },
        Button { text: dialog.verb === "rename" ? qsTr("Rename") : qsTr("Create"); primary: true; enabled: dialog.ready; onClicked: dialog.perform() }
    ]
}
