// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// Has another server fetch an image from this one.
VerbDialog {
    id: dialog
    property var source
    property string fingerprint
    property string name: fingerprint.slice(0, 12)
    // Those that answer, but the one that has it.
    readonly property var targets: {
        const list = []
        for (let i = 0, one = App.serverAt(0); one; one = App.serverAt(++i)) {
            if (one !== source && one.state === "connected")
                list.push(one)
        }
        return list
    }
    readonly property var target: targets[servers.currentIndex] ?? null
    readonly property bool reachable: source.areas.images.addresses().length > 0
    property var offer: ({})
    area: target ? target.areas.images : source.areas.images
    verb: "fetch"
    title: qsTr("Copy %1 to another server").arg(name)
    subtitle: qsTr("from %1").arg(source.name)
    spec: Object.assign({ name: fingerprint, alias: aliasField.text.trim(), autoUpdate: updateBox.checked }, offer)
    ready: target !== null && reachable
    action: waiting ? qsTr("Copying…") : qsTr("Copy")
    success: target ? qsTr("%1 was copied to %2").arg(name).arg(target.name) : ""
    // Of the source's addresses, the one that is tried: not every network reaches each.
    property int address: 0
    // The image is offered first: its secret is good for once.
    function perform() {
        if (!beginVerb())
            return
        address = 0
        source.areas.images.offer(fingerprint, address)
    }
    function ended(error) {
        if (error === "" || ++address >= source.areas.images.addresses().length)
            return finish(error)
        source.areas.images.offer(fingerprint, address)
    }
    Connections {
        target: dialog.source.areas.images
        function onOffered(fingerprint, source, error) {
            if (!dialog.waiting || fingerprint !== dialog.fingerprint)
                return
            if (error !== "")
                return dialog.finish(error)
            dialog.offer = source
            dialog.area.perform(dialog.verb, dialog.spec)
        }
    }
    command: (tool) => tool === "lxc" ? source.areas.images.copyCommand(fingerprint, target.name, target.isLocal, aliasField.text.trim(), updateBox.checked) : ""
    Field {
        label: qsTr("Server")
        detailIsError: !dialog.reachable
        detail: dialog.reachable ? "" : qsTr("%1 isn't reached over the network: set its address (core.https_address) first.").arg(dialog.source.name)
        ComboBox { id: servers; width: parent.width; enabled: !dialog.waiting; model: dialog.targets.map(one => one.name); Accessible.name: qsTr("Server") }
    }
    Field {
        label: qsTr("Alias")
        detail: qsTr("A name to find the image by; it may stay empty.")
        TextField { id: aliasField; width: parent.width; focus: true; enabled: !dialog.waiting; text: dialog.name === dialog.fingerprint.slice(0, 12) ? "" : dialog.name.split(",")[0]; onAccepted: dialog.perform(); Accessible.name: qsTr("Alias") }
    }
    CheckBox { id: updateBox; enabled: !dialog.waiting; text: qsTr("Keep it up to date") }
    Words { visible: dialog.waiting; text: qsTr("The server fetches it. You may close this: it goes on, Activity shows how far it is.") }
}
