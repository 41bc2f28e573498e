// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A card with one thing to do.
Card {
    id: card
    property string iconName
    property string title
    property string text
    property string action
    property bool primary: false
    signal triggered()
    height: 196
    Column {
        anchors.left: parent.left; anchors.leftMargin: 20
        y: 20
        width: parent.width - 40
        spacing: Theme.gap2
        Icon { name: card.iconName; size: 24; color: Theme.accent }
        Label { text: card.title; font { pixelSize: 15; weight: Font.DemiBold } topPadding: 4 }
        Label { text: card.text; width: parent.width; muted: true; wrapMode: Text.Wrap; lineHeight: 1.2; maximumLineCount: 3 }
    }
    Button { anchors.left: parent.left; anchors.leftMargin: 20; anchors { bottom: parent.bottom; bottomMargin: 20 } text: card.action; primary: card.primary; enabled: card.enabled; onClicked: card.triggered() }
}
