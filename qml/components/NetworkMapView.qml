// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Quayside
import Quayside.Models

// The map of a server's networks. The wheel scrolls, with Ctrl it zooms; a click marks what is connected, a double click opens it.
FocusScope {
    id: view
    required property var server
    readonly property var map: server.networkMap
    // Taken over once for each change: every look at the model's list makes it anew.
    readonly property var nodes: map.nodes
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    property real zoom: 1
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Map")
    // Until someone zooms, the map is fitted into the window.
    property bool fitted: true
    property string chosen
    readonly property var chosenNode: nodes.find(node => node.id === chosen) ?? null
    readonly property var connected: map.links.filter(link => related(link)).reduce((ids, link) => ids.concat([link.from, link.to]), [])
    // A map that would be too small to read is fitted to the width alone, and scrolled.
    readonly property real wide: map.width > 0 ? (width - 2) / map.width : 1
    readonly property real whole: map.height > 0 ? Math.min(1, wide, (height - 2) / map.height) : 1
    readonly property real fit: whole >= 0.5 ? whole : Math.max(0.5, Math.min(0.8, wide))

    // An instance has its network's line through the frame that it stands in.
    function related(link) {
        return chosenNode !== null && (link.from === chosen || link.to === chosen || (chosenNode.kind === "instance" && link.to === frameOf(chosenNode)))
    }
    function frameOf(node) {
        const frame = nodes.find(f => f.kind === "group" && f.x <= node.x && f.y <= node.y && f.x + f.width > node.x && f.y + f.height > node.y)
        return frame ? frame.id : ""
    }
    function isFaded(node) {
        if (chosenNode === null || node.id === chosen || connected.includes(node.id) || node.kind === "group")
            return false
        return !((node.kind === "instance" || node.kind === "more") && (connected.includes(frameOf(node)) && chosenNode.kind !== "instance"))
    }
    function setZoom(value, x, y) {
        const next = Math.max(0.25, Math.min(2, value))
        const left = (flick.contentX + x) / zoom * next - x
        const top = (flick.contentY + y) / zoom * next - y
        fitted = false
        zoom = next
        flick.contentX = Math.max(0, Math.min(left, flick.contentWidth - flick.width))
        flick.contentY = Math.max(0, Math.min(top, flick.contentHeight - flick.height))
    }
    function step(factor) { setZoom(zoom * factor, width / 2, height / 2) }
    function open(node) {
        if (node.kind === "instance")
            Nav.open("instance", node.id.slice("instance:".length))
        else if (node.kind === "network" || node.kind === "uplink")
            Nav.open("network", server.name + "/" + node.name)
        else if (node.kind === "more")
            Nav.open("instances")
    }
    Binding { target: view; property: "zoom"; value: view.fit; when: view.fitted; restoreMode: Binding.RestoreNone }
    Component.onCompleted: map.active = true
    Component.onDestruction: map.active = false
    Rectangle { anchors.fill: parent; color: Theme.background }
    // The frames lie under the lines, everything else above them.
    Item {
        x: content.x - flick.contentX
        y: content.y - flick.contentY
        scale: view.zoom
        transformOrigin: Item.TopLeft
        Repeater { model: view.nodes.filter(node => node.kind === "group"); Rectangle {
                required property var modelData
                x: modelData.x
                y: modelData.y
                width: modelData.width
                height: modelData.height
                radius: Theme.cardRadius
                color: Theme.dark ? "#161B22" : "#EEF1F5"
                border { width: 1; color: Theme.border }
            } }
    }
    MapLinks {
        anchors.fill: parent
        links: view.map.links
        origin: Qt.point(content.x - flick.contentX, content.y - flick.contentY)
        zoom: view.zoom
        highlighted: view.chosenNode === null ? [] : view.chosenNode.kind === "instance" ? [view.chosen, view.frameOf(view.chosenNode)] : [view.chosen]
        color: Theme.dark ? "#53637A" : "#A9B3C0"
        highlightColor: Theme.accent
    }
    Flickable {
        id: flick
        anchors.fill: parent
        contentWidth: Math.max(width, view.map.width * view.zoom)
        contentHeight: Math.max(height, view.map.height * view.zoom)
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: ScrollBar {}
        T.ScrollBar.horizontal: ScrollBar {}
        TapHandler { onTapped: view.chosen = "" }
        WheelHandler { acceptedModifiers: Qt.ControlModifier; onWheel: (event) => view.setZoom(view.zoom * Math.pow(1.0015, event.angleDelta.y), event.x - flick.contentX, event.y - flick.contentY) }
        Item {
            id: content
            x: Math.max(0, Math.round((flick.contentWidth - view.map.width * view.zoom) / 2))
            y: Math.max(0, Math.round((flick.contentHeight - view.map.height * view.zoom) / 3))
            scale: view.zoom
            transformOrigin: Item.TopLeft
            Repeater {
                model: view.nodes.filter(node => node.kind !== "group")
                MapNode {
                    marked: modelData.id === view.chosen
                    faded: view.isFaded(modelData)
                    onPicked: view.chosen = modelData.id
                    onOpened: view.open(modelData)
                }
            }
        }
    }
    EmptyState {
        anchors.centerIn: parent
        visible: view.nodes.length === 0 && App.settled
        iconName: "networks"
        title: qsTr("Nothing to draw yet")
        text: qsTr("Networks, the instances on them and the interfaces they go out by are drawn here.")
        action: qsTr("Create a network")
        onTriggered: Nav.dialog("createnetwork")
    }
    Card {
        anchors { left: parent.left; bottom: parent.bottom; margins: Theme.gap4 }
        visible: view.chosenNode !== null
        width: facts.width + 24
        height: 44
        Row {
            id: facts
            x: 12
            height: parent.height
            spacing: Theme.gap3
            Label { text: view.chosenNode ? view.chosenNode.name || qsTr("Outside") : ""; font.weight: Font.DemiBold; anchors.verticalCenter: parent.verticalCenter }
            Label { text: view.chosenNode ? view.chosenNode.detail : ""; visible: text !== ""; mono: true; muted: true; anchors.verticalCenter: parent.verticalCenter }
            Button { text: qsTr("Open"); height: 28; visible: view.chosenNode !== null && ["instance", "network", "uplink"].includes(view.chosenNode.kind)
                anchors.verticalCenter: parent.verticalCenter; onClicked: view.open(view.chosenNode) }
        }
    }
    Card {
        anchors { right: parent.right; bottom: parent.bottom; margins: Theme.gap4 }
        visible: view.nodes.length > 0
        width: zooms.width + 8
        height: 36
        Row {
            id: zooms
            x: 4
            anchors.verticalCenter: parent.verticalCenter
            IconButton { iconName: "minus"; tip: qsTr("Smaller"); onClicked: view.step(1 / 1.25) }
            Label { width: 48; height: 28; horizontalAlignment: Text.AlignHCenter; text: qsTr("%1 %").arg(Math.round(view.zoom * 100)); muted: true; font.pixelSize: 12 }
            IconButton { iconName: "plus"; tip: qsTr("Larger"); onClicked: view.step(1.25) }
            IconButton { iconName: "fit"; tip: qsTr("Fit into the window"); onClicked: { view.fitted = true; flick.contentX = 0; flick.contentY = 0 } }
        }
    }
    Keys.onEscapePressed: chosen = ""
    Shortcut { sequences: ["Ctrl++", "Ctrl+="]; onActivated: view.step(1.25) }
    Shortcut { sequence: "Ctrl+-"; onActivated: view.step(1 / 1.25) }
}
