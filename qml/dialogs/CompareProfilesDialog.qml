// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Quayside.Models

// Two profiles side by side, key by key.
Dialog {
    id: dialog
    property var server
    property string left
    readonly property var names: server ? server.profiles.names : []
    readonly property var rows: server && leftBox.currentText !== "" ? server.profiles.compare(leftBox.currentText, rightBox.currentText, allBox.checked) : []
    wide: 860
    initialFocus: rightBox
    title: qsTr("Compare profiles")
    function swap() {
        const index = leftBox.currentIndex
        leftBox.currentIndex = rightBox.currentIndex
        rightBox.currentIndex = index
    }
    Row {
        width: parent.width
        spacing: Theme.gap2
        ComboBox { id: leftBox; width: 230; model: dialog.names; Accessible.name: qsTr("One profile"); Component.onCompleted: currentIndex = Math.max(0, dialog.names.indexOf(dialog.left)) }
        Button { icon.name: "swap"; tip: qsTr("The other way round"); onClicked: dialog.swap() }
        ComboBox { id: rightBox; width: 230; model: dialog.names; Accessible.name: qsTr("The other profile"); Component.onCompleted: currentIndex = leftBox.currentIndex === 0 ? Math.min(1, count - 1) : 0 }
        CheckBox { id: allBox; text: qsTr("Also what is equal"); anchors.verticalCenter: parent.verticalCenter }
    }
    Row {
        width: parent.width
        Repeater {
            model: [qsTr("Setting"), leftBox.currentText, rightBox.currentText]
            Heading { required property string modelData; required property int index; width: parent.width * (index === 0 ? 0.36 : 0.32); leftPadding: 12; text: modelData }
        }
    }
    Card {
        width: parent.width
        height: Math.max(120, Math.min(420, list.contentHeight + 2))
        ListView {
            id: list
            anchors { fill: parent; margins: 1 }
            clip: true
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            model: dialog.rows
            Accessible.role: Accessible.Table
            Accessible.name: qsTr("Differences")
            T.ScrollBar.vertical: ScrollBar {}
            currentIndex: -1
            delegate: CompareRow { width: list.width; current: list.activeFocus && list.currentIndex === index }
        }
        ListRing { list: list }
        Label { anchors.centerIn: parent; visible: list.count === 0; muted: true; text: leftBox.currentText === rightBox.currentText ? qsTr("Choose two different ones.") : qsTr("They are equal.") }
    }
    buttons: Button { text: qsTr("Close"); onClicked: dialog.accept() }
}
