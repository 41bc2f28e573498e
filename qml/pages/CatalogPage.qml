// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside
import Quayside.Models

// The images that public servers offer; one is fetched by the Quayside or LXD server itself.
FocusScope {
    id: page
    readonly property var server: App.defaultServer
    readonly property var area: server ? server.areas.images : null
    readonly property var catalog: area ? area.catalog : null
    property string chosen
    readonly property var image: chosen !== "" && rows.count >= 0 ? rows.row(chosen) : ({})
    readonly property bool hasImage: image.key !== undefined
    EntityFilter { id: rows; sourceModel: page.catalog ? page.catalog.images : null; text: search.text; where: ({ architecture: everything.checked ? "" : page.architecture }) }
    readonly property string architecture: App.preferences.value("catalog.architecture", "x86_64")
    Component.onCompleted: if (catalog && catalog.source === "") catalog.source = App.preferences.value("catalog.source", catalog.sources.length > 0 ? catalog.sources[0].url : "")
    function choose(url) {
        App.preferences.setValue("catalog.source", url)
        catalog.source === url ? catalog.load() : catalog.source = url
    }
    function copy() { Nav.dialog("copyimage", { server: server, area: area, image: image, url: catalog.source }) }
    Header {
        id: header
        width: parent.width
        Row {
            height: parent.height
            spacing: 5
            CrumbLink { text: qsTr("Images"); onTriggered: Nav.open("images") }
            CrumbArrow {}
            HeaderTitle { text: qsTr("Catalogue") }
        }
        Button { text: qsTr("Copy to %1…").arg(page.server ? page.server.name : ""); primary: true; enabled: page.hasImage && page.server !== null && page.server.state === "connected"; anchors.verticalCenter: parent.verticalCenter; onClicked: page.copy() }
        trailing: SearchField { id: search; room: header.room; anchors.verticalCenter: parent.verticalCenter; placeholderText: qsTr("debian 12"); Accessible.name: qsTr("Search images"); onLeave: table.forceActiveFocus() }
    }
    Item {
        id: bar
        anchors.top: header.bottom
        width: parent.width
        height: 48
        Row {
            anchors.left: parent.left; anchors.leftMargin: Theme.gap4
            height: parent.height
            spacing: Theme.gap3
            Segments { anchors.verticalCenter: parent.verticalCenter; value: page.catalog ? page.catalog.source : ""; onChosen: (value) => page.choose(value); name: qsTr("Catalogue")
                choices: (page.catalog ? page.catalog.sources : []).slice(0, 4).map(source => ({ text: source.name, value: source.url })) }
            TextField { id: address; width: Math.max(160, Math.min(340, page.width - 620)); mono: true; anchors.verticalCenter: parent.verticalCenter; placeholderText: "https://…"; text: page.catalog ? page.catalog.source : ""
                onAccepted: page.choose(text.trim().replace(/\/+$/, "")); Accessible.name: qsTr("Address of a server for images") }
            CheckBox { id: everything; text: qsTr("All architectures"); anchors.verticalCenter: parent.verticalCenter }
        }
        Label { anchors { right: parent.right; rightMargin: Theme.gap4; verticalCenter: parent.verticalCenter } text: page.catalog && page.catalog.loading ? qsTr("Reading…") : rows.count; muted: true }
        HLine { anchors.bottom: parent.bottom; width: parent.width }
    }
    EntityTable {
        id: table
        anchors { top: bar.bottom; bottom: parent.bottom; left: parent.left; right: parent.right }
        focus: true
        filter: rows
        name: qsTr("Catalogue")
        stateKey: "catalog"
        chosen: page.chosen
        columns: [
            { id: "name", title: qsTr("System"), width: 150, stretch: 2, sort: "name", kind: "name" }, { id: "releaseTitle", title: qsTr("Release"), width: 150, stretch: 1, sort: "release" },
            { id: "variant", title: qsTr("Variant"), width: 100, sort: "variant", yields: 1 }, { id: "architecture", title: qsTr("Architecture"), width: 110, sort: "architecture", yields: 3 },
            { id: "kinds", title: qsTr("For"), width: 140, kind: "tags", words: StatusText.words }, { id: "sizeText", title: qsTr("Size"), width: 90, sort: "size", kind: "size" },
            { id: "version", title: qsTr("Version"), width: 130, sort: "version", kind: "mono", yields: 2 }, { id: "alias", title: qsTr("Alias"), width: 150, sort: "alias", kind: "mono", stretch: 1 }]
        onPicked: (key) => page.chosen = key
        onOpened: page.copy()
    }
    EmptyState {
        anchors.centerIn: table
        readonly property bool broken: page.catalog !== null && page.catalog.errorText !== ""
        visible: rows.count === 0 && (page.catalog === null || !page.catalog.loading)
        iconName: broken ? "error" : "search"
        title: broken ? qsTr("The catalogue can't be read") : qsTr("Nothing matches")
        text: broken ? page.catalog.errorText : ""
        action: broken ? qsTr("Try again") : ""
        onTriggered: page.catalog.load()
    }
    Shortcut { sequences: ["Ctrl+F", "/"]; onActivated: search.forceActiveFocus() }
}
