// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Imports a chosen file under an alias; a split image has a second one.
Dialog {
    id: dialog
    property url fileUrl
    property url rootfs
    property var server
    readonly property string fileName: nameOf(fileUrl)
    function nameOf(url) { return decodeURIComponent(url.toString().split("/").pop()) }
    title: qsTr("Import an image")
    subtitle: fileName
    initialFocus: alias
    function importIt() {
        server.images.importFile(fileUrl, alias.text.trim(), rootfs)
        accept()
    }
    Loader { id: picker; active: false; sourceComponent: FilePicker { host: dialog.contentItem; title: qsTr("Root file system"); onAccepted: dialog.rootfs = selectedFile
        nameFilters: [qsTr("Root file systems (*.squashfs *.root *.tar *.tar.gz *.tgz *.tar.xz *.tar.zst *.tar.bz2 *.img *.qcow2)"), qsTr("All files (*)")] } }
    Field {
        label: qsTr("Alias")
        detail: qsTr("A name to find the image by; it may stay empty.")
        TextField { id: alias; width: parent.width; text: dialog.fileName.split(".")[0]; onAccepted: dialog.importIt(); Accessible.name: qsTr("Alias") }
    }
    Field {
        label: qsTr("Root file system")
        detail: qsTr("Only for an image in two files: that one above has the metadata, this one the rest.")
        Row {
            width: parent.width
            spacing: Theme.gap2
            Button { id: chooser; text: qsTr("Choose…"); onClicked: { picker.active = true; picker.item.open() } }
            IconButton { id: without; iconName: "close"; tip: qsTr("One file only"); visible: dialog.rootfs.toString() !== ""; onClicked: dialog.rootfs = ""; anchors.verticalCenter: parent.verticalCenter }
            Label { width: parent.width - chooser.width - 50; height: parent.height; elide: Text.ElideMiddle; muted: dialog.rootfs.toString() === ""
                text: dialog.rootfs.toString() === "" ? qsTr("none") : dialog.nameOf(dialog.rootfs) }
        }
    }
    leftButtons: CopyAs { command: (tool) => dialog.server.areas.images.importCommand(dialog.fileUrl, alias.text.trim(), tool, dialog.rootfs) }
    buttons: [
        Button { text: qsTr("Cancel"); onClicked: dialog.reject() },
        Button { text: qsTr("Import"); primary: true; onClicked: dialog.importIt() }
    ]
}
