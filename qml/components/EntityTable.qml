// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Quayside
import Quayside.Models

// A table of an area's objects: columns are data, the cells are those of EntityRow.
FocusScope {
    id: table
    required property EntityFilter filter
    // {id, title, width, stretch, yields, sort, kind: "name", "text", "mono", "number", "size", "tags", "status", "share", words, icon}; icons and iconOf: one for each value of that role.
    property var columns: []
    property string name
    // Under which its order, widths and sorting are kept.
    property string stateKey
    property string chosen
    signal picked(string key)
    signal opened(string key)
    signal menuRequested()
    TableColumns {
        mirrored: Theme.mirrored
        id: columnSet
        available: table.width
        margin: Theme.tableMargin
        definition: table.columns.map(c => ({ id: c.id, title: c.title, width: c.width, stretch: c.stretch ?? 0, sort: c.sort ?? "", yields: c.yields ?? 0, right: ["number", "size"].includes(c.kind) }))
        Component.onCompleted: state = App.preferences.value(table.stateKey + ".columns", "")
        onStateChanged: save.restart()
    }
    Timer { id: save; interval: 500; onTriggered: App.preferences.setValue(table.stateKey + ".columns", columnSet.state) }
    Rectangle { anchors.fill: parent; color: Theme.surface }
    TableHeader {
        id: heading
        width: parent.width
        columns: columnSet
        scrollX: list.contentX
        sortColumn: table.filter.sortColumn
        sortDescending: table.filter.sortDescending
        onSortRequested: (column, descending) => { table.filter.sortColumn = column; table.filter.sortDescending = descending }
    }
    ListView {
        id: list
        anchors { top: heading.bottom; bottom: parent.bottom; left: parent.left; right: parent.right }
        focus: true
        clip: true
        activeFocusOnTab: true
        model: table.filter
        boundsBehavior: Flickable.StopAtBounds
        contentWidth: Math.max(width, columnSet.contentWidth)
        flickableDirection: Flickable.AutoFlickIfNeeded
        currentIndex: -1
        highlightMoveDuration: 0
        Accessible.role: Accessible.Table
        Accessible.name: table.name
        T.ScrollBar.vertical: ScrollBar {}
        Keys.onReturnPressed: if (table.chosen !== "") table.opened(table.chosen)
        Keys.onEnterPressed: if (table.chosen !== "") table.opened(table.chosen)
        Keys.onMenuPressed: if (table.chosen !== "") table.menuRequested()
        onCurrentItemChanged: if (currentItem && activeFocus) table.picked(currentItem.key)
        delegate: EntityRow {
            width: list.contentWidth
            columns: table.columns
            cells: columnSet.cells
            chosen: table.chosen === key
            current: list.activeFocus && list.currentIndex === index
            onPressed: { list.forceActiveFocus(); list.currentIndex = index; table.picked(key) }
            onOpened: table.opened(key)
            onMenuRequested: table.menuRequested()
        }
    }
    ListRing { list: list }
    FollowChosen { list: list; filter: table.filter; chosen: table.chosen }
}
