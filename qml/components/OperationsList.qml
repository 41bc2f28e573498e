// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Quayside.Models

// Operations of every server, newest first.
FocusScope {
    ListView {
        id: list
        anchors { fill: parent; bottomMargin: 1 }
        model: App.activity
        clip: true
        focus: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Operations")
        T.ScrollBar.vertical: ScrollBar {}
        delegate: OperationRow { width: list.width }
    }
    Button { anchors { right: parent.right; bottom: parent.bottom; margins: 10 } height: 26; text: qsTr("Clear finished"); visible: list.count > App.activity.runningCount
        onClicked: App.activity.clearFinished() }
    Label { anchors.centerIn: parent; visible: list.count === 0; muted: true; text: qsTr("Nothing has run yet.") }
}
