// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Deletes an image; instances made from it stay.
ConfirmDialog {
    property var server
    property string fingerprint
    title: qsTr("Delete the image %1?").arg(fingerprint.slice(0, 12))
    question: qsTr("Instances made from it stay as they are, but no new ones can be made from it.")
    action: qsTr("Delete")
    onConfirmed: server.images.remove([fingerprint])
}
