// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// The verbs for the selected instances: the context menu of a row and the header's More.
Menu {
    id: menu
    required property InstancesFilter filter
    readonly property string only: filter.selectedCount === 1 ? filter.selectedKeys[0] : ""
    MenuItem { text: qsTr("Open"); iconName: "right"; keys: qsTr("Enter"); enabled: menu.only !== ""; onTriggered: Nav.open("instance", menu.only) }
    MenuItem { text: qsTr("Terminal"); iconName: "terminal"; keys: "Ctrl+T"; enabled: menu.only !== "" && menu.filter.selectedStatuses.includes("Running")
        onTriggered: { Nav.open("instance", menu.only); Nav.tab = Nav.terminalTab } }
    MenuLine {}
    Instantiator {
        model: Verbs.list
        delegate: MenuItem {
            required property var modelData
            text: modelData.text
            iconName: modelData.icon
            enabled: menu?.filter?.selectedStatuses.some(status => modelData.from.includes(status)) ?? false
            onTriggered: Verbs.run(modelData.id, menu.filter.selectedWith(modelData.from))
        }
        onObjectAdded: (index, object) => menu.insertItem(3 + index, object)
        onObjectRemoved: (index, object) => menu.removeItem(object)
    }
    MenuLine {}
    MenuItem { text: qsTr("Take a snapshot"); iconName: "snapshot"; keys: "Ctrl+D"; enabled: menu.filter.selectedCount > 0; onTriggered: Verbs.run("snapshot", menu.filter.selectedWith([])) }
    MenuItem { text: qsTr("Copy or move…"); iconName: "duplicate"; enabled: menu.filter.selectedCount > 0; onTriggered: Nav.dialog("copyinstances", { keys: menu.filter.selectedWith([]) }) }
    MenuItem { text: qsTr("Publish as an image…"); iconName: "publish"; enabled: menu.only !== "" && menu.filter.selectedStatuses.includes("Stopped")
        onTriggered: Nav.dialog("publishsnapshot", { instance: App.instance(menu.only), name: "" }) }
    MenuItem { text: qsTr("Rename…"); iconName: "rename"; keys: "F2"; enabled: menu.only !== "" && menu.filter.selectedStatuses.includes("Stopped")
        onTriggered: Nav.dialog("rename", { key: menu.only, name: menu.filter.value(menu.only, "name") }) }
    MenuItem { text: qsTr("Copy the IPv4 address"); iconName: "copy"; enabled: menu.only !== "" && !!menu.filter.value(menu.only, "ipv4")
        onTriggered: App.copyText(menu.filter.value(menu.only, "ipv4")) }
    MenuLine {}
    MenuItem { text: qsTr("Delete…"); iconName: "delete"; destructive: true; keys: qsTr("Del"); enabled: menu.filter.selectedCount > 0
        onTriggered: Verbs.remove(menu.filter.selectedWith([]), (key, role) => menu.filter.value(key, role)) }
}
