// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// What can be done with a volume.
Menu {
    id: menu
    property var server
    // A row of the area's volumes; without a name: none.
    property var volume: ({})
    readonly property var area: server ? server.areas.storage : null
    readonly property bool isThere: volume.name !== undefined
    readonly property bool custom: isThere && volume.type === "custom"
    readonly property bool renames: custom && area.canRename
    readonly property bool removes: custom || (isThere && volume.type === "image")
    function edit() {
        const volumes = area, key = volume.key // the menu may be gone when the dialog opens
        Nav.dialog("editentity", { title: volume.title, subtitle: qsTr("Volume in %1").arg(volume.pool), makeEditor: () => volumes.editor(key) })
    }
    function rename() { Nav.dialog("renameverb", { area: area, verb: "volume-rename", name: volume.name, more: { pool: volume.pool }, detail: qsTr("Only a volume that nothing uses can get another name.") }) }
    function attach() { Nav.dialog("attachvolume", { server: server, area: area, volume: volume }) }
    function snapshot() { Nav.dialog("volumesnapshot", { area: area, volume: volume }) }
    function remove() {
        Nav.dialog("confirmverb", { area: area, verb: "volume-delete", spec: { pool: volume.pool, type: volume.type, name: volume.name }, title: qsTr("Delete the volume %1?").arg(volume.title),
            question: volume.usedBy > 0 ? qsTr("%n instance(s) or profiles use it. The server refuses until they no longer do.", "", volume.usedBy) : qsTr("Its data and its snapshots are lost."),
            action: qsTr("Delete"), success: qsTr("%1 was deleted").arg(volume.title) })
    }
    MenuItem { text: qsTr("Edit…"); iconName: "edit"; keys: "Enter"; enabled: menu.isThere; onTriggered: menu.edit() }
    MenuItem { text: qsTr("Attach to an instance…"); iconName: "attach"; visible: menu.custom; onTriggered: menu.attach() }
    MenuItem { text: qsTr("Take a snapshot…"); iconName: "snapshot"; visible: menu.custom && menu.area.hasSnapshots; onTriggered: menu.snapshot() }
    MenuItem { text: qsTr("Rename…"); iconName: "rename"; keys: "F2"; visible: menu.renames; onTriggered: menu.rename() }
    MenuItem { text: qsTr("Copy the name"); iconName: "copy"; onTriggered: App.copyText(menu.volume.name) }
    MenuLine { visible: menu.removes; height: visible ? implicitHeight : 0 }
    MenuItem { text: qsTr("Delete…"); iconName: "delete"; keys: qsTr("Del"); destructive: true; visible: menu.removes; onTriggered: menu.remove() }
}
