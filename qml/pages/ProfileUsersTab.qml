// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// The instances that have the profile.
FocusScope {
    id: tab
    readonly property var profile: parent.profile
    Card {
        anchors.fill: parent
        ListView {
            id: list
            anchors { fill: parent; margins: 1; topMargin: 6; bottomMargin: 6 }
            clip: true
            focus: true
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            model: tab.profile.usedBy
            currentIndex: -1
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Used by")
            T.ScrollBar.vertical: ScrollBar {}
            Keys.onReturnPressed: if (currentItem) currentItem.open()
            delegate: NetworkUserRow { width: list.width; current: list.activeFocus && list.currentIndex === index }
        }
        ListRing { list: list }
        EmptyState { anchors.centerIn: parent; visible: list.count === 0; iconName: "instances"; title: qsTr("Nothing uses it"); text: qsTr("An instance gets a profile when it is created, or on its Configuration tab.") }
    }
}
