// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// How the table's rows are grouped.
Menu {
    id: menu
    required property InstancesFilter filter
    Repeater {
        model: [{ id: "", text: qsTr("No groups") }, { id: "server", text: qsTr("Group by server") }, { id: "project", text: qsTr("Group by project") },
            { id: "profile", text: qsTr("Group by profile") }, { id: "tag", text: qsTr("Group by tag") }, { id: "status", text: qsTr("Group by state") }]
        MenuItem {
            required property var modelData
            text: modelData.text
            checked: menu.filter.groupBy === modelData.id
            onTriggered: menu.filter.groupBy = modelData.id
        }
    }
}
