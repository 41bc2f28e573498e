// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// A new name for a stopped instance.
Dialog {
    id: dialog
    property string key
    property string name
    readonly property string wanted: field.text.trim()
    readonly property bool ready: wanted !== name && /^[a-zA-Z]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?$/.test(wanted)
    readonly property bool wrong: wanted !== "" && wanted !== name && !ready
    title: qsTr("Rename %1").arg(name)
    onOpened: field.selectAll()
    function rename() {
        if (!ready)
            return
        App.instances.rename(key, wanted)
        accept()
    }
    Field {
        label: qsTr("New name")
        detail: qsTr("Letters, digits and hyphens; starts with a letter, at most 63.")
        detailIsError: dialog.wrong
        TextField { id: field; width: parent.width; focus: true; invalid: dialog.wrong; text: dialog.name; onAccepted: dialog.rename(); Accessible.name: qsTr("New name") }
    }
    leftButtons: CopyAs { enabled: dialog.ready; command: (tool) => App.instances.command("rename", [dialog.key], dialog.wanted, tool) }
    buttons: [
        Button { text: qsTr("Cancel"); onClicked: dialog.reject() },
        Button { text: qsTr("Rename"); primary: true; enabled: dialog.ready; onClicked: dialog.rename() }
    ]
}
