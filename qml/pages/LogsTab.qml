// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// The instance's log files: list at the left, text at the right, with following and a line filter.
FocusScope {
    id: tab
    readonly property var instance: parent.instance
    property string chosen
    readonly property var log: chosen === "" ? null : instance.logs.content(chosen)
    readonly property string shown: {
        const text = log ? log.text : ""
        return search.text === "" ? text : text.split("\n").filter(line => line.includes(search.text)).join("\n")
    }
    Card {
        id: side
        anchors.left: parent.left
        width: 220
        height: parent.height
        ListView {
            id: list
            anchors { fill: parent; margins: 6 }
            model: tab.instance.logs
            clip: true
            focus: true
            activeFocusOnTab: true
            keyNavigationEnabled: true
            highlightMoveDuration: 0
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Log files")
            delegate: SideItem {
                required property string name
                required property string sizeText
                required property int index
                width: list.width
                text: name
                detail: sizeText
                chosen: tab.chosen === name
                Component.onCompleted: if (tab.chosen === "") tab.chosen = name
                onClicked: { list.currentIndex = index; tab.chosen = name }
            }
            onCurrentItemChanged: if (activeFocus && currentItem) tab.chosen = currentItem.text
        }
        ListRing { list: list }
        EmptyState { anchors.centerIn: parent; width: parent.width - 30; visible: list.count === 0; iconName: "logs"; title: qsTr("No logs"); text: qsTr("The instance has not been started yet.") }
    }
    Card {
        anchors { left: side.right; leftMargin: Theme.gap3; right: parent.right; top: parent.top; bottom: parent.bottom }
        Item {
            id: bar
            width: parent.width
            height: 44
            Label { anchors.left: parent.left; anchors.leftMargin: 12; width: bar.width - tools.width - 32; height: parent.height; text: tab.chosen; mono: true; font.weight: Font.DemiBold }
            Row {
                id: tools
                anchors { right: parent.right; rightMargin: 8; verticalCenter: parent.verticalCenter }
                spacing: Theme.gap3
                CheckBox { id: followBox; text: qsTr("Follow"); enabled: tab.log !== null; checked: tab.log ? tab.log.follow : false; anchors.verticalCenter: parent.verticalCenter
                    onToggled: tab.log.follow = checked }
                SearchField { id: search; wide: 220; room: bar.width - followBox.width - 120; placeholderText: qsTr("Filter lines"); onLeave: list.forceActiveFocus() }
            }
            HLine { anchors.bottom: parent.bottom; width: parent.width }
        }
        Flickable {
            id: flick
            anchors { top: bar.bottom; bottom: parent.bottom; left: parent.left; right: parent.right; margins: 1 }
            clip: true
            contentWidth: Math.max(width, area.implicitWidth)
            contentHeight: area.implicitHeight
            boundsBehavior: Flickable.StopAtBounds
            onContentHeightChanged: if (tab.log && tab.log.follow) contentY = Math.max(0, contentHeight - height)
            T.ScrollBar.vertical: ScrollBar {}
            T.ScrollBar.horizontal: ScrollBar {}
            TextEdit {
                id: area
                padding: 12
                readOnly: true
                activeFocusOnTab: true
                selectByMouse: true
                textFormat: TextEdit.PlainText
                text: tab.shown
                color: Theme.text
                selectionColor: Theme.accent
                selectedTextColor: Theme.accentText
                font { family: Theme.mono; pixelSize: 12 }
                Accessible.role: Accessible.EditableText
                Accessible.name: tab.chosen
                Accessible.readOnly: true
            }
        }
        FocusRing { on: area.activeFocus; anchors { fill: flick; margins: 2 } }
        EmptyState { anchors.centerIn: flick; visible: tab.log !== null && !tab.log.loading && tab.log.text === ""; iconName: unread ? "error" : "logs"
            title: unread ? qsTr("This log can't be read") : qsTr("This log is empty"); text: unread ? tab.log.errorText : ""
            readonly property bool unread: tab.log !== null && tab.log.errorText !== "" }
    }
    Shortcut { sequences: ["Ctrl+F", "/"]; enabled: tab.visible; onActivated: search.forceActiveFocus() }
}
