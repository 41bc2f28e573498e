// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// The 44 px at the top of a page: title or breadcrumb, actions, and at the right the search and the activity ring.
Rectangle {
    id: header
    default property alias leading: leftRow.data
    property alias trailing: rightRow.data
    property bool ring: true
    // What the actions leave for the search.
    readonly property real room: width - leftRow.width - 2 * Theme.gap4 - Theme.gap5 - (busyButton.visible ? 44 : 0)
    implicitHeight: Theme.headerHeight
    color: Theme.surface
    Row { id: leftRow; anchors.left: parent.left; anchors.leftMargin: Theme.gap4; height: parent.height - 1; spacing: Theme.gap3 }
    Row {
        id: rightRow
        anchors { right: busyButton.visible ? busyButton.left : parent.right; rightMargin: busyButton.visible ? 8 : Theme.gap4 }
        height: parent.height - 1
        spacing: Theme.gap3
    }
    Item {
        id: busyButton
        visible: header.ring && App.activity.runningCount > 0
        anchors { right: parent.right; rightMargin: Theme.gap3 }
        width: 36
        height: parent.height
        activeFocusOnTab: true
        Keys.onReturnPressed: Nav.activityOpen = !Nav.activityOpen
        Accessible.onPressAction: Nav.activityOpen = !Nav.activityOpen
        Accessible.role: Accessible.Button
        Accessible.name: qsTr("%n running operation(s)", "", App.activity.runningCount)
        StatusGlyph { anchors.left: parent.left; anchors.leftMargin: 5; busy: true; anchors.verticalCenter: parent.verticalCenter }
        Label { anchors.left: parent.left; anchors.leftMargin: 22; text: App.activity.runningCount; color: Theme.busy; anchors.verticalCenter: parent.verticalCenter }
        FocusRing { anchors.margins: 6 }
        TapHandler { onTapped: Nav.activityOpen = !Nav.activityOpen }
    }
    HLine { anchors.bottom: parent.bottom; width: parent.width }
}
