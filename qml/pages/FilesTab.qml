// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Quayside.Models

// Two panes, this computer and the instance, and the queue of what goes between them.
FocusScope {
    id: tab
    readonly property var instance: parent.instance
    readonly property var files: instance.files
    property var activePane: remotePane
    readonly property bool localActive: activePane === localPane
    function send(paths) {
        const taken = files.conflicts(paths, true)
        taken.length === 0 ? files.upload(paths) : ask(paths, taken, chosen => files.upload(chosen), tool => files.command("upload", paths, tool))
    }
    function fetch(names) {
        const taken = files.conflicts(names, false)
        taken.length === 0 ? files.download(names) : ask(names, taken, chosen => files.download(chosen), null)
    }
    function ask(all, taken, go, command) {
        Nav.dialog("overwrite", { names: taken.map(path => path.split("/").pop()), total: all.length, command: command,
            overwrite: () => go(all), skip: () => go(all.filter(path => !taken.includes(path))) })
    }
    function sendSelected(pane) {
        const names = pane.folder.selected
        if (names.length > 0)
            pane.isLocal ? send(files.localPaths(names)) : fetch(names)
    }
    function nameDialog(pane, verb) {
        Nav.dialog("filename", { files: files, folder: pane.folder, isLocal: pane.isLocal, verb: verb, name: verb === "rename" ? pane.folder.selected[0] : "" })
    }
    function rename(pane) {
        if (pane.folder.selected.length === 1 && (pane.isLocal || pane.folder.typeOf(pane.folder.selected[0]) !== "directory"))
            nameDialog(pane, "rename")
    }
    function remove(pane) {
        if (pane.folder.selected.length > 0 && (pane.isLocal || files.canDelete))
            Nav.dialog("deletefiles", { files: files, folder: pane.folder, isLocal: pane.isLocal, names: pane.folder.selected })
    }
    function openMenu(pane) {
        activePane = pane
        menu.popup()
    }
    Menu {
        id: menu
        readonly property var pane: tab.activePane
        readonly property var names: pane.folder.selected
        MenuItem { text: tab.localActive ? qsTr("Send to the instance") : qsTr("Fetch to this computer"); iconName: tab.localActive ? "right" : "left"; keys: "F5"; enabled: menu.names.length > 0; onTriggered: tab.sendSelected(menu.pane) }
        MenuLine {}
        MenuItem { text: qsTr("New folder…"); iconName: "newfolder"; keys: "F7"; enabled: tab.localActive || tab.files.canMakeFolder; onTriggered: tab.nameDialog(menu.pane, "folder") }
        MenuItem { text: qsTr("Rename…"); iconName: "rename"; keys: "F2"; onTriggered: tab.rename(menu.pane)
            enabled: menu.names.length === 1 && (tab.localActive || tab.files.canDelete && menu.pane.folder.typeOf(menu.names[0]) !== "directory") }
        MenuItem { text: qsTr("Copy as lxc"); iconName: "copy"; enabled: menu.names.length > 0
            onTriggered: App.copyText(tab.files.command(tab.localActive ? "upload" : "download", tab.localActive ? tab.files.localPaths(menu.names) : menu.names, "lxc")) }
        MenuItem { text: qsTr("Copy as curl"); iconName: "copy"; enabled: menu.names.length > 0
            onTriggered: App.copyText(tab.files.command(tab.localActive ? "upload" : "download", tab.localActive ? tab.files.localPaths(menu.names) : menu.names, "curl")) }
        MenuLine {}
        MenuItem { text: qsTr("Delete…"); iconName: "delete"; destructive: true; keys: qsTr("Del"); enabled: menu.names.length > 0 && (tab.localActive || tab.files.canDelete); onTriggered: tab.remove(menu.pane) }
    }
    readonly property real paneHeight: height - queue.height - (queue.visible ? Theme.gap3 : 0)
    FilePane {
        id: localPane
        anchors.left: parent.left
        host: tab
        height: tab.paneHeight
        width: (parent.width - middle.width) / 2
        folder: tab.files.local
        isLocal: true
        title: qsTr("This computer")
        iconName: "computer"
        dropHint: qsTr("Fetch here")
        onActivated: (name) => folder.enter(name)
        onDropped: tab.fetch(tab.files.remote.selected)
    }
    Column {
        id: middle
        anchors { left: localPane.right; verticalCenter: localPane.verticalCenter }
        width: 48
        spacing: Theme.gap2
        IconButton { anchors.horizontalCenter: parent.horizontalCenter; iconName: "right"; tip: qsTr("Send to the instance"); enabled: tab.files.local.selected.length > 0; onClicked: tab.sendSelected(localPane) }
        IconButton { anchors.horizontalCenter: parent.horizontalCenter; iconName: "left"; tip: qsTr("Fetch to this computer"); enabled: tab.files.remote.selected.length > 0; onClicked: tab.sendSelected(remotePane) }
    }
    FilePane {
        id: remotePane
        host: tab
        height: tab.paneHeight
        anchors { left: middle.right; right: parent.right }
        focus: true
        folder: tab.files.remote
        title: tab.instance.name
        iconName: tab.instance.type === "virtual-machine" ? "vm" : "container"
        dropHint: qsTr("Send here")
        onActivated: (name) => folder.activate(name)
        onDropped: (event) => tab.send(tab.files.pathsOf(event.urls))
    }
    Card {
        id: queue
        anchors.bottom: parent.bottom
        width: parent.width
        height: visible ? 36 + Math.min(5, tab.files.queue.count) * 30 + 4 : 0
        visible: tab.files.queue.count > 0
        clip: true
        Label { anchors.left: parent.left; anchors.leftMargin: 14; height: 34; font.weight: Font.DemiBold; text: tab.files.queue.openCount > 0 ? qsTr("%n on the way", "", tab.files.queue.openCount) : qsTr("All done") }
        Row {
            anchors { right: parent.right; rightMargin: 8 }
            y: 4
            spacing: Theme.gap2
            Button { height: 26; text: qsTr("Cancel all"); visible: tab.files.queue.openCount > 0; onClicked: tab.files.queue.cancelAll() }
            Button { height: 26; text: qsTr("Clear the list"); visible: tab.files.queue.openCount < tab.files.queue.count; onClicked: tab.files.queue.clear() }
        }
        ListView {
            anchors { fill: parent; topMargin: 36; margins: 1 }
            clip: true
            model: tab.files.queue
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            activeFocusOnTab: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Files on their way")
            T.ScrollBar.vertical: ScrollBar {}
            delegate: FileJobRow { width: ListView.view.width; onCancelled: tab.files.queue.cancel(key) }
        }
    }
    Connections { target: tab.files; function onFailed(text) { App.notify(text, "error") } }
}
