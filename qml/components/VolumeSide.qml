// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Quayside.Models

// Beside the table: one volume's facts, who uses it, and its snapshots.
Rectangle {
    id: side
    property var server
    property var volume: ({})
    property var menu
    readonly property var area: server ? server.areas.storage : null
    readonly property bool custom: volume.type === "custom"
    color: Theme.surface
    Rectangle { anchors.left: parent.left; width: 1; height: parent.height; color: Theme.border }
    function restore(name) {
        Nav.dialog("confirmverb", { area: area, verb: "snapshot-restore", spec: { pool: volume.pool, volume: volume.name, name: name }, title: qsTr("Go back to %1?").arg(name),
            question: qsTr("What was written to %1 since then is lost.").arg(volume.name), action: qsTr("Restore"), success: qsTr("%1 was restored").arg(volume.name) })
    }
    function removeSnapshot(name) {
        Nav.dialog("confirmverb", { area: area, verb: "snapshot-delete", spec: { pool: volume.pool, volume: volume.name, name: name }, title: qsTr("Delete the snapshot %1?").arg(name),
            question: qsTr("The volume itself stays as it is."), action: qsTr("Delete"), success: qsTr("%1 was deleted").arg(name) })
    }
    Flickable {
        anchors { fill: parent; leftMargin: 1 }
        contentHeight: column.height + 24
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollBar {}
        Stack {
            id: column
            anchors.left: parent.left; anchors.leftMargin: 16
            y: 14
            width: parent.width - 32
            spacing: 2
            Label { text: side.volume.title ?? ""; width: parent.width; font { pixelSize: 15; weight: Font.DemiBold } bottomPadding: 2 }
            Label { text: side.volume.description ?? ""; width: parent.width; wrapMode: Text.Wrap; muted: true; visible: text !== ""; bottomPadding: 4 }
            FactRow { name: qsTr("Type"); value: StorageText.type(side.volume.type ?? "") }
            FactRow { name: qsTr("Content"); value: StorageText.contents[side.volume.contentType] ?? "" }
            FactRow { name: qsTr("Pool"); value: side.volume.pool ?? "" }
            FactRow { name: qsTr("Used"); value: side.volume.usedText ?? ""; visible: value !== "" }
            FactRow { name: qsTr("Size"); value: side.volume.sizeText ?? ""; visible: value !== "" }
            FactRow { name: qsTr("Member"); value: side.volume.location ?? ""; visible: value !== "" && value !== "none" }
            FactRow { name: qsTr("Full name"); value: side.volume.name ?? ""; visible: value !== side.volume.title; copies: true }
            Row {
                topPadding: 8
                spacing: Theme.gap2
                Button { text: qsTr("Edit…"); onClicked: side.menu.edit() }
                Button { text: qsTr("Attach…"); visible: side.custom; onClicked: side.menu.attach() }
                Button { text: qsTr("Snapshot…"); visible: side.custom && side.area.hasSnapshots; onClicked: side.menu.snapshot() }
            }
            Heading { text: qsTr("Used by").toUpperCase(); topPadding: 18; bottomPadding: 4 }
            Repeater {
                model: side.volume.users ?? []
                Item {
                    id: user
                    required property string modelData // "instances/web-1"
                    readonly property string kind: ({ instances: "instance", profiles: "profile", networks: "network" })[modelData.split("/")[0]] ?? ""
                    readonly property string name: kind !== "" ? modelData.split("/").slice(1).join("/") : modelData
                    width: column.width
                    height: 24
                    Accessible.role: Accessible.ListItem
                    Accessible.name: [word.text, name].join(" ").trim()
                    Icon { anchors.left: parent.left; anchors.verticalCenter: parent.verticalCenter; name: NetworkText.userIcons[user.kind] ?? "link" }
                    Label { anchors { left: parent.left; leftMargin: 24; right: word.left; rightMargin: Theme.gap2 } height: parent.height; text: user.name; foreign: true; elide: Text.ElideMiddle; Accessible.ignored: true }
                    Label { id: word; anchors.right: parent.right; height: parent.height; text: NetworkText.userWords[user.kind] ?? ""; muted: true; Accessible.ignored: true }
                }
            }
            Label { text: qsTr("Nothing uses it"); muted: true; visible: (side.volume.users ?? []).length === 0 }
            Heading { text: qsTr("Snapshots").toUpperCase(); topPadding: 18; bottomPadding: 4; visible: side.custom && side.area.hasSnapshots }
            Repeater {
                model: side.custom && side.area && side.area.hasSnapshots ? side.area.snapshots : null
                Item {
                    id: snapshot
                    required property string name
                    required property string expires
                    required property string created
                    required property string description
                    width: column.width
                    height: Math.max(38, details.y + details.height + 4)
                    Accessible.role: Accessible.ListItem
                    Accessible.name: name
                    Icon { anchors.left: parent.left; name: "snapshot"; y: 4 }
                    Label { anchors.left: parent.left; anchors.leftMargin: 24; width: parent.width - 90; text: snapshot.name; Accessible.ignored: true }
                    Label { id: details; anchors.left: parent.left; anchors.leftMargin: 24; y: 18; width: parent.width - 90; muted: true; font.pixelSize: Theme.smallSize; wrapMode: Text.Wrap
                        text: [[snapshot.created, snapshot.description].filter(t => t !== "").join(" · "), snapshot.expires !== "" ? qsTr("until %1").arg(snapshot.expires) : ""].filter(t => t !== "").join("\n") }
                    Row {
                        anchors.right: parent.right
                        IconButton { iconName: "reset"; tip: qsTr("Restore %1").arg(snapshot.name); onClicked: side.restore(snapshot.name) }
                        IconButton { iconName: "delete"; tip: qsTr("Delete %1").arg(snapshot.name); onClicked: side.removeSnapshot(snapshot.name) }
                    }
                }
            }
            Label { text: qsTr("None"); muted: true; visible: side.custom && side.area !== null && side.area.hasSnapshots && side.area.snapshots.count === 0 }
        }
    }
}
