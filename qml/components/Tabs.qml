// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The tab strip of a page; arrow keys move, the current tab is underlined.
Rectangle {
    id: control
    property var titles: []
    property int current: 0
    implicitHeight: 35
    color: Theme.surface
    activeFocusOnTab: true
    Accessible.role: Accessible.PageTabList
    Accessible.name: titles[current] ?? ""
    Keys.onLeftPressed: current = Math.max(0, current - 1)
    Keys.onRightPressed: current = Math.min(titles.length - 1, current + 1)
    HLine { anchors.bottom: parent.bottom; width: parent.width }
    Row {
        x: Theme.gap4
        height: parent.height
        Repeater {
            model: control.titles
            Item {
                id: tab
                required property string modelData
                required property int index
                readonly property bool chosen: index === control.current
                width: label.implicitWidth + 25
                height: control.height
                Accessible.role: Accessible.PageTab
                Accessible.name: modelData
                Accessible.onPressAction: control.current = index
                Label {
                    id: label
                    anchors { centerIn: parent; verticalCenterOffset: -1 }
                    text: tab.modelData
                    muted: !tab.chosen && !area.containsMouse
                    font.weight: tab.chosen ? Font.DemiBold : Font.Normal
                    Accessible.ignored: true
                }
                Rectangle { anchors.bottom: parent.bottom; width: parent.width; height: 2; color: Theme.accent; visible: tab.chosen }
                FocusRing { target: control; visible: control.activeFocus && tab.chosen; anchors.margins: 3 }
                MouseArea { id: area; anchors.fill: parent; hoverEnabled: true; onClicked: control.current = tab.index }
            }
        }
    }
}
