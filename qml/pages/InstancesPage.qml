// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// Every instance of the chosen servers in one dense table.
FocusScope {
    id: page
    readonly property int selectedCount: filter.selectedCount
    readonly property bool many: selectedCount > 1
    readonly property string selectionText: qsTr("%n selected", "", selectedCount)
    readonly property bool empty: filter.totalCount === 0 && App.settled
    function act(verb) {
        const from = Verbs.named(verb).from
        Verbs.run(verb, filter.selectedWith(from))
    }
    function remove() {
        Verbs.remove(filter.selectedWith([]), (key, role) => filter.value(key, role))
    }
    function openTerminal() {
        Nav.open("instance", filter.selectedKeys[0])
        Nav.tab = Nav.terminalTab
    }
    InstancesFilter {
        id: filter
        sourceModel: App.instances
        text: search.text
        server: App.currentServer ? App.currentServer.name : ""
        hiddenKeys: Nav.pendingKeys
        sortColumn: App.preferences.value("instances.sort", "name")
        sortDescending: App.preferences.value("instances.descending", "false") === "true"
        groupBy: App.preferences.value("instances.group", App.servers.count > 1 ? "server" : "")
        onSortChanged: {
            App.preferences.setValue("instances.sort", sortColumn)
            App.preferences.setValue("instances.descending", String(sortDescending))
        }
        onGroupByChanged: App.preferences.setValue("instances.group", groupBy)
    }
    InstanceMenu { id: rowMenu; filter: filter }
    GroupMenu { id: groupMenu; filter: filter }
    Header {
        id: header
        width: parent.width
        HeaderTitle { text: page.many ? page.selectionText : qsTr("Instances") }
        Button { text: qsTr("New…"); primary: true; tip: "Ctrl+N"; visible: !page.many; enabled: App.defaultServer !== null
            anchors.verticalCenter: parent.verticalCenter; onClicked: Nav.dialog("create") }
        IconButton { iconName: "importfile"; tip: qsTr("Import a backup…"); visible: !page.many; enabled: App.defaultServer !== null; anchors.verticalCenter: parent.verticalCenter
            onClicked: Nav.dialog("importbackup", { server: App.defaultServer }) }
        Repeater {
            model: page.many ? ["start", "stop", "restart", "freeze"] : ["start", "stop"]
            Button {
                required property string modelData
                readonly property var verb: Verbs.named(modelData)
                anchors.verticalCenter: parent.verticalCenter
                text: verb.text
                enabled: filter.selectedStatuses.some(status => verb.from.includes(status))
                onClicked: page.act(modelData)
            }
        }
        Button { text: qsTr("Delete"); visible: page.many; anchors.verticalCenter: parent.verticalCenter
            onClicked: page.remove() }
        Button { id: more; text: qsTr("More"); dropDown: true; enabled: page.selectedCount > 0; anchors.verticalCenter: parent.verticalCenter
            onClicked: rowMenu.below(more) }
        IconButton { iconName: "close"; tip: qsTr("Clear the selection"); visible: page.many; anchors.verticalCenter: parent.verticalCenter
            onClicked: filter.clearSelection() }
        trailing: [
            IconButton { iconName: "sidebar"; toggles: true; tip: qsTr("Inspector (F4)"); checked: Nav.inspectorOpen; anchors.verticalCenter: parent.verticalCenter
                onClicked: Nav.toggleInspector() },
            IconButton { id: groupButton; iconName: "filter"; tip: qsTr("Group rows"); anchors.verticalCenter: parent.verticalCenter
                onClicked: groupMenu.below(groupButton) },
            SearchField {
                id: search
                mono: true
                wide: 330; room: header.room - 2 * (groupButton.width + Theme.gap3)
                anchors.verticalCenter: parent.verticalCenter
                placeholderText: qsTr("state:running type:vm mem>1G")
                Accessible.name: qsTr("Search instances")
                onLeave: table.forceActiveFocus()
                text: Nav.argument // what another page asks to see
                onTextChanged: if (Nav.page === "instances") Nav.argument = Nav.search = text // and what one comes back to
            }
        ]
    }
    Loader {
        id: side
        anchors { top: header.bottom; bottom: bulk.top; right: parent.right }
        active: Nav.inspectorOpen && page.width > 700 && !page.empty
        width: active ? Theme.inspectorWidth : 0
        sourceComponent: Inspector { source: filter; keys: filter.selectedKeys; manyText: page.many ? page.selectionText : "" }
    }
    BulkStrip { id: bulk; anchors.bottom: parent.bottom; width: parent.width }
    InstanceTable {
        id: table
        anchors { top: header.bottom; bottom: bulk.top; left: parent.left; right: side.left }
        focus: true
        visible: !page.empty
        filter: filter
        menu: rowMenu
        onOpened: (key) => Nav.open("instance", key)
    }
    EmptyState {
        anchors.centerIn: table
        visible: page.empty
        iconName: "instances"
        title: qsTr("No instances yet")
        text: qsTr("An instance is a system container: a whole Linux system beside yours, with its own users, network and services.")
        action: qsTr("Create an instance")
        onTriggered: Nav.dialog("create")
    }
    EmptyState {
        anchors.centerIn: table
        visible: !page.empty && filter.count === 0 && App.settled
        iconName: "search"
        title: qsTr("Nothing matches")
        text: qsTr("No instance matches “%1”.").arg(search.text)
        action: qsTr("Clear the search")
        onTriggered: search.clear()
    }
    Shortcut { sequences: ["Ctrl+F", "/"]; onActivated: search.forceActiveFocus() }
    Shortcut { sequence: "Del"; enabled: table.activeFocus; onActivated: page.remove() }
    Shortcut { sequence: "F2"; enabled: page.selectedCount === 1 && filter.selectedStatuses.includes("Stopped")
        onActivated: Nav.dialog("rename", { key: filter.selectedKeys[0], name: filter.value(filter.selectedKeys[0], "name") }) }
    Shortcut { sequence: "Ctrl+R"; onActivated: { page.act("restart"); page.act("start") } }
    Shortcut { sequence: "Ctrl+D"; enabled: page.selectedCount > 0; onActivated: Verbs.run("snapshot", filter.selectedWith([])) }
    Shortcut { sequence: "Ctrl+."; onActivated: page.act("stop") }
    Shortcut { sequence: "Ctrl+T"; enabled: page.selectedCount === 1; onActivated: page.openTerminal() }
    onEmptyChanged: if (!empty) table.focus = true
    Component.onCompleted: {
        table.forceActiveFocus()
        Qt.callLater(() => { if (Nav.leftInstance !== "") table.restore(Nav.leftInstance) })
    }
}
