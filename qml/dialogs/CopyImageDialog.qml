// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// Has a server fetch an image of a catalogue.
VerbDialog {
    id: dialog
    property var server
    property var image
    property string url
    readonly property bool both: image.container !== "" && image.virtualMachine !== ""
    verb: "copy"
    title: qsTr("Copy %1 %2").arg(image.name).arg(image.releaseTitle)
    subtitle: server ? qsTr("to %1").arg(server.name) : ""
    spec: ({ name: image.key, url: url, type: kind.value, alias: image.alias, architecture: image.architecture, fingerprint: kind.value === "container" ? image.container : image.virtualMachine, aliases: aliasField.text.trim() === "" ? [] : [aliasField.text.trim()], autoUpdate: updateBox.checked })
    action: waiting ? qsTr("Copying…") : qsTr("Copy")
    success: qsTr("%1 %2 was copied").arg(image.name).arg(image.releaseTitle)
    Field { label: qsTr("For"); visible: dialog.both
        Segments { id: kind; name: qsTr("For"); value: dialog.image.container !== "" ? "container" : "virtual-machine"; onChosen: (value) => kind.value = value
            choices: [{ text: qsTr("Containers"), value: "container" }, { text: qsTr("Virtual machines"), value: "virtual-machine" }] } }
    Field { label: qsTr("Alias"); detail: qsTr("A name to find the image by; it may stay empty.")
        TextField { id: aliasField; width: parent.width; focus: true; text: dialog.image.alias; onAccepted: dialog.perform(); Accessible.name: qsTr("Alias") } }
    CheckBox { id: updateBox; text: qsTr("Keep it up to date"); checked: true }
    Words { visible: dialog.waiting; text: qsTr("The server fetches it. You may close this: it goes on, Activity shows how far it is.") }
}
