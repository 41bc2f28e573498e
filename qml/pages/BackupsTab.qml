// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Dialogs
import QtQuick.Templates as T
import Quayside
import Quayside.Models

// The instance's backups on its server: made, written to files, and files on their way.
FocusScope {
    id: tab
    readonly property var instance: parent.instance
    readonly property var backups: instance.backups
    readonly property var server: App.server(instance.server)
    readonly property var chosen: backups.list[list.currentIndex]
    property string saving
    function save() {
        if (!chosen || chosen.busy !== "")
            return
        saving = chosen.name
        fileDialog.active = true
        fileDialog.item.selectedFile = fileDialog.item.currentFolder + "/" + backups.fileName(saving)
        fileDialog.item.open()
    }
    function ask(dialog, more) {
        if (chosen)
            Nav.dialog(dialog, Object.assign({ instance: instance, name: chosen.name, isBackup: true }, more ?? {}))
    }
    Loader {
        id: fileDialog
        active: false
        sourceComponent: FilePicker { host: tab; title: qsTr("Write the backup to a file"); fileMode: FileDialog.SaveFile; onAccepted: tab.backups.exportTo(tab.saving, selectedFile) }
    }
    TableColumns {
        mirrored: Theme.mirrored
        id: columnSet
        available: card.width - 2
        definition: [
            { id: "name", title: qsTr("Name"), width: 170, stretch: 2 }, { id: "created", title: qsTr("Made"), width: 150 }, { id: "size", title: qsTr("Size"), width: 90, right: true },
            { id: "kind", title: qsTr("Holds"), width: 200, stretch: 2 }, { id: "expires", title: qsTr("Expires"), width: 210, keeps: true }]
    }
    Menu {
        id: menu
        MenuItem { text: qsTr("Write to a file…"); iconName: "exportfile"; onTriggered: tab.save() }
        MenuItem { text: qsTr("Copy as lxc"); iconName: "copy"; onTriggered: App.copyText(tab.backups.command("export", tab.chosen.name, {}, "lxc")) }
        MenuItem { text: qsTr("Copy as curl"); iconName: "copy"; onTriggered: App.copyText(tab.backups.command("export", tab.chosen.name, {}, "curl")) }
        MenuLine {}
        MenuItem { text: qsTr("Delete…"); iconName: "delete"; destructive: true; keys: qsTr("Del"); onTriggered: tab.ask("deletekept") }
    }
    Card {
        id: card
        width: parent.width
        anchors { top: parent.top; bottom: transfers.top; bottomMargin: transfers.visible ? Theme.gap3 : 0 }
        clip: true
        Item {
            id: bar
            width: parent.width
            height: 48
            Label { anchors.left: parent.left; anchors.leftMargin: 16; height: parent.height; text: tab.backups.makingText !== "" ? tab.backups.makingText + " …" : qsTr("%n backup(s)", "", tab.backups.count); font.weight: Font.DemiBold }
            Row {
                anchors { right: parent.right; rightMargin: 12; verticalCenter: parent.verticalCenter }
                spacing: Theme.gap2
                Button { text: qsTr("Import a file…"); onClicked: Nav.dialog("importbackup", { server: tab.server }) }
                Button { text: qsTr("Make a backup…"); primary: tab.backups.count > 0; enabled: tab.backups.supported && tab.backups.makingText === ""; onClicked: Nav.dialog("createbackup", { instance: tab.instance }) }
            }
        }
        TableHeader { id: heading; anchors.top: bar.bottom; anchors.left: parent.left; anchors.leftMargin: 1; width: parent.width - 2; columns: columnSet; visible: list.count > 0 }
        ListView {
            id: list
            anchors { top: heading.bottom; bottom: parent.bottom; left: parent.left; right: parent.right; margins: 1 }
            clip: true
            focus: true
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            model: tab.backups.list
            currentIndex: -1
            highlightMoveDuration: 0
            Accessible.role: Accessible.Table
            Accessible.name: qsTr("Backups")
            T.ScrollBar.vertical: ScrollBar {}
            Keys.onReturnPressed: tab.save()
            Keys.onEnterPressed: tab.save()
            Keys.onDeletePressed: tab.ask("deletekept")
            Keys.onMenuPressed: if (tab.chosen) menu.popup(currentItem)
            delegate: BackupRow {
                width: list.width
                cells: columnSet.cells
                current: list.currentIndex === index
                onPressed: { list.forceActiveFocus(); list.currentIndex = index }
                onExportRequested: tab.save()
                onMenuRequested: menu.popup()
            }
        }
        ListRing { list: list }
        EmptyState {
            anchors.centerIn: list
            width: Math.min(440, parent.width - 40)
            visible: list.count === 0 && (!tab.backups.loading || !tab.backups.supported)
            iconName: tab.backups.supported && tab.backups.errorText !== "" ? "error" : "exportfile"
            title: !tab.backups.supported ? qsTr("This server makes no backups") : tab.backups.errorText !== "" ? qsTr("The backups can't be read") : qsTr("No backups yet")
            text: tab.backups.supported && tab.backups.errorText !== "" ? tab.backups.errorText : qsTr("A backup is one file with the whole instance, to keep elsewhere or to make the instance of it again on any server.")
            action: tab.backups.supported ? qsTr("Make a backup") : ""
            onTriggered: Nav.dialog("createbackup", { instance: tab.instance })
        }
    }
    Card {
        id: transfers
        anchors.bottom: parent.bottom
        width: parent.width
        height: visible ? Math.min(4, tab.backups.transfers.count + tab.server.imports.transfers.count) * 34 + 8 : 0
        visible: tab.backups.transfers.count + tab.server.imports.transfers.count > 0
        clip: true
        Column {
            y: 4
            width: parent.width
            Repeater { model: tab.backups.transfers; TransferRow { width: transfers.width; onDismissed: tab.backups.transfers.dismiss(key) } }
            Repeater { model: tab.server.imports.transfers; TransferRow { width: transfers.width; onDismissed: tab.server.imports.transfers.dismiss(key) } }
        }
    }
    Connections { target: tab.backups.transfers; function onEnded(text, error) { App.notify(error === "" ? text : error, error === "" ? "success" : "error") } }
}
