// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Deletes an image; instances made from it stay.
VerbDialog {
    id: dialog
    property var server
    property string fingerprint
    property string name: fingerprint.slice(0, 12)
    area: server.areas.images
    verb: "delete"
    spec: ({ name: fingerprint, fingerprint: fingerprint })
    title: qsTr("Delete the image %1?").arg(name)
    subtitle: name === fingerprint.slice(0, 12) ? "" : fingerprint.slice(0, 12)
    action: qsTr("Delete")
    destructive: true
    Words { text: qsTr("Instances made from it stay as they are, but no new ones can be made from it.") }
}
