// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Quayside
import Quayside.Models

// The pools of a server with what is used in them, their volumes, and what one volume is about.
FocusScope {
    id: page
    readonly property var server: App.defaultServer
    readonly property var area: server ? server.areas.storage : null
    readonly property bool able: area !== null && area.available
    readonly property bool connected: able && server.state === "connected"
    property string pool
    property string chosen
    readonly property var volume: able && rows.count >= 0 && chosen !== "" && area.loaded ? rows.row(chosen) : ({})
    readonly property bool hasVolume: volume.name !== undefined
    onServerChanged: { pool = ""; chosen = "" }
    AreaWatch { area: page.area }
    Wanted { page: "storage"; onTaken: (key) => { page.pool = key.split("/")[0]; page.chosen = key.includes("/") ? key : "" } }
    Binding { target: page.area; property: "snapshotsOf"; value: page.chosen; when: page.able }
    EntityFilter {
        id: rows
        sourceModel: page.able ? page.area.volumes : null
        text: search.text
        sortColumn: "title"
        where: ({ pool: page.pool, type: types.value === "all" ? "" : types.value })
    }
    PoolMenu { id: poolMenu; server: page.server; pool: page.pool }
    VolumeMenu { id: volumeMenu; server: page.server; volume: page.volume }
    PageHeader {
        id: header
        width: parent.width
        title: qsTr("Storage")
        serverName: page.server ? page.server.name : ""
        Button { text: qsTr("New volume…"); primary: true; visible: page.able; enabled: page.connected && page.area.pools.count > 0; anchors.verticalCenter: parent.verticalCenter
            onClicked: Nav.dialog("createvolume", { server: page.server, area: page.area, pool: page.pool }) }
        Button { text: qsTr("New pool…"); visible: page.able; enabled: page.connected; anchors.verticalCenter: parent.verticalCenter; onClicked: Nav.dialog("createpool", { server: page.server, area: page.area }) }
        trailing: SearchField { id: search; room: header.room; visible: page.able; anchors.verticalCenter: parent.verticalCenter
            placeholderText: qsTr("Search volumes"); onLeave: table.forceActiveFocus() }
    }
    GridView {
        id: pools
        anchors { top: header.bottom; topMargin: Theme.gap3; left: parent.left; leftMargin: Theme.gap4; right: parent.right; rightMargin: 4 }
        readonly property int columns: Math.max(1, Math.floor(width / 320))
        cellWidth: Math.floor(width / columns)
        cellHeight: 138
        // Two rows at most, and fewer where the volumes below would have no room.
        readonly property int lines: Math.max(1, Math.min(2, Math.floor((page.height - 270) / cellHeight)))
        height: Math.min(lines, Math.ceil(count / columns)) * cellHeight
        visible: page.able && count > 0
        clip: true
        activeFocusOnTab: true
        currentIndex: -1
        model: page.able ? page.area.pools : null
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Pools")
        T.ScrollBar.vertical: ScrollBar { visible: pools.contentHeight > pools.height + 1 }
        Keys.onReturnPressed: if (currentItem) page.toggle(currentItem.children[0].key)
        Keys.onMenuPressed: if (currentItem) { page.pool = currentItem.children[0].key; poolMenu.popup() }
        delegate: Item {
            id: place
            required property var model
            required property int index
            width: pools.cellWidth
            height: pools.cellHeight
            PoolCard {
                anchors.left: parent.left
                // The last of a line ends where the page's other cards do.
                width: parent.width - Theme.gap3 + ((place.index + 1) % pools.columns === 0 ? pools.width - pools.columns * pools.cellWidth : 0)
                model: place.model
                index: place.index
                chosen: page.pool === key
                onPicked: page.toggle(key)
                onMenuRequested: (at) => { page.pool = key; poolMenu.below(at) }
                FocusRing { on: pools.activeFocus && pools.currentIndex === place.index }
            }
        }
    }
    ListRing { list: pools }
    function toggle(key) { pool = pool === key ? "" : key }
    Row {
        id: bar
        anchors.left: parent.left; anchors.leftMargin: Theme.gap4
        anchors.top: pools.bottom
        height: visible ? 40 : 0
        visible: pools.visible
        spacing: Theme.gap3
        Segments { id: types; name: qsTr("Type"); value: "all"; onChosen: (value) => types.value = value
            choices: [{ text: qsTr("All"), value: "all" }, { text: qsTr("Custom"), value: "custom" }, { text: qsTr("Containers"), value: "container" },
                { text: qsTr("VMs"), value: "virtual-machine" }, { text: qsTr("Images"), value: "image" }] }
        Label { text: (page.pool === "" ? qsTr("in all pools") : qsTr("in %1").arg(page.pool)) + " · " + rows.count; muted: true; height: types.height }
    }
    HLine { anchors.top: bar.bottom; width: parent.width; visible: bar.visible }
    EntityTable {
        id: table
        anchors { top: bar.bottom; topMargin: 1; bottom: parent.bottom; left: parent.left; right: side.left }
        focus: true
        visible: pools.visible
        filter: rows
        name: qsTr("Volumes")
        stateKey: "volumes"
        chosen: page.chosen
        columns: [
            { id: "title", title: qsTr("Name"), width: 230, stretch: 2, sort: "title", kind: "name", icons: StorageText.icons, iconOf: "type" }, { id: "type", title: qsTr("Type"), width: 100, sort: "type", kind: "tags", words: StorageText.types },
            { id: "contentType", title: qsTr("Content"), width: 80, sort: "contentType", words: StorageText.contents, yields: 2 }, { id: "pool", title: qsTr("Pool"), width: 100, sort: "pool" },
            { id: "usedText", title: qsTr("Used"), width: 90, sort: "used", kind: "size" }, { id: "sizeText", title: qsTr("Size"), width: 90, sort: "size", kind: "size" },
            { id: "usedBy", title: qsTr("Used by"), width: 80, sort: "usedBy", kind: "number", yields: 1 }, { id: "description", title: qsTr("Description"), width: 140, sort: "description", stretch: 3, yields: 3 }]
        onPicked: (key) => page.chosen = key
        onOpened: volumeMenu.edit()
        onMenuRequested: volumeMenu.popup()
    }
    VolumeSide { id: side; anchors { top: bar.bottom; bottom: parent.bottom; right: parent.right } width: page.hasVolume ? 320 : 0; visible: page.hasVolume; server: page.server; volume: page.volume
        menu: volumeMenu }
    EmptyState {
        anchors.centerIn: table
        visible: pools.visible && page.area.loaded && rows.count === 0
        iconName: search.text === "" ? "storage" : "search"
        title: search.text === "" ? qsTr("No volumes here") : qsTr("Nothing matches")
        text: qsTr("A custom volume keeps data apart from the instances that use it.")
        action: qsTr("New volume…")
        onTriggered: Nav.dialog("createvolume", { server: page.server, area: page.area, pool: page.pool })
    }
    EmptyState {
        anchors.centerIn: parent
        visible: App.settled && (!page.able || (page.area.loaded && page.area.pools.count === 0))
        iconName: "storage"
        title: page.able ? qsTr("No pools yet") : qsTr("This server has no storage to manage")
        text: page.able ? qsTr("A pool is where instances, images and volumes keep their data.") : page.server ? qsTr("%1 doesn't offer the part of the API that pools need.").arg(page.server.name) : qsTr("Connect a server first.")
        action: page.able ? qsTr("Create a pool") : ""
        onTriggered: Nav.dialog("createpool", { server: page.server, area: page.area })
    }
    Shortcut { sequences: ["Ctrl+F", "/"]; onActivated: search.forceActiveFocus() }
    Shortcut { sequence: "F2"; enabled: volumeMenu.renames; onActivated: volumeMenu.rename() }
    Shortcut { sequence: "Del"; enabled: volumeMenu.removes && table.activeFocus; onActivated: volumeMenu.remove() }
}
