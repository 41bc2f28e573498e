// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A thing on the network map: an uplink, a network, an instance, or the frame round the instances of a network.
Rectangle {
    id: node
    required property var modelData
    property bool marked: false
    property bool faded: false
    readonly property string kind: modelData.kind
    readonly property bool isGroup: kind === "group"
    readonly property bool isInstance: kind === "instance"
    readonly property bool isNetwork: kind === "network"
    readonly property bool stopped: isInstance && modelData.status !== "Running"
    readonly property string title: kind === "outside" ? qsTr("Outside") : kind === "more" ? qsTr("%n more", "instances", Number(modelData.detail)) : modelData.name
    readonly property string line: kind === "outside" ? qsTr("through NAT") : kind === "more" ? qsTr("Show all instances")
        : kind === "tunnel" ? [modelData.type.toUpperCase(), modelData.detail].filter(word => word !== "").join(" ")
        : modelData.detail !== "" ? modelData.detail : isInstance ? StatusText.of(modelData.status) : NetworkText.of(modelData.type)
    readonly property string iconName: kind === "outside" ? "globe" : kind === "tunnel" ? "tunnel" : kind === "more" ? "more" : NetworkText.icon(modelData.type)
    signal picked()
    signal opened()
    x: modelData.x
    y: modelData.y
    width: modelData.width
    height: modelData.height
    radius: Theme.cardRadius
    opacity: faded ? 0.35 : 1
    color: isGroup ? (Theme.dark ? "#161B22" : "#EEF1F5") : marked ? Theme.selected : area.containsMouse ? Theme.hover : Theme.surface
    border { width: marked ? 2 : 1; color: marked ? Theme.accent : isNetwork ? Theme.stopped : Theme.border }
    activeFocusOnTab: !isGroup
    Accessible.role: Accessible.Button
    Accessible.name: [title, line].join(", ")
    Accessible.ignored: isGroup
    Accessible.onPressAction: node.opened()
    Keys.onReturnPressed: opened()
    Keys.onEnterPressed: opened()
    Keys.onSpacePressed: picked()
    MouseArea { id: area; anchors.fill: parent; enabled: !node.isGroup; hoverEnabled: true; onClicked: { node.forceActiveFocus(); node.picked() } onDoubleClicked: node.opened() }
    Rectangle { visible: node.isNetwork; x: 1; y: 10; width: 3; height: parent.height - 20; radius: 1.5; color: Theme.accent }
    Icon { visible: !node.isGroup && !node.isInstance; x: 14; anchors.verticalCenter: parent.verticalCenter; name: visible ? node.iconName : ""; size: node.isNetwork ? 20 : 16
        color: node.isNetwork ? Theme.accent : Theme.muted }
    StatusGlyph { visible: node.isInstance; x: 10; anchors.verticalCenter: parent.verticalCenter; status: node.modelData.status }
    Column {
        visible: !node.isGroup
        x: node.isNetwork ? 46 : node.isInstance ? 30 : 40
        width: parent.width - x - 10
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2
        Row {
            width: parent.width
            spacing: 8
            Label { id: name; text: node.title; width: Math.min(implicitWidth, parent.width); muted: node.stopped; font.weight: node.stopped ? Font.Normal : Font.DemiBold
                Accessible.ignored: true }
            Label { visible: node.isNetwork; text: NetworkText.of(node.modelData.type); width: Math.max(0, parent.width - name.width - 8); muted: true
                font.pixelSize: Theme.smallSize; anchors.verticalCenter: parent.verticalCenter; Accessible.ignored: true }
        }
        Label { text: node.line; width: parent.width; muted: true; mono: node.modelData.detail !== "" && node.kind !== "more"; font.pixelSize: Theme.smallSize
            visible: !(node.isNetwork && node.modelData.detail === ""); Accessible.ignored: true }
    }
    FocusRing { visible: node.activeFocus && !node.marked; anchors.margins: -2; radius: Theme.cardRadius + 2 }
}
