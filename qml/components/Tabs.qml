// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The tab strip of a page; arrow keys move, the current tab is underlined.
Rectangle {
    id: control
    property var titles: []
    // Numbers of tabs that aren't there.
    property var absent: []
    property int current: 0
    // The keyboard goes from tab to tab: it stays here, and not with what each of them shows.
    property bool walked: false
    onActiveFocusChanged: if (!activeFocus) walked = false
    implicitHeight: titles.length > 0 ? 35 : 0
    color: Theme.surface
    activeFocusOnTab: titles.length > 0
    Accessible.role: Accessible.PageTabList
    Accessible.name: titles[current] ?? ""
    readonly property Item spoken: tabs.count > 0 ? tabs.itemAt(current) : null
    function move(direction) {
        const step = Theme.mirrored ? -direction : direction
        let next = current + step
        while (absent.includes(next))
            next += step
        if (next < 0 || next >= titles.length)
            return
        walked = true
        current = next
    }
    function press(index) {
        walked = false
        current = index
    }
    Keys.onLeftPressed: move(-1)
    Keys.onRightPressed: move(1)
    HLine { anchors.bottom: parent.bottom; width: parent.width; visible: control.titles.length > 0 }
    // Tabs that find no room come closer together, then the strip scrolls to the current one.
    property real words: 0
    readonly property real gap: Math.max(12, Math.min(25, (width - 2 * Theme.gap4 - words) / Math.max(1, titles.length - absent.length)))
    function measure() {
        words = 0
        for (let i = 0; i < tabs.count; ++i)
            words += tabs.itemAt(i)?.visible ? tabs.itemAt(i).words : 0
    }
    onCurrentChanged: Qt.callLater(reveal)
    onWidthChanged: Qt.callLater(reveal)
    function reveal() {
        const tab = tabs.itemAt(current)
        if (tab)
            flick.contentX = Math.max(0, Math.min(Math.max(flick.contentX, row.x + tab.x + tab.width - flick.width), row.x + tab.x))
    }
    Flickable {
        id: flick
        anchors { fill: parent; leftMargin: Theme.gap4; rightMargin: Theme.gap4 }
        contentWidth: Math.max(width, row.width)
        interactive: row.width > width
        clip: interactive
        boundsBehavior: Flickable.StopAtBounds
        Row {
            id: row
            anchors.left: parent.left
            height: parent.height
            Repeater {
                id: tabs
                model: control.titles
                onItemAdded: Qt.callLater(control.measure)
                Item {
                    id: tab
                    required property string modelData
                    required property int index
                    visible: !control.absent.includes(index)
                    onVisibleChanged: Qt.callLater(control.measure)
                    readonly property bool chosen: index === control.current
                    readonly property real words: Math.ceil(bold.advanceWidth) // also while it isn't the chosen one: tabs keep their places
                    TextMetrics { id: bold; text: tab.modelData; font { family: label.font.family; pixelSize: label.font.pixelSize; weight: Font.DemiBold } }
                    onWordsChanged: Qt.callLater(control.measure)
                    width: words + control.gap
                    height: control.height
                    Accessible.role: Accessible.PageTab
                    Accessible.name: modelData
                    Accessible.selectable: true
                    Accessible.selected: chosen
                    Accessible.focusable: true
                    Accessible.focused: chosen && control.activeFocus
                    Accessible.onPressAction: control.press(index)
                    Label {
                        id: label
                        anchors { centerIn: parent; verticalCenterOffset: -1 }
                        text: tab.modelData
                        muted: !tab.chosen && !area.containsMouse
                        font.weight: tab.chosen ? Font.DemiBold : Font.Normal
                        Accessible.ignored: true
                    }
                    Rectangle { anchors.bottom: parent.bottom; width: parent.width; height: 2; color: Theme.accent; visible: tab.chosen }
                    FocusRing { target: control; on: control.activeFocus && tab.chosen; anchors.margins: 3 }
                    MouseArea { id: area; anchors.fill: parent; hoverEnabled: true; onClicked: control.press(tab.index) }
                }
            }
        }
    }
    // There is more to the side.
    Repeater {
        model: ["left", "right"]
        Rectangle {
            required property string modelData
            readonly property bool isLeft: modelData === "left"
            visible: flick.interactive && !(isLeft ? flick.atXBeginning : flick.atXEnd)
            x: isLeft ? 0 : parent.width - width
            width: 26
            height: parent.height - 1
            color: control.color
            Icon { anchors.centerIn: parent; name: parent.modelData; size: 12 }
            MouseArea { anchors.fill: parent; onClicked: flick.contentX = Math.max(0, Math.min(flick.contentWidth - flick.width, flick.contentX + (parent.isLeft ? -120 : 120))) }
        }
    }
}
