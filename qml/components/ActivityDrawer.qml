// SPDX-License-Identifier: Apache-2.0
import QtQuick

// What runs and what happened: operations with progress and cancel, and the live event stream.
Rectangle {
    id: drawer
    property int tab: 0
    color: Theme.surface
    HLine { width: parent.width }
    Tabs { id: tabs; y: 1; width: parent.width; titles: [qsTr("Operations"), qsTr("Events")]; current: drawer.tab; onCurrentChanged: drawer.tab = current }
    IconButton { anchors { right: parent.right; rightMargin: 8 } y: 4; iconName: "close"; iconSize: 12; tip: qsTr("Close (Ctrl+J)"); onClicked: Nav.activityOpen = false }
    Loader {
        anchors { top: tabs.bottom; bottom: parent.bottom; left: parent.left; right: parent.right }
        source: drawer.tab === 0 ? "OperationsList.qml" : "EventsList.qml"
    }
}
