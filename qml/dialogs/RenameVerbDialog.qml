// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A new name for something of a server.
VerbDialog {
    id: dialog
    property string name
    // What the verb needs beside both names.
    property var more: ({})
    property string detail
    readonly property string wanted: field.text.trim()
    spec: Object.assign({}, more, { name: name, newName: wanted })
    title: qsTr("Rename %1").arg(name)
    action: qsTr("Rename")
    readonly property bool wrong: wanted.includes("/")
    ready: wanted !== "" && wanted !== name && !wrong
    onOpened: field.selectAll()
    Field {
        label: qsTr("New name")
        detail: dialog.wrong ? qsTr("No slash.") : dialog.detail
        detailIsError: dialog.wrong
        TextField { id: field; width: parent.width; focus: true; invalid: dialog.wrong; text: dialog.name; onAccepted: dialog.perform(); Accessible.name: qsTr("New name") }
    }
}
