// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Quayside
import Quayside.Models

// The list of profiles with its heading and keyboard.
FocusScope {
    id: table
    required property NetworksFilter filter
    property string chosen
    signal picked(string key)
    signal opened(string key)
    signal menuRequested()
    TableColumns {
        mirrored: Theme.mirrored
        id: columnSet
        available: table.width
        margin: Theme.tableMargin
        definition: [
            { id: "name", title: qsTr("Name"), width: 200, sort: "name", stretch: 2 }, { id: "description", title: qsTr("Description"), width: 260, sort: "description", stretch: 4 },
            { id: "settings", title: qsTr("Settings"), width: 90, sort: "settingsCount", right: true }, { id: "devices", title: qsTr("Devices"), width: 200, stretch: 2 },
            { id: "usedBy", title: qsTr("Used by"), width: 90, sort: "usedBy", right: true }]
        Component.onCompleted: state = App.preferences.value("profiles.columns", "")
        onStateChanged: save.restart()
    }
    Timer { id: save; interval: 500; onTriggered: App.preferences.setValue("profiles.columns", columnSet.state) }
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
        reuseItems: true
        boundsBehavior: Flickable.StopAtBounds
        contentWidth: Math.max(width, columnSet.contentWidth)
        flickableDirection: Flickable.AutoFlickIfNeeded
        currentIndex: -1
        highlightMoveDuration: 0
        Accessible.role: Accessible.Table
        Accessible.name: qsTr("Profiles")
        T.ScrollBar.vertical: ScrollBar {}
        Keys.onReturnPressed: if (table.chosen !== "") table.opened(table.chosen)
        Keys.onEnterPressed: if (table.chosen !== "") table.opened(table.chosen)
        Keys.onMenuPressed: if (table.chosen !== "") table.menuRequested()
        onCurrentItemChanged: if (currentItem && activeFocus) table.picked(currentItem.key)
        delegate: ProfileRow {
            width: list.contentWidth
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
