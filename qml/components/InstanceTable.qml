// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Qt.labs.qmlmodels
import Quayside
import Quayside.Models

// The instances table: header, rows and their keyboard. The filter holds order and selection.
FocusScope {
    id: table
    required property InstancesFilter filter
    required property Menu menu
    readonly property alias columns: columnSet
    readonly property alias list: view
    signal opened(string key)

    function visibleKeys() {
        const first = view.indexAt(0, view.contentY + 1)
        const last = view.indexAt(0, view.contentY + view.height - 1)
        App.instances.setVisibleKeys(filter.keysBetween(first, last < 0 ? view.count - 1 : last))
    }
    function move(direction, modifiers) {
        view.currentIndex = filter.step(view.currentIndex, direction)
        filter.select(view.currentIndex, modifiers & Qt.ShiftModifier ? "range" : "single")
    }
    // An instance is chosen, never the head of a group, which stands above it.
    function jump(row, modifiers) {
        let next = row
        while (next < view.count - 1 && filter.keyAt(next) === "")
            ++next
        view.currentIndex = next
        filter.select(next, modifiers & Qt.ShiftModifier ? "range" : "single")
    }
    // The instance that one comes back from.
    function restore(key) {
        const row = filter.rowOf(key)
        if (row < 0)
            return
        view.currentIndex = row
        filter.select(row, "single")
        view.positionViewAtIndex(row, ListView.Center)
    }
    function press(row, mouse) {
        table.forceActiveFocus()
        view.currentIndex = row
        const mode = mouse.modifiers & Qt.ControlModifier ? "toggle" : mouse.modifiers & Qt.ShiftModifier ? "range" : "single"
        if (mouse.button === Qt.LeftButton || !filter.selectedKeys.includes(filter.keyAt(row)))
            filter.select(row, mode)
        if (mouse.button === Qt.RightButton)
            menu.popup()
    }
    function activate() {
        const key = filter.keyAt(view.currentIndex)
        if (key !== "")
            table.opened(key)
        else if (view.currentItem)
            view.currentItem.toggled()
    }
    TableColumns {
        mirrored: Theme.mirrored
        id: columnSet
        available: table.width
        margin: Theme.tableMargin
        definition: [
            { id: "status", title: qsTr("State"), width: 118, sort: "status", keeps: true },
            { id: "name", title: qsTr("Name"), width: 104, sort: "name", stretch: 3, keeps: true },
            { id: "type", title: qsTr("Type"), width: 78, sort: "type", yields: 3 },
            { id: "ipv4", title: qsTr("IPv4"), width: 108, sort: "ipv4" },
            { id: "cpuPercent", title: qsTr("CPU"), width: 124, sort: "cpuPercent", stretch: 1, keeps: true },
            { id: "memoryUsage", title: qsTr("Memory"), width: 124, sort: "memoryUsage" },
            { id: "diskUsage", title: qsTr("Disk"), width: 116, sort: "diskUsage" },
            { id: "image", title: qsTr("Image"), width: 100, sort: "image", stretch: 2, yields: 1 },
            { id: "snapshotCount", title: qsTr("Snapshots"), width: 76, sort: "snapshotCount", right: true, yields: 4 },
            { id: "server", title: qsTr("Server"), width: 96, sort: "server", hidden: true },
            { id: "member", title: qsTr("Member"), width: 96, sort: "member", hidden: !(App.currentServer?.areas?.cluster?.available ?? false) },
            { id: "project", title: qsTr("Project"), width: 96, sort: "project", hidden: true },
            { id: "tags", title: qsTr("Tags"), width: 100, sort: "tags", stretch: 2, yields: 2 }]
        Component.onCompleted: state = App.preferences.value("instances.columns", "")
        onStateChanged: save.restart()
    }
    Timer { id: save; interval: 500; onTriggered: App.preferences.setValue("instances.columns", columnSet.state) }
    Timer { id: poll; interval: 150; onTriggered: table.visibleKeys() }
    // A table full of rows isn't made in one turn, which would hold up all else: the view grows by some rows at a time.
    property int made: 5
    Timer { running: view.count > 0 && view.height < view.room; interval: 1; repeat: true; onTriggered: table.made += 5 }
    Rectangle { anchors.fill: parent; color: Theme.surface }
    TableHeader {
        id: header
        width: parent.width
        columns: columnSet
        sortColumn: table.filter.sortColumn
        sortDescending: table.filter.sortDescending
        scrollX: view.contentX
        onSortRequested: (column, descending) => { table.filter.sortColumn = column; table.filter.sortDescending = descending }
    }
    ListView {
        id: view
        anchors { top: header.bottom; left: parent.left; right: parent.right }
        readonly property real room: table.height - header.height
        height: Math.min(room, table.made * Theme.rowHeight)
        focus: true
        clip: true
        model: table.filter
        reuseItems: true
        cacheBuffer: 120
        boundsBehavior: Flickable.StopAtBounds
        contentWidth: Math.max(width, columnSet.contentWidth)
        flickableDirection: Flickable.AutoFlickIfNeeded
        highlightMoveDuration: 0
        currentIndex: -1
        activeFocusOnTab: true
        function jump(row, modifiers) { table.jump(row, modifiers) }
        Accessible.role: Accessible.Table
        Accessible.name: qsTr("Instances")
        onContentYChanged: poll.restart()
        onHeightChanged: poll.restart()
        onCountChanged: { poll.restart(); if (count === 0) table.made = 5 }
        T.ScrollBar.vertical: ScrollBar {}
        T.ScrollBar.horizontal: ScrollBar {}
        Keys.onUpPressed: (event) => table.move(-1, event.modifiers)
        Keys.onDownPressed: (event) => table.move(1, event.modifiers)
        Keys.onReturnPressed: table.activate()
        Keys.onEnterPressed: table.activate()
        Keys.onSpacePressed: table.filter.keyAt(currentIndex) === "" ? table.activate() : table.filter.select(currentIndex, "toggle")
        Keys.onMenuPressed: table.menu.popup(currentItem)
        Keys.onPressed: (event) => {
            event.accepted = true
            if (event.key === Qt.Key_Escape) table.filter.clearSelection()
            else if (event.matches(StandardKey.SelectAll)) table.filter.selectAll()
            else event.accepted = false
        }
        delegate: DelegateChooser {
            role: "isGroup"
            DelegateChoice {
                roleValue: true
                GroupRow {
                    required property int index
                    width: view.contentWidth
                    current: view.activeFocus && view.currentIndex === index
                    onToggled: table.filter.toggleGroup(groupTitle)
                }
            }
            DelegateChoice {
                roleValue: false
                InstanceRow {
                    width: view.contentWidth
                    cells: columnSet.cells
                    current: view.activeFocus && view.currentIndex === index
                    onClicked: (mouse) => table.press(index, mouse)
                    onOpened: table.opened(key)
                }
            }
        }
    }
    ListRing { list: view }
}
