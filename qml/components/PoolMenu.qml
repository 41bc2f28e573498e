// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// What can be done with a pool.
Menu {
    id: menu
    property var server
    property string pool
    readonly property var area: server ? server.areas.storage : null
    function edit() {
        const pools = area, key = pool // the menu may be gone when the dialog opens
        Nav.dialog("editentity", { title: key, subtitle: qsTr("Storage pool"), makeEditor: () => pools.editor(key) })
    }
    function remove() {
        Nav.dialog("deletenamed", { area: area, verb: "pool-delete", name: pool, title: qsTr("Delete the pool %1?").arg(pool),
            question: qsTr("Every volume and image in it is lost. The server refuses while instances or profiles use it."), success: qsTr("%1 was deleted").arg(pool) })
    }
    MenuItem { text: qsTr("New volume…"); iconName: "plus"; onTriggered: Nav.dialog("createvolume", { server: menu.server, area: menu.area, pool: menu.pool }) }
    MenuItem { text: qsTr("Edit…"); iconName: "edit"; onTriggered: menu.edit() }
    MenuItem { text: qsTr("Copy the name"); iconName: "copy"; onTriggered: App.copyText(menu.pool) }
    MenuLine {}
    MenuItem { text: qsTr("Delete…"); iconName: "delete"; destructive: true; onTriggered: menu.remove() }
}
