// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Imports a chosen file under an alias.
Dialog {
    id: dialog
    property url fileUrl
    property var server
    readonly property string fileName: decodeURIComponent(fileUrl.toString().split("/").pop())
    title: qsTr("Import an image")
    subtitle: fileName
    function importIt() {
        server.images.importFile(fileUrl, alias.text.trim())
        accept()
    }
    Field {
        label: qsTr("Alias")
        detail: qsTr("A name to find the image by; it may stay empty.")
        TextField { id: alias; width: parent.width; focus: true; text: dialog.fileName.split(".")[0]; onAccepted: dialog.importIt(); Accessible.name: qsTr("Alias") }
    }
    leftButtons: CopyAs { command: (tool) => dialog.server.areas.images.importCommand(dialog.fileUrl, alias.text.trim(), tool) }
    buttons: [
        Button { text: qsTr("Cancel"); onClicked: dialog.reject() },
        Button { text: qsTr("Import"); primary: true; onClicked: dialog.importIt() }
    ]
}
