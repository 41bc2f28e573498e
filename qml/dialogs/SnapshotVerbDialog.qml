// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// Renames a snapshot, changes its expiry or makes a new instance of it: one input each.
RecordDialog {
    id: dialog
    readonly property var snapshots: instance.snapshots
    readonly property string wanted: field.text.trim()
    readonly property var words: ({
        rename: { title: qsTr("Rename %1").arg(name), action: qsTr("Rename"), label: qsTr("New name"), detail: qsTr("No spaces and no slash.") },
        copy: { title: qsTr("New instance of %1").arg(name), action: qsTr("Create"), label: qsTr("Name"), detail: qsTr("Letters, digits and hyphens; starts with a letter, at most 63.") },
        expiry: { title: qsTr("When %1 expires").arg(name), action: qsTr("Change"), label: "", detail: "" } }[verb])
    ready: verb === "expiry" ? !expiry.wrong
        : verb === "copy" ? /^[a-zA-Z]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?$/.test(wanted) : /^[^\s\/]+$/.test(wanted) && wanted !== name && !snapshots.has(wanted)
    readonly property bool taken: verb === "rename" && wanted !== name && snapshots.has(wanted)
    readonly property bool wrong: verb !== "expiry" && wanted !== "" && wanted !== name && !ready
    spec: verb === "expiry" ? { expiry: expiry.value } : { name: wanted }
    title: words.title
    action: words.action
    subtitle: instance.name
    onOpened: field.selectAll()
    onAsked: {
        if (verb === "rename") snapshots.rename(name, wanted)
        else if (verb === "copy") snapshots.copyToInstance(name, wanted)
        else snapshots.setExpiry(name, expiry.value)
    }
    Field {
        visible: dialog.verb !== "expiry"
        label: dialog.words.label
        detail: dialog.taken ? qsTr("There is one of that name.") : dialog.words.detail
        detailIsError: dialog.wrong
        TextField { id: field; width: parent.width; focus: true; invalid: dialog.wrong; text: dialog.verb === "rename" ? dialog.name : dialog.instance.name + "-" + dialog.name.replace(/[^a-zA-Z0-9-]/g, "-")
            onAccepted: dialog.perform(); Accessible.name: dialog.words.label }
    }
    ExpiryField { id: expiry; visible: dialog.verb === "expiry"; asInstance: false; preview: (text) => dialog.snapshots.expiryText(text) }
}
