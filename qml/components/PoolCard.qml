// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A pool: what is used in it and by whom. A click shows only its volumes.
Card {
    id: card
    required property var model
    required property int index
    property bool chosen: false
    readonly property string key: model.key
    readonly property bool measured: (model.total ?? 0) > 0
    signal picked()
    signal menuRequested(Item at)
    height: 126
    color: chosen ? Theme.selected : hover.hovered ? Theme.hover : Theme.surface
    border.color: chosen ? Theme.accent : Theme.border
    Accessible.role: Accessible.ListItem
    Accessible.name: [model.name, model.driver, model.usageText ?? ""].filter(text => text !== "").join(", ")
    Accessible.selectable: true
    Accessible.selected: chosen
    Accessible.onPressAction: picked()
    HoverHandler { id: hover }
    TapHandler { onTapped: card.picked() }
    TapHandler { acceptedButtons: Qt.RightButton; onTapped: { card.picked(); card.menuRequested(moreButton) } }
    Icon { anchors.left: parent.left; anchors.leftMargin: 12; y: 13; name: "storage"; color: Theme.accent }
    Label { id: title; anchors.left: parent.left; anchors.leftMargin: 36; y: 11; width: Math.min(implicitWidth, parent.width - 36 - driver.width - 60); text: card.model.name; font { weight: Font.DemiBold; pixelSize: 14 } }
    Tag { id: driver; anchors { left: title.right; leftMargin: 8; verticalCenter: title.verticalCenter } text: card.model.driver }
    IconButton { id: moreButton; anchors { right: parent.right; rightMargin: 6 } y: 6; iconName: "more"; tip: qsTr("Actions for %1").arg(card.model.name); onClicked: { card.picked(); card.menuRequested(moreButton) } }
    Label { anchors.left: parent.left; anchors.leftMargin: 12; y: 37; text: card.measured ? qsTr("%1 used").arg(card.model.usageText) : card.model.status; muted: true; font.pixelSize: 12 }
    Label { anchors { right: parent.right; rightMargin: 12 } y: 37; visible: card.measured; text: qsTr("%1 free").arg(card.model.freeText); muted: true; font.pixelSize: 12 }
    StackedBar { anchors.left: parent.left; anchors.leftMargin: 12; y: 60; width: parent.width - 24; parts: card.model.parts ?? []; total: card.model.total ?? 0 }
    Flow {
        anchors.left: parent.left; anchors.leftMargin: 12
        y: 80
        width: parent.width - 24
        height: parent.height - y - 8
        spacing: 4
        clip: true
        Repeater {
            model: card.model.parts ?? []
            Row {
                required property var modelData
                spacing: 5
                rightPadding: 8
                Rectangle { width: 8; height: 8; radius: 2; color: bars.colors[parent.modelData.part]; anchors.verticalCenter: parent.verticalCenter }
                Label { text: StorageText.part(parent.modelData.part) + " " + parent.modelData.text; muted: true; font.pixelSize: Theme.smallSize }
            }
        }
    }
    StackedBar { id: bars; visible: false; width: 0 }
    FocusRing { on: card.activeFocus }
}
