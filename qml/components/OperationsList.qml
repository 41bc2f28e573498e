// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Quayside.Models

// Operations of every server, newest first.
FocusScope {
    property alias text: search.text
    SearchField { id: search; mono: true; anchors.left: parent.left; anchors.leftMargin: 16; y: 6; width: 320; height: 28; placeholderText: qsTr("state:failed web-1"); Accessible.name: qsTr("Filter operations"); onLeave: list.forceActiveFocus() }
    ListView {
        id: list
        anchors { top: search.bottom; topMargin: 6; bottom: parent.bottom; bottomMargin: 1; left: parent.left; right: parent.right }
        model: ActivityFilter { sourceModel: App.activity; text: search.text }
        clip: true
        focus: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Operations")
        T.ScrollBar.vertical: ScrollBar {}
        delegate: OperationRow { width: list.width }
    }
    ListRing { list: list }
    Button { anchors { right: parent.right; rightMargin: 16; verticalCenter: search.verticalCenter } height: 28; text: qsTr("Clear finished"); visible: App.activity.count > App.activity.runningCount
        onClicked: App.activity.clearFinished() }
    EmptyState { anchors.centerIn: list; visible: list.count === 0; iconName: some ? "search" : "activity"; title: some ? qsTr("Nothing matches") : qsTr("Nothing has run yet")
        text: some ? "" : qsTr("What is started here or by others stands here, with how far it is.")
        readonly property bool some: search.text !== "" && App.activity.count > 0 }
}
