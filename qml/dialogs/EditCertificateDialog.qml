// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The name of a client's certificate, and which projects it may see.
VerbDialog {
    id: dialog
    property var server
    // A row of the area's certificates.
    property var certificate
    verb: "update"
    wide: 520
    initialFocus: nameField
    title: qsTr("Edit %1").arg(certificate.name !== "" ? certificate.name : certificate.shortFingerprint)
    subtitle: certificate.subject
    spec: ({ name: nameField.text.trim(), fingerprint: certificate.fingerprint, type: certificate.type, restricted: limit.restricted, projects: limit.restricted ? limit.chosen : [] })
    ready: spec.name !== "" && (!limit.restricted || limit.chosen.length > 0)
    action: qsTr("Save")
    success: qsTr("The certificate was changed")
    Field { label: qsTr("Name"); TextField { id: nameField; width: parent.width; text: dialog.certificate.name; onAccepted: dialog.perform(); Accessible.name: qsTr("Name") } }
    ProjectLimit { id: limit; server: dialog.server; visible: dialog.area.hasRestrictions; bound: dialog.certificate.restricted; chosen: dialog.certificate.projects }
}
