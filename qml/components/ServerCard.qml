// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// A server: state, kind and version, how much runs there.
Item {
    id: item
    required property string name
    required property string address
    required property string state
    required property string errorText
    required property string kind
    required property string version
    required property int instanceCount
    required property int runningCount
    required property bool isLocal
    required property int index
    property bool focused: false
    function open() {
        App.currentServer = App.server(name)
        Nav.open("instances")
    }
    function remove() {
        if (!isLocal)
            Nav.dialog("removeserver", { name: name })
    }
    Accessible.role: Accessible.ListItem
    Accessible.name: [name, StatusText.of(state), kind + " " + version].filter(text => text.trim() !== "").join(", ")
    Card {
        id: card
        anchors { fill: parent; rightMargin: 12; bottomMargin: 12 }
        color: hover.hovered ? Theme.hover : Theme.surface
        HoverHandler { id: hover }
        TapHandler { onDoubleTapped: item.open() }
        FocusRing { on: item.focused; radius: Theme.cardRadius + 2 }
        Row {
            anchors.left: parent.left; anchors.leftMargin: 14
            y: 13
            spacing: 8
            Icon { name: item.isLocal ? "computer" : "servers"; color: Theme.text; anchors.verticalCenter: parent.verticalCenter }
            Label { text: item.name; font { pixelSize: 15; weight: Font.DemiBold } width: Math.min(implicitWidth, card.width - 170) }
        }
        StatusLabel { anchors { right: parent.right; rightMargin: 14 } y: 15; status: item.state; word: StatusText.of(item.state) }
        Label { anchors.left: parent.left; anchors.leftMargin: 14; y: 39; width: parent.width - 28; text: item.address; mono: true; muted: true; elide: Text.ElideMiddle }
        Label { anchors.left: parent.left; anchors.leftMargin: 14; y: 60; width: parent.width - 28; muted: item.errorText === ""; color: item.errorText === "" ? Theme.muted : Theme.error
            text: item.errorText !== "" ? item.errorText : [item.kind + " " + item.version, qsTr("%n instance(s)", "", item.instanceCount), qsTr("%n running", "", item.runningCount)].join(" · ") }
        Row {
            anchors.left: parent.left; anchors.leftMargin: 14
            anchors { bottom: parent.bottom; bottomMargin: 12 }
            spacing: Theme.gap2
            Button { height: 26; text: qsTr("Open"); onClicked: item.open() }
            Button { height: 26; text: qsTr("Retry now"); visible: item.state !== "connected"; onClicked: App.server(item.name).retryNow() }
            Button { height: 26; text: qsTr("Remove…"); visible: !item.isLocal; onClicked: item.remove() }
        }
    }
}
