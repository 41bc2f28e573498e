// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// One instance: breadcrumb and verbs, then its tabs.
FocusScope {
    id: page
    readonly property var instance: App.instance(Nav.argument)
    // False until the first answer, and after the instance was deleted: then it has no properties.
    readonly property bool known: instance.exists === true
    readonly property string status: known ? instance.status : ""
    readonly property bool live: known && instance.live !== false
    readonly property string busy: known ? instance.busy : ""
    readonly property var tabs: [ // as Nav.instanceTabs
        { title: qsTr("Overview"), file: "OverviewTab" }, { title: qsTr("Configuration"), file: "InstanceConfigTab" }, { title: qsTr("Devices"), file: "DevicesTab" },
        { title: qsTr("Snapshots"), file: "SnapshotsTab" }, { title: qsTr("Terminal"), file: "TerminalTab" }, { title: qsTr("Console"), file: "ConsoleTab" }, { title: qsTr("Display"), file: "DisplayTab" },
        { title: qsTr("Files"), file: "FilesTab" }, { title: qsTr("Logs"), file: "LogsTab" }, { title: qsTr("Backups"), file: "BackupsTab" }, { title: qsTr("Activity"), file: "InstanceActivityTab" }]
    Connections {
        target: App.server(Nav.argument.split("/")[0])
        ignoreUnknownSignals: true
        function onInstanceRenamed(key, newKey) { if (key === Nav.argument) Nav.argument = newKey }
    }
    function verbs() {
        return ["start", "restart", "stop", "unfreeze"].filter(id => Verbs.named(id).from.includes(status))
    }
    Header {
        id: header; edits: false
        width: parent.width
        Crumbs {
            steps: [Nav.argument.split("/")[0], qsTr("Instances")]
            name: Nav.argument.split("/").pop()
            room: header.space - (stateWord.visible ? stateWord.implicitWidth + Theme.gap3 : 0)
            onTriggered: (step) => step === 0 ? PaletteSource.openServer(steps[0]) : Nav.open("instances", Nav.search)
        }
        StatusLabel { id: stateWord; visible: page.known; status: page.status; busy: page.busy; spacing: 10; anchors.verticalCenter: parent.verticalCenter }
        trailing: [
            Repeater {
                model: page.verbs()
                Button {
                    required property string modelData
                    text: Verbs.named(modelData).text
                    enabled: page.busy === "" && page.live && !Nav.stale
                    anchors.verticalCenter: parent.verticalCenter
                    onClicked: Verbs.run(modelData, [page.instance.key])
                }
            },
            Button { id: more; text: qsTr("More"); dropDown: true; visible: page.known; enabled: !Nav.stale; anchors.verticalCenter: parent.verticalCenter; onClicked: moreMenu.below(more) },
            Button { text: qsTr("Terminal"); primary: true; visible: page.known && Nav.tab !== Nav.terminalTab; enabled: page.status === "Running" && !Nav.stale; tip: "Ctrl+T"
                anchors.verticalCenter: parent.verticalCenter; onClicked: Nav.tab = Nav.terminalTab }
        ]
        Menu {
            id: moreMenu
            Instantiator {
                model: Verbs.list
                delegate: MenuItem {
                    required property var modelData
                    text: modelData.text
                    iconName: modelData.icon
                    enabled: page.live && modelData.from.includes(page.status)
                    onTriggered: Verbs.run(modelData.id, [page.instance.key])
                }
                onObjectAdded: (index, object) => moreMenu.insertItem(index, object)
                onObjectRemoved: (index, object) => moreMenu.removeItem(object)
            }
            MenuLine {}
            MenuItem { text: qsTr("Take a snapshot"); iconName: "snapshot"; keys: "Ctrl+D"; onTriggered: Verbs.run("snapshot", [page.instance.key]) }
            MenuItem { text: qsTr("Copy or move…"); iconName: "duplicate"; onTriggered: Nav.dialog("copyinstances", { keys: [page.instance.key] }) }
            MenuItem { text: qsTr("Publish as an image…"); iconName: "publish"; enabled: page.status === "Stopped"; onTriggered: Nav.dialog("publishsnapshot", { instance: page.instance, name: "" }) }
            MenuItem { text: qsTr("Rename…"); iconName: "rename"; keys: "F2"; enabled: page.status === "Stopped"
                onTriggered: Nav.dialog("rename", { key: page.instance.key, name: page.instance.name }) }
            MenuItem { text: qsTr("Delete…"); iconName: "delete"; destructive: true; onTriggered: page.remove() }
        }
    }
    function remove() {
        Verbs.remove([instance.key], (key, role) => instance[role])
        if (Nav.pendingKeys.includes(instance.key))
            Nav.open("instances")
    }
    Tabs {
        id: strip
        anchors.top: header.bottom
        width: parent.width
        titles: page.known ? page.tabs.map(tab => tab.title) : []
        absent: page.known && page.instance.type === "virtual-machine" ? [] : [Nav.displayTab] // containers have no screen
        current: Nav.tab
        focus: true
        onCurrentChanged: Nav.tab = current
        Binding { target: strip; property: "current"; value: Nav.tab }
    }
    Rectangle {
        id: problem
        anchors.top: strip.bottom
        width: parent.width
        height: visible ? message.implicitHeight + 16 : 0
        visible: page.known && page.instance.errorText !== ""
        color: Theme.errorTint
        Label { id: message; anchors.left: parent.left; anchors.leftMargin: Theme.gap4; y: 8; width: parent.width - 2 * Theme.gap4; text: page.known ? page.instance.errorText : ""; color: Theme.error; wrapMode: Text.Wrap; maximumLineCount: 4 }
    }
    Loader {
        id: body
        anchors { top: problem.bottom; bottom: parent.bottom; left: parent.left; right: parent.right; margins: Theme.gap4 }
        active: page.known && instance === page.instance // not before its tabs would see the new one
        onLoaded: if (Nav.tab > 0 && !strip.walked) item.forceActiveFocus()
        property var instance: page.instance
        source: page.tabs[Nav.tab].file + ".qml"
    }
    EmptyState {
        anchors.centerIn: parent
        visible: !page.known && App.settled
        iconName: "instances"
        title: qsTr("This instance is gone")
        text: qsTr("It was deleted or renamed, here or elsewhere.")
        action: qsTr("Back to the instances")
        onTriggered: Nav.open("instances")
    }
    Shortcut { sequence: "Ctrl+T"; enabled: page.known; onActivated: Nav.tab === Nav.terminalTab ? body.item.openOne() : Nav.tab = Nav.terminalTab }
    Shortcut { sequence: "Ctrl+R"; enabled: page.known; onActivated: Verbs.run(page.status === "Stopped" ? "start" : "restart", [page.instance.key]) }
    Shortcut { sequence: "Ctrl+D"; enabled: page.known; onActivated: Verbs.run("snapshot", [page.instance.key]) }
    Shortcut { sequence: "Ctrl+."; enabled: page.known; onActivated: Verbs.run("stop", [page.instance.key]) }
    Shortcut { sequence: "Del"; enabled: page.known && strip.activeFocus; onActivated: page.remove() }
    Shortcut { sequence: "F2"; enabled: page.status === "Stopped"; onActivated: Nav.dialog("rename", { key: page.instance.key, name: page.instance.name }) }
}
