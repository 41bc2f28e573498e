// SPDX-License-Identifier: Apache-2.0
import QtQuick

// One place that two people changed: what was there, and the two to choose from.
Rectangle {
    id: row
    required property int index
    required property string group
    required property string key
    required property var base
    required property var mine
    required property var theirs
    required property string kind
    required property string choice
    property bool current: false
    readonly property var words: ({ mine: qsTr("yours"), theirs: qsTr("the server's"), same: qsTr("both alike"), conflict: qsTr("both") })
    function text(value) { return value === undefined ? qsTr("not set") : value === "" ? qsTr("empty") : value }
    signal chosen(string side)
    height: 46
    color: kind === "conflict" && choice === "" ? Theme.pausedTint : "transparent"
    Accessible.role: Accessible.Row
    Accessible.name: [key, words[kind], qsTr("Before") + " " + text(base), qsTr("Yours") + " " + text(mine), qsTr("On the server") + " " + text(theirs),
        choice === "" ? qsTr("nothing chosen") : qsTr("chosen: %1").arg(words[choice])].join(", ")
    HLine { anchors.bottom: parent.bottom; width: parent.width; color: Theme.track; visible: row.index + 1 < row.ListView.view.count }
    Column {
        anchors.left: parent.left; anchors.leftMargin: 10
        width: row.width * 0.25 - 16
        anchors.verticalCenter: parent.verticalCenter
        Label { width: parent.width; mono: true; font.weight: Font.DemiBold; text: row.key; Accessible.ignored: true }
        Label { width: parent.width; muted: row.kind !== "conflict"; color: row.kind === "conflict" ? Theme.paused : Theme.muted; font.pixelSize: Theme.smallSize
            text: [row.group === row.key ? "" : row.group, row.kind === "conflict" ? qsTr("changed by both") : qsTr("changed: %1").arg(row.words[row.kind])].filter(word => word !== "").join(" · "); Accessible.ignored: true }
    }
    Label { anchors.left: parent.left; anchors.leftMargin: row.width * 0.25 + 10; width: row.width * 0.25 - 20; height: parent.height; mono: row.base !== undefined; muted: true; text: row.text(row.base); Accessible.ignored: true }
    Repeater {
        model: ["mine", "theirs"]
        Rectangle {
            id: side
            required property string modelData
            required property int index
            readonly property bool on: row.choice === modelData
            readonly property var value: row[modelData]
            anchors.left: parent.left; anchors.leftMargin: row.width * (0.5 + 0.25 * index) + 4
            y: 6
            width: row.width * 0.25 - 10
            height: parent.height - 13
            radius: Theme.radius
            color: on ? Theme.selected : hover.hovered ? Theme.hover : "transparent"
            border { width: 1; color: on ? Theme.accent : row.kind === "conflict" ? Theme.border : "transparent" }
            Rectangle { anchors.left: parent.left; anchors.leftMargin: 9; width: 12; height: 12; radius: 6; anchors.verticalCenter: parent.verticalCenter; color: "transparent"; border { width: side.on ? 4 : 1; color: side.on ? Theme.accent : Theme.stopped } }
            Label { anchors.left: parent.left; anchors.leftMargin: 30; width: parent.width - 30 - 8; height: parent.height; mono: side.value !== undefined; muted: side.value === undefined; text: row.text(side.value); Accessible.ignored: true }
            HoverHandler { id: hover }
            TapHandler { onTapped: row.chosen(side.modelData) }
        }
    }
    FocusRing { on: row.current; anchors.margins: 1; radius: 4 }
}
