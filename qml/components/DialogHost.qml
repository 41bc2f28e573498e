// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Loads a dialog when it is asked for and forgets it when it closes.
Item {
    id: host
    readonly property var files: ({ create: "CreateDialog", addserver: "AddServerDialog", "delete": "DeleteDialog", rename: "RenameDialog",
        shortcuts: "ShortcutsDialog", palette: "PaletteDialog", importremotes: "ImportRemotesDialog", importimage: "ImportImageDialog", importurl: "ImportUrlDialog", sendimage: "SendImageDialog",
        deleteimage: "DeleteImageDialog", removeserver: "RemoveServerDialog", bulkresults: "BulkResultsDialog", certificatechanged: "CertificateChangedDialog",
        createprofile: "CreateProfileDialog", renameprofile: "RenameProfileDialog", deleteprofile: "DeleteProfileDialog",
        compareprofiles: "CompareProfilesDialog", review: "ReviewDialog", merge: "MergeDialog",
        confirmverb: "ConfirmVerbDialog", deletenamed: "DeleteNamedDialog", renameverb: "RenameVerbDialog", editentity: "EditEntityDialog",
        createpool: "CreatePoolDialog", createvolume: "CreateVolumeDialog", attachvolume: "AttachVolumeDialog", volumesnapshot: "VolumeSnapshotDialog",
        createproject: "CreateProjectDialog", addcertificate: "AddCertificateDialog", editcertificate: "EditCertificateDialog", maketoken: "MakeTokenDialog", copyimage: "CopyImageDialog", imagealiases: "ImageAliasesDialog",
        createnetwork: "CreateNetworkDialog", renamenetwork: "RenameNetworkDialog", deletenetwork: "DeleteNetworkDialog",
        createsnapshot: "CreateSnapshotDialog", restoresnapshot: "RestoreSnapshotDialog", snapshotverb: "SnapshotVerbDialog", publishsnapshot: "PublishSnapshotDialog",
        deletekept: "DeleteKeptDialog", createbackup: "CreateBackupDialog", importbackup: "ImportBackupDialog",
        overwrite: "OverwriteDialog", filename: "FileNameDialog", deletefiles: "DeleteFilesDialog", copyinstances: "CopyInstancesDialog",
        device: "DeviceDialog", removedevice: "RemoveDeviceDialog", warnings: "WarningsDialog" })
    property var properties: ({})
    readonly property bool busy: loader.item !== null
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
