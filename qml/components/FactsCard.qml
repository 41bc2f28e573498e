// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Quayside.Models

// The facts of an instance, its addresses (a click copies one) and devices.
Card {
    id: card
    required property var instance
    readonly property var facts: [
        { name: qsTr("Type"), value: StatusText.of(instance.type) }, { name: qsTr("Image"), value: instance.imageText }, { name: qsTr("Architecture"), value: instance.architecture },
        { name: qsTr("Profiles"), value: instance.profiles.join(", ") }, { name: qsTr("Created"), value: instance.createdText },
        { name: qsTr("Last started"), value: instance.lastUsedText },
        { name: qsTr("Uptime"), value: instance.uptimeText }, { name: qsTr("Processes"), value: instance.processes > 0 ? String(instance.processes) : "" },
        { name: qsTr("Root disk"), value: instance.rootDiskText }, { name: qsTr("Snapshots"), value: instance.snapshotsText }].filter(fact => fact.value !== "")
    clip: true
    Flickable {
        id: flick
        anchors { fill: parent; margins: 1 }
        contentHeight: column.height + 20
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: ScrollBar {}
        Stack {
            id: column
            anchors.left: parent.left; anchors.leftMargin: 11
            y: 11
            width: flick.width - 22
            Label { text: card.instance.description; width: parent.width; wrapMode: Text.Wrap; muted: true; visible: text !== ""; bottomPadding: 8; maximumLineCount: 4 }
            Repeater {
                model: card.instance.addresses.filter(a => a.scope === "global")
                FactRow { required property var modelData; name: (modelData.family === "inet" ? "IPv4" : "IPv6") + " " + modelData.iface; value: modelData.address; copies: true }
            }
            Repeater {
                model: card.facts.length // by number: some change every two seconds, the rows stay
                FactRow { required property int index; name: card.facts[index]?.name ?? ""; value: card.facts[index]?.value ?? "" }
            }
            Heading { text: qsTr("Devices").toUpperCase(); topPadding: 14; bottomPadding: 4; visible: card.instance.devices.length > 0 }
            Repeater {
                model: card.instance.devices
                FactRow { required property var modelData; name: modelData.name; value: modelData.summary }
            }
        }
    }
}
