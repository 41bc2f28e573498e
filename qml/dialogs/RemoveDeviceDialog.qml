// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Asks before a device goes; what the server has against it stands there.
Dialog {
    id: dialog
    required property var form
    property string name
    property bool own: true
    property string origin
    readonly property bool returns: own && origin !== ""
    initialFocus: cancelButton
    title: returns ? qsTr("Go back to the profile's %1?").arg(name) : own ? qsTr("Remove %1?").arg(name) : qsTr("Hide %1?").arg(name)
    subtitle: form.isProfile ? qsTr("of profile %1").arg(form.ownerName) : qsTr("of %1").arg(form.ownerName)
    Connections { target: dialog.form; function onDone() { dialog.accept() } }
    Label { width: parent.width; wrapMode: Text.Wrap; elide: Text.ElideNone; muted: true; lineHeight: 1.2
        text: dialog.returns ? qsTr("What was set here is forgotten; what profile %1 says holds again.").arg(dialog.origin)
            : dialog.own ? (dialog.form.isProfile ? qsTr("Every instance with this profile loses it, running ones at once.") : qsTr("A running instance loses it at once."))
            : qsTr("Profile %1 keeps it; this instance no longer has it.").arg(dialog.origin) }
    ErrorNote { text: dialog.form.errorText }
    ErrorNote { text: dialog.form.conflict ? qsTr("The device was changed elsewhere meanwhile. It is now: %1").arg(dialog.form.conflict) : "" }
    leftButtons: CopyAs { command: (tool) => dialog.form.removeCommand(dialog.name, tool) }
    buttons: [
        Button { id: cancelButton; text: qsTr("Cancel"); onClicked: dialog.reject() },
        Button { text: dialog.returns ? qsTr("Go back") : dialog.own ? qsTr("Remove") : qsTr("Hide"); destructive: true; enabled: !dialog.form.saving; onClicked: dialog.form.remove(dialog.name) }
    ]
}
