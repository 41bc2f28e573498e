// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside
import Quayside.Models

// One instance in the table; the cells stand where the columns say.
Rectangle {
    id: row
    required property var cells
    required property int index
    required property string key
    required property string name
    required property string type
    required property string status
    required property bool live
    required property string busy
    required property string errorText
    required property string ipv4
    required property real cpuPercent
    required property var cpuHistory
    required property real memoryUsage
    required property real memoryLimit
    required property string memoryText
    required property real diskUsage
    required property real diskLimit
    required property string diskText
    required property string image
    required property int snapshotCount
    required property string server
    required property string member
    required property string project
    required property var tags
    required property bool selected
    property bool current: false
    signal clicked(var mouse)
    signal opened()

    implicitHeight: Theme.rowHeight
    // Its server doesn't answer. Where none does, the page is dimmed as a whole.
    opacity: live || (App.defaultServer && App.defaultServer.state === "error") ? 1 : 0.6
    color: selected ? Theme.selected : area.containsMouse ? Theme.hover : Theme.surface
    Accessible.role: Accessible.Row
    Accessible.name: [name, StatusText.of(status), StatusText.of(type)].concat(ipv4 !== "" ? [ipv4] : [], failed ? [errorText] : [], live ? [] : [StatusText.of("offline")]).join(", ")
    Accessible.selectable: true
    Accessible.selected: selected
    HLine { anchors.bottom: parent.bottom; width: parent.width }
    MouseArea {
        id: area
        anchors.fill: parent
        hoverEnabled: true
        acceptedButtons: Qt.LeftButton | Qt.RightButton
        onPressed: (mouse) => row.clicked(mouse)
        onDoubleClicked: (mouse) => { if (mouse.button === Qt.LeftButton) row.opened() }
    }
    // What the last verb on it came to, until the next one.
    readonly property bool failed: errorText !== "" && busy === ""
    Cell { at: row.cells.status; StatusLabel { anchors.left: parent.left; status: row.status; busy: row.busy; width: parent.width - (row.failed ? 18 : 0) }
        Icon { anchors { right: parent.right; verticalCenter: parent.verticalCenter } visible: row.failed; name: "error"; size: 13; color: Theme.error } }
    Loader { active: row.failed; anchors.fill: parent; sourceComponent: Item { Tip { visible: area.containsMouse; text: row.errorText } } }
    Cell { at: row.cells.name; Label { text: row.name; width: parent.width; font.weight: Font.DemiBold } }
    Cell { at: row.cells.type; Label { text: StatusText.of(row.type); width: parent.width; muted: true } }
    Cell { at: row.cells.ipv4; Label { text: row.ipv4 === "" ? "–" : row.ipv4; width: parent.width; muted: true; mono: true } }
    Cell {
        at: row.cells.cpuPercent
        visible: row.cpuPercent >= 0 && at.visible
        Sparkline { anchors.left: parent.left; width: Math.max(20, parent.width - 46); height: 16; y: Math.round((parent.height - height) / 2) + 1; series: row.cpuHistory
            maximum: 100; capacity: 60; color: Theme.accent; fillColor: Theme.chartFill }
        Label { anchors.right: parent.right; width: 40; horizontalAlignment: Text.AlignRight; text: qsTr("%1 %").arg(Math.round(row.cpuPercent)); muted: true; mono: true; elide: Text.ElideNone }
    }
    UsageCell { at: row.cells.memoryUsage; value: row.memoryUsage; maximum: row.memoryLimit; text: row.memoryText }
    UsageCell { at: row.cells.diskUsage; value: row.diskUsage; maximum: row.diskLimit; text: row.diskText }
    Cell { at: row.cells.image; Label { text: row.image; width: parent.width; muted: true } }
    Cell { at: row.cells.snapshotCount; Label { width: parent.width; horizontalAlignment: Text.AlignRight; text: row.snapshotCount > 0 ? row.snapshotCount : ""; muted: true } }
    Cell { at: row.cells.server; Label { text: row.server; width: parent.width; muted: true } }
    Cell { at: row.cells.member; Label { text: row.member; width: parent.width; muted: true } }
    Cell { at: row.cells.project; Label { text: row.project; width: parent.width; muted: true } }
    Cell {
        at: row.cells.tags
        clip: true
        Row {
            anchors.left: parent.left
            spacing: 4
            Repeater { model: row.tags; Tag { required property string modelData; text: modelData } }
        }
    }
    FocusRing { on: row.current; anchors.margins: 1; radius: 4 }
}
