// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// The 44 px at the top of a page: title or breadcrumb, actions, and at the right the search and the activity ring.
Rectangle {
    id: header
    default property alias leading: leftRow.data
    property alias trailing: rightRow.data
    property bool ring: true
    // The actions change what a server has: not while it doesn't answer.
    property bool edits: true
    // What the actions leave for the search.
    readonly property real room: width - leftRow.width - 2 * Theme.gap4 - Theme.gap5 - counts
    // What the other end leaves for the name and the actions.
    readonly property real space: width - rightRow.width - 2 * Theme.gap4 - Theme.gap3 - counts
    readonly property real counts: (busyButton.visible ? 44 : 0) + (warningButton.visible ? 44 : 0)
    readonly property var warnings: App.defaultServer?.areas?.warnings ?? null
    AreaWatch { area: header.ring && header.warnings && header.warnings.available ? header.warnings : null }
    implicitHeight: Theme.headerHeight
    color: Theme.surface
    Row { id: leftRow; anchors.left: parent.left; anchors.leftMargin: Theme.gap4; height: parent.height - 1; spacing: Theme.gap3; enabled: !(header.edits && Nav.stale) }
    Row {
        id: rightRow
        anchors { right: warningButton.visible ? warningButton.left : busyButton.visible ? busyButton.left : parent.right; rightMargin: warningButton.visible || busyButton.visible ? 8 : Theme.gap4 }
        height: parent.height - 1
        spacing: Theme.gap3
    }
    HeaderCount {
        id: busyButton
        visible: header.ring && count > 0
        anchors { right: parent.right; rightMargin: Theme.gap3 }
        height: parent.height
        count: App.activity.runningCount
        color: Theme.busy
        busy: true
        name: qsTr("%n running operation(s)", "", count)
        onClicked: Nav.activityOpen = !Nav.activityOpen
    }
    HeaderCount {
        id: warningButton
        visible: header.ring && count > 0
        anchors { right: busyButton.visible ? busyButton.left : parent.right; rightMargin: busyButton.visible ? 0 : Theme.gap3 }
        height: parent.height
        count: header.warnings?.openCount ?? 0
        color: Theme.paused
        name: qsTr("%n warning(s)", "", count)
        onClicked: Nav.dialog("warnings", { area: header.warnings, serverName: App.defaultServer.name })
    }
    HLine { anchors.bottom: parent.bottom; width: parent.width }
}
