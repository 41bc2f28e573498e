// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A thing on the network map: an uplink, a network or an instance. There may be hundreds: what one has no need of isn't made.
Rectangle {
    id: node
    required property var modelData
    property bool marked: false
    property bool faded: false
    readonly property string kind: modelData.kind
    readonly property bool isInstance: kind === "instance"
    readonly property bool isNetwork: kind === "network"
    readonly property bool stopped: isInstance && modelData.status !== "Running"
    readonly property string title: kind === "outside" ? qsTr("Outside") : kind === "more" ? qsTr("%n more", "instances", Number(modelData.detail)) : modelData.name
    readonly property string line: kind === "outside" ? qsTr("through NAT") : kind === "more" ? qsTr("Show all instances")
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
    color: marked ? Theme.selected : area.containsMouse ? Theme.hover : Theme.surface
    border { width: marked ? 2 : 1; color: marked ? Theme.accent : isNetwork ? Theme.stopped : Theme.border }
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    readonly property string word: isInstance ? StatusText.of(modelData.status) : ""
    Accessible.name: [title].concat(word !== "" && word !== line ? [word] : [], [line]).join(", ")
    Accessible.onPressAction: node.opened()
    Keys.onReturnPressed: opened()
    Keys.onEnterPressed: opened()
    Keys.onSpacePressed: picked()
    MouseArea { id: area; anchors.fill: parent; hoverEnabled: true; onClicked: { node.forceActiveFocus(); node.picked() } onDoubleClicked: node.opened() }
    Rectangle { visible: node.isNetwork; x: 1; y: 10; width: 3; height: parent.height - 20; radius: 1.5; color: Theme.accent }
    Loader { x: node.isInstance ? 10 : 14; anchors.verticalCenter: parent.verticalCenter; sourceComponent: node.isInstance ? glyph : picture }
    Component { id: glyph; StatusGlyph { status: node.modelData.status } }
    Component { id: picture; Icon { name: node.iconName; size: node.isNetwork ? 20 : 16; color: node.isNetwork ? Theme.accent : Theme.muted } }
    Label { id: name; x: node.isNetwork ? 46 : node.isInstance ? 30 : 40; y: lineLabel.visible ? (node.height - height - lineLabel.height - 2) / 2 : (node.height - height) / 2
        width: Math.min(implicitWidth, node.width - x - 10); text: node.title; muted: node.stopped; font.weight: node.stopped ? Font.Normal : Font.DemiBold; Accessible.ignored: true }
    Loader { active: node.isNetwork || node.kind === "tunnel"; x: name.x + name.width + 8; y: name.y + (name.height - height) / 2; width: Math.max(0, node.width - x - 10)
        sourceComponent: Label { text: NetworkText.of(node.modelData.type); muted: true; font.pixelSize: Theme.smallSize; Accessible.ignored: true } }
    Label { id: lineLabel; x: name.x; y: name.y + name.height + 2; width: node.width - x - 10; text: node.line; muted: true; mono: node.modelData.detail !== "" && node.kind !== "more"
        font.pixelSize: Theme.smallSize; visible: !(node.isNetwork && node.modelData.detail === ""); Accessible.ignored: true }
    Loader { anchors.fill: parent; active: node.isInstance && area.containsMouse; sourceComponent: Item { Tip { visible: true; text: node.word } } }
    Loader { anchors.fill: parent; active: node.activeFocus && !node.marked; sourceComponent: FocusRing { on: true; radius: Theme.cardRadius + 2 } }
}
