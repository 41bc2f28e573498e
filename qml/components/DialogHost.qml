// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Loads a dialog when it is asked for and forgets it when it closes.
Item {
    id: host
    readonly property var files: ({ create: "CreateDialog", addserver: "AddServerDialog", "delete": "DeleteDialog", rename: "RenameDialog",
        shortcuts: "ShortcutsDialog", importimage: "ImportImageDialog",
        deleteimage: "DeleteImageDialog", removeserver: "RemoveServerDialog",
        createnetwork: "CreateNetworkDialog", renamenetwork: "RenameNetworkDialog", deletenetwork: "DeleteNetworkDialog",
        device: "DeviceDialog", removedevice: "RemoveDeviceDialog" })
    property var properties: ({})
    Connections {
        target: Nav
        function onDialogRequested(name, properties) {
            host.properties = properties
            loader.source = ""
            loader.setSource(host.files[name] + ".qml", properties)
        }
    }
    Loader {
        id: loader
        onLoaded: item.open()
    }
    Connections {
        target: loader.item
        function onClosed() { loader.source = "" }
    }
}
