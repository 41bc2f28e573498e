// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Quayside
import Quayside.Models

// The images of a server: list, import by a file dialog or by dropping a file, export, delete.
FocusScope {
    id: page
    readonly property var server: App.defaultServer
    readonly property var images: server ? server.images : null
    readonly property var areas: server?.areas ?? null
    property string chosen
    Wanted { page: "images"; onTaken: (key) => key === "import" ? files.openFile() : key === "importurl" ? page.importAddress() : page.show(key) }
    function show(key) {
        chosen = key
        for (let i = 0; i < rows.count; ++i) {
            if (rows.keyAt(i) === key)
                list.currentIndex = i
        }
    }
    NetworksFilter {
        id: rows
        sourceModel: page.images
        text: search.text
        sortColumn: App.preferences.value("images.sort", "aliasText")
        sortDescending: App.preferences.value("images.descending", "false") === "true"
        onSortingChanged: {
            App.preferences.setValue("images.sort", sortColumn)
            App.preferences.setValue("images.descending", String(sortDescending))
        }
    }
    // As a person knows it: by its aliases, if it has any.
    function nameOfChosen() {
        const row = list.currentItem
        return row && row.key === chosen && row.aliasText !== "" ? row.aliasText : chosen.slice(0, 12)
    }
    function editChosen() {
        Nav.dialog("editentity", { title: qsTr("Image %1").arg(nameOfChosen()), subtitle: qsTr("Properties"), makeEditor: () => areas.images.editor(chosen),
            flags: [{ key: "public", text: qsTr("Public: anyone who reaches the server may copy it") }, { key: "auto_update", text: qsTr("Keep it up to date") }] })
    }
    function importFile(url) {
        Nav.dialog("importimage", { fileUrl: url, server: server })
    }
    function importAddress() {
        Nav.dialog("importurl", { server: server, area: areas.images })
    }
    function copyChosen() {
        Nav.dialog("sendimage", { source: server, fingerprint: chosen, name: nameOfChosen() })
    }
    function refreshChosen() {
        if (Nav.stale)
            return App.notify(qsTr("The server doesn't answer: nothing can be changed there now."), "warning")
        areas.images.perform("refresh", { name: nameOfChosen(), fingerprint: chosen })
        App.notify(qsTr("Looking for a newer image…"), "info")
    }
    Connections {
        target: page.areas?.images ?? null
        function onFinished(verb, name, error) {
            if (verb === "refresh")
                App.notify(error === "" ? qsTr("%1 is as new as there is").arg(name) : error, error === "" ? "success" : "error")
        }
    }
    function removeChosen() {
        const key = chosen, name = nameOfChosen()
        chosen = ""
        Nav.dialog("deleteimage", { server: server, fingerprint: key, name: name })
    }
    Header {
        id: header
        width: parent.width
        HeaderTitle { text: qsTr("Images") }
        Label { text: page.server ? page.server.name : ""; muted: true; anchors.verticalCenter: parent.verticalCenter }
        Button { text: qsTr("Import…"); primary: true; enabled: page.server !== null; anchors.verticalCenter: parent.verticalCenter; onClicked: files.openFile() }
        Button { text: qsTr("Create instance"); enabled: page.chosen !== ""; anchors.verticalCenter: parent.verticalCenter
            onClicked: Nav.dialog("create", { image: page.chosen }) }
        Button { text: qsTr("Catalogue"); visible: page.areas !== null; anchors.verticalCenter: parent.verticalCenter; onClicked: Nav.open("catalog") }
        Button { id: moreButton; text: qsTr("More"); dropDown: true; enabled: page.chosen !== "" || page.areas !== null; anchors.verticalCenter: parent.verticalCenter; onClicked: menu.below(moreButton) }
        trailing: SearchField { id: search; room: header.room; anchors.verticalCenter: parent.verticalCenter
            placeholderText: qsTr("Search images"); onLeave: list.forceActiveFocus() }
    }
    FileDialogs { id: files; fingerprint: page.chosen; onOpened: (url) => page.importFile(url); onSaved: (url) => page.images.exportTo(page.chosen, url) }
    Menu {
        id: menu
        readonly property bool usable: page.chosen !== ""
        MenuItem { text: qsTr("Import from an address…"); iconName: "importfile"; visible: page.areas !== null; onTriggered: page.importAddress() }
        MenuLine {}
        MenuItem { text: qsTr("Create instance"); iconName: "plus"; keys: "Enter"; enabled: menu.usable; onTriggered: Nav.dialog("create", { image: page.chosen }) }
        MenuItem { text: qsTr("Aliases…"); iconName: "rename"; visible: page.areas !== null; enabled: menu.usable; onTriggered: Nav.dialog("imagealiases", { area: page.areas.images, fingerprint: page.chosen }) }
        MenuItem { text: qsTr("Properties…"); iconName: "edit"; visible: page.areas !== null; enabled: menu.usable; onTriggered: page.editChosen() }
        MenuItem { text: qsTr("Look for a newer one"); iconName: "refresh"; visible: page.areas !== null && page.areas.images.canRefresh(); enabled: menu.usable; onTriggered: page.refreshChosen() }
        MenuItem { text: qsTr("Copy to another server…"); iconName: "duplicate"; visible: page.areas !== null && App.servers.count > 1; enabled: menu.usable; onTriggered: page.copyChosen() }
        MenuItem { text: qsTr("Copy the fingerprint"); iconName: "copy"; enabled: menu.usable; onTriggered: App.copyText(page.chosen) }
        MenuItem { text: qsTr("Export…"); iconName: "exportfile"; enabled: menu.usable; onTriggered: files.saveFile() }
        MenuLine {}
        MenuItem { text: qsTr("Delete…"); iconName: "delete"; keys: qsTr("Del"); destructive: true; enabled: menu.usable; onTriggered: page.removeChosen() }
    }
    TableColumns {
        mirrored: Theme.mirrored
        id: columnSet
        available: page.width
        margin: Theme.tableMargin
        definition: [
            { id: "alias", title: qsTr("Alias"), width: 190, sort: "aliasText", stretch: 1 }, { id: "description", title: qsTr("Description"), width: 220, sort: "description", stretch: 2 },
            { id: "fingerprint", title: qsTr("Fingerprint"), width: 120, yields: 1 }, { id: "type", title: qsTr("Type"), width: 90, sort: "type" },
            { id: "architecture", title: qsTr("Architecture"), width: 105, sort: "architecture", yields: 2 }, { id: "size", title: qsTr("Size"), width: 90, sort: "size", right: true },
            { id: "uploaded", title: qsTr("Uploaded"), width: 150, sort: "uploadedAt" }, { id: "flags", title: qsTr("Flags"), width: 120 }]
    }
    Rectangle { anchors { top: header.bottom; bottom: parent.bottom; left: parent.left; right: parent.right } color: Theme.surface }
    TableHeader { id: heading; anchors.top: header.bottom; width: parent.width; columns: columnSet; scrollX: list.contentX; sortColumn: rows.sortColumn; sortDescending: rows.sortDescending
        onSortRequested: (column, descending) => { rows.sortColumn = column; rows.sortDescending = descending } }
    ListView {
        id: list
        anchors { top: heading.bottom; bottom: parent.bottom; left: parent.left; right: parent.right }
        focus: true
        clip: true
        activeFocusOnTab: true
        model: rows
        boundsBehavior: Flickable.StopAtBounds
        contentWidth: Math.max(width, columnSet.contentWidth)
        flickableDirection: Flickable.AutoFlickIfNeeded
        currentIndex: -1
        highlightMoveDuration: 0
        Accessible.role: Accessible.Table
        Accessible.name: qsTr("Images")
        T.ScrollBar.vertical: ScrollBar {}
        Keys.onReturnPressed: if (page.chosen !== "") Nav.dialog("create", { image: page.chosen })
        onCurrentItemChanged: if (currentItem && activeFocus) page.chosen = currentItem.key
        delegate: ImageRow {
            width: list.contentWidth
            cells: columnSet.cells
            chosen: page.chosen === key
            current: list.activeFocus && list.currentIndex === index
            onPressed: { list.forceActiveFocus(); list.currentIndex = index; page.chosen = key }
            onOpened: Nav.dialog("create", { image: key })
            onMenuRequested: menu.popup()
        }
    }
    ListRing { list: list }
    FollowChosen { list: list; filter: rows; chosen: page.chosen }
    EmptyState { anchors.centerIn: list; visible: list.count === 0 && search.text !== "" && page.images !== null && page.images.count > 0; iconName: "search"; title: qsTr("Nothing matches") }
    EmptyState {
        anchors.centerIn: list
        visible: App.settled && (page.images === null || page.images.count === 0)
        iconName: "images"
        title: qsTr("No images yet")
        text: qsTr("An image is what instances are made from. Drop an image file here (.tar.xz, .tar.gz, .squashfs …) or import one.")
        action: page.server ? qsTr("Import an image…") : ""
        onTriggered: files.openFile()
    }
    ImageDrop { anchors.fill: list; onFileDropped: (url) => page.importFile(url) }
    Shortcut { sequences: ["Ctrl+F", "/"]; onActivated: search.forceActiveFocus() }
    Shortcut { sequence: "Del"; enabled: page.chosen !== "" && list.activeFocus; onActivated: page.removeChosen() }
}
