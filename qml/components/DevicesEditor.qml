// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Quayside.Models

// The devices of an instance or a profile: what is there and where it comes from; added, changed and taken away one at a time.
FocusScope {
    id: editor
    required property var form
    property bool editable: true
    readonly property var current: list.currentItem
    function add(type) {
        form.beginNew(type)
        Nav.dialog("device", { form: form })
    }
    function edit(name) {
        if (!editable || current === null || current.hidden)
            return
        form.beginEdit(name)
        Nav.dialog("device", { form: form })
    }
    function remove(row) {
        if (!editable || row === null)
            return
        Nav.dialog("removedevice", { form: form, name: row.name, own: row.own, origin: row.origin })
    }
    Row {
        id: top
        width: parent.width
        height: Theme.controlHeight
        spacing: Theme.gap3
        Label { anchors.verticalCenter: parent.verticalCenter; muted: true
            text: editor.form.count === 0 ? "" : editor.form.isProfile ? qsTr("%n device(s)", "", editor.form.count)
                : qsTr("%n device(s)", "", editor.form.count) + " · " + qsTr("%n of its own", "", editor.form.ownCount) }
    }
    Button { id: adder; anchors.right: parent.right; visible: editor.editable; text: qsTr("Add"); primary: true; dropDown: true; onClicked: menu.popup(adder, Theme.mirrored ? 0 : adder.width - menu.width, height + 4) }
    Menu {
        id: menu
        Instantiator {
            model: editor.form.types.filter(type => type !== "none" || (!editor.form.isProfile && editor.form.inheritedNames.length > 0))
            delegate: MenuItem {
                required property string modelData
                text: DeviceText.menuWords[modelData] ?? DeviceText.of(modelData)
                iconName: DeviceText.icon(modelData)
                onTriggered: editor.add(modelData)
            }
            onObjectAdded: (index, object) => menu.insertItem(index, object)
            onObjectRemoved: (index, object) => menu.removeItem(object)
        }
    }
    Card {
        anchors { top: top.bottom; topMargin: Theme.gap3; bottom: parent.bottom }
        width: parent.width
        clip: true
        ListView {
            id: list
            anchors { fill: parent; margins: 1 }
            clip: true
            focus: true
            activeFocusOnTab: true
            model: editor.form
            currentIndex: -1
            highlightMoveDuration: 0
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Devices")
            T.ScrollBar.vertical: ScrollBar {}
            Keys.onReturnPressed: if (currentItem) editor.edit(currentItem.name)
            Keys.onEnterPressed: if (currentItem) editor.edit(currentItem.name)
            Keys.onDeletePressed: editor.remove(currentItem)
            delegate: DeviceRow {
                width: list.width
                editable: editor.editable
                isProfile: editor.form.isProfile
                current: list.activeFocus && list.currentIndex === index
                onPressed: { list.forceActiveFocus(); list.currentIndex = index }
                onEdited: { list.currentIndex = index; editor.edit(name) }
                onRemoved: { list.currentIndex = index; editor.remove(list.currentItem) }
            }
        }
        ListRing { list: list }
        EmptyState { anchors.centerIn: parent; visible: list.count === 0; iconName: "chip"; title: qsTr("No devices yet"); text: qsTr("Network cards, disks, proxies and devices of the machine are added here.") }
    }
    Connections {
        target: editor.form
        function onDone(verb, name) { App.notify(verb === "removed" ? qsTr("%1 was removed").arg(name) : qsTr("%1 was saved").arg(name), "success") }
    }
}
