// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Quayside

// One folder with its path, its entries and their keyboard; entries can be dragged out, files dropped in.
FocusScope {
    id: pane
    required property var folder
    // The tab, which has the verbs: sendSelected, rename, remove, nameDialog and openMenu, each of a pane.
    required property var host
    property string title
    property string iconName
    property bool isLocal: false
    property string dropHint
    readonly property alias list: view
    signal activated(string name)
    signal dropped(var event)
    onActiveFocusChanged: if (activeFocus) host.activePane = pane
    function leave(name) {
        const type = folder.typeOf(name)
        type === "file" || type === "other" ? host.sendSelected(pane) : activated(name)
    }
    function pick(index, modifiers) {
        view.forceActiveFocus()
        view.currentIndex = index
        folder.select(index, modifiers & Qt.ControlModifier ? "toggle" : modifiers & Qt.ShiftModifier ? "range" : "single")
    }
    TableColumns {
        mirrored: Theme.mirrored
        id: columnSet
        available: pane.width - 2
        definition: [{ id: "name", title: qsTr("Name"), width: 160, stretch: 1 }, { id: "size", title: qsTr("Size"), width: 78, right: true }, { id: "mode", title: qsTr("Permissions"), width: 92 }]
            .concat(pane.isLocal ? [] : [{ id: "owner", title: qsTr("Owner"), width: 84 }])
    }
    Card {
        anchors.fill: parent
        clip: true
        Item {
            id: bar
            width: parent.width
            height: 44
            Icon { anchors.left: parent.left; anchors.leftMargin: 14; name: pane.iconName; anchors.verticalCenter: parent.verticalCenter }
            IconButton { id: upButton; anchors.left: parent.left; anchors.leftMargin: 36; anchors.verticalCenter: parent.verticalCenter; iconName: "up"; tip: qsTr("One folder up"); Accessible.name: tip + ", " + pane.title; enabled: pane.folder.canGoUp; onClicked: pane.folder.up() }
            TextField { id: pathField; anchors { left: upButton.right; leftMargin: 4; right: tools.left; rightMargin: 6; verticalCenter: parent.verticalCenter } mono: true; text: pane.folder.path
                Accessible.name: qsTr("Folder: %1").arg(pane.title)
                onAccepted: { pane.folder.open(text); view.forceActiveFocus() }
                Keys.onEscapePressed: { text = pane.folder.path; view.forceActiveFocus() }
            }
            Row {
                id: tools
                anchors { right: parent.right; rightMargin: 8; verticalCenter: parent.verticalCenter }
                IconButton { iconName: "plus"; tip: qsTr("New folder…"); Accessible.name: tip + ", " + pane.title; onClicked: pane.host.nameDialog(pane, "folder") }
                IconButton { iconName: "refresh"; tip: qsTr("Read again"); Accessible.name: tip + ", " + pane.title; onClicked: pane.folder.refresh() }
            }
        }
        Connections { target: pane.folder; function onPathChanged() { pathField.text = pane.folder.path } }
        ErrorNote { id: note; anchors.top: bar.bottom; anchors.left: parent.left; anchors.leftMargin: 10; width: parent.width - 20; text: pane.folder.errorText }
        TableHeader { id: heading; anchors { top: note.visible ? note.bottom : bar.bottom; topMargin: note.visible ? 8 : 0 } anchors.left: parent.left; anchors.leftMargin: 1; width: parent.width - 2; columns: columnSet }
        ListView {
            id: view
            anchors { top: heading.bottom; bottom: foot.top; left: parent.left; right: parent.right; leftMargin: 1; rightMargin: 1 }
            clip: true
            focus: true
            activeFocusOnTab: true
            reuseItems: true
            boundsBehavior: Flickable.StopAtBounds
            model: pane.folder
            currentIndex: -1
            highlightMoveDuration: 0
            function jump(row, modifiers) { pane.pick(row, modifiers) }
            Accessible.role: Accessible.Table
            Accessible.name: pane.title
            T.ScrollBar.vertical: ScrollBar {}
            // These are the page's and the window's elsewhere.
            Keys.onShortcutOverride: (event) => event.accepted = [Qt.Key_F2, Qt.Key_F5, Qt.Key_Delete].includes(event.key)
            Keys.onUpPressed: (event) => { if (currentIndex > 0) pane.pick(currentIndex - 1, event.modifiers) }
            Keys.onDownPressed: (event) => { if (currentIndex < count - 1) pane.pick(currentIndex + 1, event.modifiers) }
            Keys.onReturnPressed: if (currentIndex >= 0) pane.leave(pane.folder.nameAt(currentIndex))
            Keys.onEnterPressed: if (currentIndex >= 0) pane.leave(pane.folder.nameAt(currentIndex))
            Keys.onDeletePressed: pane.host.remove(pane)
            Keys.onMenuPressed: pane.host.openMenu(pane)
            Keys.onPressed: (event) => {
                event.accepted = true
                if (event.key === Qt.Key_Backspace) pane.folder.up()
                else if (event.key === Qt.Key_F2) pane.host.rename(pane)
                else if (event.key === Qt.Key_F5) pane.host.sendSelected(pane)
                else if (event.key === Qt.Key_F7) pane.host.nameDialog(pane, "folder")
                else if (event.matches(StandardKey.SelectAll)) pane.folder.selectAll()
                else event.accepted = false
            }
            delegate: FileRow {
                width: view.width
                cells: columnSet.cells
                current: view.activeFocus && view.currentIndex === index
                urls: pane.isLocal ? pane.folder.urlList(pane.folder.selected) : ""
                files: pane.isLocal ? null : pane.host.files
                folder: pane.folder
                onPressed: (modifiers) => pane.pick(index, modifiers)
                onDragStarted: pane.folder.select(index, "keep")
                onActivated: pane.leave(name)
                onMenuRequested: { pane.folder.select(index, "keep"); view.currentIndex = index; pane.host.openMenu(pane) }
            }
        }
        ListRing { list: view }
        Label { anchors.centerIn: view; muted: true; visible: view.count === 0 && !pane.folder.loading; text: qsTr("This folder is empty.") }
        Item {
            id: foot
            anchors.bottom: parent.bottom
            width: parent.width
            height: 28
            HLine { width: parent.width }
            Label { id: titleLabel; anchors { right: parent.right; rightMargin: 14 } height: parent.height; muted: true; font.pixelSize: 12; text: pane.title }
            Label { anchors.left: parent.left; anchors.leftMargin: 14; width: parent.width - titleLabel.width - 40; height: parent.height; muted: true; font.pixelSize: 12; text: pane.folder.loading ? qsTr("Reading …") : pane.folder.summary }
        }
        Rectangle {
            anchors { fill: parent; margins: 1 }
            radius: Theme.cardRadius
            visible: drop.containsDrag
            color: "transparent"
            border { width: 2; color: Theme.accent }
            Rectangle { anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: 40 } width: hint.implicitWidth + 28; height: 32; radius: 16; color: Theme.accent
                Label { id: hint; anchors.centerIn: parent; text: pane.dropHint; color: Theme.accentText; font.weight: Font.DemiBold } }
        }
        DropArea {
            id: drop
            anchors.fill: parent
            keys: [pane.isLocal ? "application/x-quayside-files" : "text/uri-list"]
            // What comes from the instance isn't sent back to it.
            onEntered: (drag) => { if (!pane.isLocal && drag.formats.includes("application/x-quayside-files")) drag.accepted = false }
            onDropped: (event) => { event.accept(Qt.CopyAction); pane.dropped(event) }
        }
    }
}
