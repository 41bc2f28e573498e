// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Quayside.Models

// Copies or moves instances: server › project › pool, what speaks against it, and how far it is. It goes on when the dialog is closed.
Dialog {
    id: dialog
    property var keys: []
    readonly property var flow: App.copies
    readonly property bool started: flow.running || flow.rows.some(row => row.state !== "")
    wide: 720
    title: flow.move ? qsTr("Move %n instance(s)", "", flow.rows.length) : qsTr("Copy %n instance(s)", "", flow.rows.length)
    initialFocus: startButton
    onAboutToShow: flow.prepare(keys)
    Segments { name: qsTr("Copy or move"); value: dialog.flow.move ? "move" : "copy"; enabled: !dialog.flow.running; choices: [{ text: qsTr("Copy"), value: "copy" }, { text: qsTr("Move"), value: "move" }]
        onChosen: (value) => dialog.flow.move = value === "move" }
    Row {
        width: parent.width
        spacing: Theme.gap3
        enabled: !dialog.flow.running
        readonly property real third: (width - 2 * spacing) / 3
        Field { width: parent.third; label: qsTr("Server")
            ComboBox { width: parent.width; model: dialog.flow.servers; currentIndex: dialog.flow.servers.indexOf(dialog.flow.server); onActivated: (index) => dialog.flow.server = dialog.flow.servers[index]; Accessible.name: qsTr("Server") } }
        Field { width: parent.third; label: qsTr("Project")
            ComboBox { width: parent.width; model: dialog.flow.projects; currentIndex: dialog.flow.projects.indexOf(dialog.flow.project); onActivated: (index) => dialog.flow.project = dialog.flow.projects[index]; Accessible.name: qsTr("Project") } }
        Field { width: parent.third; label: qsTr("Storage pool")
            ComboBox { width: parent.width; model: [qsTr("As it is")].concat(dialog.flow.pools); currentIndex: dialog.flow.pools.indexOf(dialog.flow.pool) + 1
                onActivated: (index) => dialog.flow.pool = index === 0 ? "" : dialog.flow.pools[index - 1]; Accessible.name: qsTr("Storage pool") } }
    }
    Rectangle {
        width: parent.width
        height: Math.min(260, list.contentHeight + 2)
        radius: Theme.radius
        color: Theme.background
        border { width: 1; color: Theme.border }
        ListView {
            id: list
            anchors { fill: parent; margins: 1 }
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            model: dialog.flow.rows.length
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Instances")
            T.ScrollBar.vertical: ScrollBar {}
            delegate: CopyRow { width: list.width; row: dialog.flow.rows[index] ?? ({}); editable: !dialog.flow.running && row.state !== "done"; onRenamed: (name) => dialog.flow.setNewName(row.key, name) }
        }
    }
    CheckBox { text: dialog.flow.rows.length > 1 ? qsTr("With their snapshots") : qsTr("With its snapshots"); checked: !dialog.flow.instanceOnly; enabled: !dialog.flow.running; onToggled: dialog.flow.instanceOnly = !checked }
    Label { width: parent.width; text: dialog.flow.checking ? qsTr("Looking at the server …") : dialog.flow.methodText; muted: true; wrapMode: Text.Wrap; elide: Text.ElideNone; font.pixelSize: 12 }
    ErrorNote { text: dialog.flow.errorText }
    Connections {
        target: dialog.flow
        function onFinished(count, failures) {
            if (failures > 0)
                return
            App.notify(dialog.flow.move ? qsTr("%n instance(s) moved", "", count) : qsTr("%n instance(s) copied", "", count), "success")
            dialog.accept()
        }
    }
    leftButtons: CopyAs { enabled: dialog.flow.ready; command: (tool) => dialog.flow.command(tool) }
    buttons: [
        Button { text: dialog.flow.running ? qsTr("Stop") : qsTr("Close"); onClicked: dialog.flow.running ? dialog.flow.cancel() : dialog.reject() },
        Button { id: startButton; text: dialog.flow.move ? qsTr("Move") : qsTr("Copy"); primary: true; enabled: dialog.flow.ready; onClicked: dialog.flow.start() }
    ]
}
