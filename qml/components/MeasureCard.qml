// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Used, promised and there of one thing: two bars above each other.
Card {
    id: card
    property string title
    property string iconName
    property var measure: ({})
    property string unit
    readonly property bool known: (measure.total ?? 0) > 0
    readonly property bool over: known && measure.allocated > measure.total
    height: 124
    Accessible.role: Accessible.Grouping
    Accessible.name: known ? qsTr("%1: %2 of %3 used, %4 allocated").arg(title).arg(measure.usedText).arg(measure.totalText).arg(measure.allocatedText) : title
    Icon { anchors.left: parent.left; anchors.leftMargin: 12; y: 12; name: card.iconName; color: Theme.accent }
    Heading { anchors.left: parent.left; anchors.leftMargin: 34; y: 13; text: card.title.toUpperCase() }
    Label { id: big; anchors.left: parent.left; anchors.leftMargin: 12; y: card.width < 190 ? 38 : 34; text: card.known ? card.measure.usedText : "–"; font { pixelSize: card.width < 190 ? 17 : 22; weight: Font.DemiBold } Accessible.ignored: true }
    Label { anchors { left: big.right; leftMargin: 7; baseline: big.baseline } muted: true; visible: card.known; width: Math.max(0, card.width - big.width - 30)
        text: qsTr("of %1").arg(card.measure.totalText) + (card.unit !== "" ? " " + card.unit : ""); Accessible.ignored: true }
    UsageBar { anchors.left: parent.left; anchors.leftMargin: 12; y: 70; width: parent.width - 24; value: card.measure.used ?? 0; maximum: card.measure.total ?? 0 }
    Rectangle {
        anchors.left: parent.left; anchors.leftMargin: 12
        y: 84
        width: parent.width - 24
        height: 3
        radius: 1.5
        color: Theme.track
        Rectangle { height: parent.height; radius: 1.5; color: card.over ? Theme.paused : Theme.busy; width: card.known ? Math.min(1, card.measure.allocated / card.measure.total) * parent.width : 0 }
    }
    Label { anchors.left: parent.left; anchors.leftMargin: 12; y: 95; width: parent.width - 24; visible: card.known; font.pixelSize: 12; color: card.over ? Theme.paused : Theme.muted; Accessible.ignored: true
        text: card.over ? qsTr("%1 allocated: more than there is").arg(card.measure.allocatedText) : qsTr("%1 allocated").arg(card.measure.allocatedText) }
}
