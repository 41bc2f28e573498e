// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Dialogs

// The file dialogs of the images page, made when first needed.
Item {
    id: dialogs
    property string fingerprint
    signal opened(url file)
    signal saved(url file)
    function openFile() { open.active = true; open.item.open() }
    function saveFile() { save.active = true; save.item.open() }
    Loader {
        id: open
        active: false
        sourceComponent: FilePicker {
            host: dialogs
            title: qsTr("Import an image")
            nameFilters: [qsTr("Images (*.tar *.tar.gz *.tgz *.tar.xz *.tar.zst *.tar.bz2 *.squashfs)"), qsTr("All files (*)")]
            onAccepted: dialogs.opened(selectedFile)
        }
    }
    Loader {
        id: save
        active: false
        sourceComponent: FilePicker {
            host: dialogs
            title: qsTr("Export the image")
            fileMode: FileDialog.SaveFile
            onAccepted: dialogs.saved(selectedFile)
        }
    }
}
