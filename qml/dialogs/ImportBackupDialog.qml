// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// An instance out of a backup's file. Files can be dropped here.
Dialog {
    id: dialog
    property var server: App.defaultServer
    property url file
    readonly property var imports: server.imports
    readonly property string wanted: nameField.text.trim()
    readonly property bool validName: wanted === "" || /^[a-zA-Z]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?$/.test(wanted)
    readonly property bool ready: file.toString() !== "" && validName && imports.supported
    readonly property string pool: poolBox.currentIndex > 0 ? imports.pools[poolBox.currentIndex - 1] : ""
    title: qsTr("Import a backup")
    subtitle: qsTr("on %1").arg(server.name)
    initialFocus: chooser
    onAboutToShow: imports.loadPools()
    function start() {
        imports.start(file, wanted, pool)
        accept()
    }
    Loader { id: fileDialog; active: false; sourceComponent: FilePicker { host: dialog.contentItem; title: qsTr("Import a backup"); onAccepted: dialog.file = selectedFile
        nameFilters: [qsTr("Backups (*.tar *.tar.gz *.tgz *.tar.xz *.tar.zst *.tar.bz2 *.squashfs)"), qsTr("All files (*)")] } }
    Field {
        label: qsTr("File")
        detail: dialog.imports.supported ? qsTr("It is sent as a stream, however big it is.") : qsTr("This server takes no backups.")
        Rectangle {
            width: parent.width
            height: 56
            radius: Theme.radius
            color: drop.containsDrag ? Theme.selected : Theme.background
            border { width: 1; color: drop.containsDrag ? Theme.accent : Theme.border }
            Label { anchors { fill: parent; leftMargin: 14; rightMargin: 120 } muted: dialog.file.toString() === ""; elide: Text.ElideMiddle
                text: dialog.file.toString() === "" ? qsTr("Drop a file here, or") : decodeURIComponent(dialog.file.toString().split("/").pop()) }
            Button { id: chooser; anchors { right: parent.right; rightMargin: 12; verticalCenter: parent.verticalCenter } text: qsTr("Choose…"); onClicked: { fileDialog.active = true; fileDialog.item.open() } }
            DropArea { id: drop; anchors.fill: parent; keys: ["text/uri-list"]; onDropped: (event) => { if (event.hasUrls) dialog.file = event.urls[0] } }
        }
    }
    Field {
        visible: dialog.imports.canName
        label: qsTr("Name")
        detail: dialog.validName ? qsTr("Empty: as in the file.") : qsTr("Letters, digits and hyphens; starts with a letter, at most 63.")
        detailIsError: !dialog.validName
        TextField { id: nameField; width: parent.width; invalid: !dialog.validName; onAccepted: if (dialog.ready) dialog.start(); Accessible.name: qsTr("Name") }
    }
    Field {
        visible: dialog.imports.canChoosePool
        label: qsTr("Storage pool")
        ComboBox { id: poolBox; width: parent.width; model: [qsTr("As in the file")].concat(dialog.imports.pools); Accessible.name: qsTr("Storage pool") }
    }
    leftButtons: CopyAs { enabled: dialog.ready; command: (tool) => dialog.imports.command(dialog.file, dialog.wanted, dialog.pool, tool) }
    buttons: [
        Button { text: qsTr("Cancel"); onClicked: dialog.reject() },
        Button { text: qsTr("Import"); primary: true; enabled: dialog.ready; onClicked: dialog.start() }
    ]
}
