// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside
import Quayside.Models

// A server that is new: a place for its instances and a network for them, then a first image.
FocusScope {
    id: page
    readonly property var server: App.defaultServer
    readonly property var setup: server.areas.setup
    readonly property var storage: server.areas.storage
    readonly property bool forStorage: setup.stage === "storage"
    readonly property var spec: ({ driver: driverBox.currentText, size: sizeField.visible ? sizeField.text.trim() : "", network: networkBox.checked })
    AreaWatch { area: page.storage }
    FileDialogs { id: files; onOpened: (url) => page.importFile(url) }
    function importFile(url) {
        Nav.dialog("importimage", { fileUrl: url, server: server })
    }
    Column {
        anchors.centerIn: parent
        width: Math.min(640, parent.width - 48)
        spacing: Theme.gap5
        Column {
            width: parent.width
            spacing: Theme.gap2
            Label { text: !page.forStorage ? qsTr("A first image") : page.server.isLocal ? qsTr("Set up this computer") : qsTr("Set up %1").arg(page.server.name); width: parent.width; horizontalAlignment: Text.AlignHCenter
                font { pixelSize: 22; weight: Font.DemiBold } Accessible.role: Accessible.Heading }
            Label { width: parent.width; muted: true; horizontalAlignment: Text.AlignHCenter; wrapMode: Text.Wrap; elide: Text.ElideNone
                text: page.forStorage ? qsTr("Instances need a place for their files and a network that they share.") : qsTr("An image is what instances are made from.") }
        }
        SetupSteps { anchors.horizontalCenter: parent.horizontalCenter; current: page.forStorage ? 1 : 2 }
        Card {
            width: parent.width
            height: form.height + 40
            visible: page.forStorage
            Stack {
                id: form
                anchors { left: parent.left; leftMargin: 20 }
                y: 20
                width: parent.width - 40
                spacing: Theme.gap4
                Row {
                    width: parent.width
                    spacing: Theme.gap4
                    visible: !page.setup.hasPool
                    Field { width: (parent.width - Theme.gap4) / 2; label: qsTr("Storage driver"); detail: driverBox.currentText === "dir" ? qsTr("Folders on the server's own file system.") : ""
                        ComboBox { id: driverBox; width: parent.width; model: page.storage.drivers; currentIndex: Math.max(0, model.indexOf(["zfs", "btrfs", "dir"].find(name => model.includes(name)))); enabled: count > 1 && !page.setup.busy; Accessible.name: qsTr("Storage driver") } }
                    Field { width: (parent.width - Theme.gap4) / 2; label: qsTr("Size"); visible: !["", "dir", "ceph", "cephfs"].includes(driverBox.currentText)
                        TextField { id: sizeField; width: parent.width; placeholderText: qsTr("chosen by the server"); enabled: !page.setup.busy; Accessible.name: qsTr("Size") } }
                }
                Label { visible: page.setup.hasPool; width: parent.width; wrapMode: Text.Wrap; elide: Text.ElideNone; text: qsTr("Instances will use the storage pool that is there.") }
                CheckBox { id: networkBox; checked: true; visible: page.server.hasNetworks; enabled: !page.setup.busy; width: parent.width
                    text: page.setup.hasNetwork ? qsTr("Use the network %1").arg(page.setup.network) : qsTr("Make the network %1, with addresses, names and a way out").arg(page.setup.network) }
                ErrorNote { text: page.setup.errorText }
                Item {
                    width: parent.width
                    height: proceed.height
                    CopyAs { anchors.left: parent.left; command: (tool) => page.setup.command(page.spec, tool) }
                    Row {
                        anchors.right: parent.right
                        spacing: Theme.gap2
                        Button { text: qsTr("Later"); enabled: !page.setup.busy; onClicked: Nav.setupSkipped = true }
                        Button { id: proceed; focus: true; primary: true; text: page.setup.busy ? qsTr("Setting up…") : qsTr("Set up"); enabled: !page.setup.busy; onClicked: page.setup.run(page.spec) }
                    }
                }
            }
        }
        Label { visible: !page.forStorage && text !== ""; width: parent.width; muted: true; wrapMode: Text.Wrap; elide: Text.ElideNone; horizontalAlignment: Text.AlignHCenter
            text: page.setup.notice === "" ? "" : qsTr("The server goes on without a network: %1").arg(page.setup.notice) }
        Row {
            width: parent.width
            spacing: Theme.gap4
            visible: !page.forStorage
            ChoiceCard {
                width: (parent.width - Theme.gap4) / 2
                iconName: "importfile"
                title: qsTr("From a file")
                text: qsTr("Choose an image file (.tar.xz, .tar.gz, .squashfs …), or drop it here.")
                action: qsTr("Import an image…")
                primary: true
                onTriggered: files.openFile()
            }
            ChoiceCard {
                width: (parent.width - Theme.gap4) / 2
                iconName: "globe"
                title: qsTr("From a catalogue")
                text: qsTr("Debian, Ubuntu, Alpine and many more, from public image servers.")
                action: qsTr("Open the catalogue")
                onTriggered: Nav.open("catalog")
            }
        }
        Button { visible: !page.forStorage; anchors.horizontalCenter: parent.horizontalCenter; text: qsTr("Later"); onClicked: Nav.setupSkipped = true }
    }
    ImageDrop { anchors.fill: parent; enabled: !page.forStorage; onFileDropped: (url) => page.importFile(url) }
}
