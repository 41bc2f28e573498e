// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// The bottom line: what runs now, and the handle of the activity drawer.
Rectangle {
    id: strip
    readonly property var lines: App.activity.summary
    implicitHeight: 30
    color: Theme.surface
    HLine { width: parent.width }
    StatusGlyph { anchors.left: parent.left; anchors.leftMargin: Theme.gap4; busy: true; visible: App.activity.runningCount > 0; anchors.verticalCenter: parent.verticalCenter }
    Row {
        anchors.left: parent.left; anchors.leftMargin: App.activity.runningCount > 0 ? 33 : Theme.gap4
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - anchors.leftMargin - handle.width - 24
        spacing: Theme.gap4
        clip: true
        Repeater {
            model: strip.lines.length // by number: progress is told many times a second, the lines stay
            Label { required property int index; text: strip.lines[index] ?? ""; muted: true; font.pixelSize: 12 }
        }
    }
    Item {
        id: handle
        anchors { right: parent.right; rightMargin: Theme.gap4 }
        width: handleRow.width
        height: parent.height
        activeFocusOnTab: true
        Accessible.role: Accessible.Button
        Accessible.name: qsTr("Activity")
        Accessible.checkable: true
        Accessible.checked: Nav.activityOpen
        Accessible.onPressAction: toggle()
        Keys.onReturnPressed: toggle()
        Keys.onEnterPressed: toggle()
        Keys.onSpacePressed: toggle()
        function toggle() { Nav.activityOpen = !Nav.activityOpen }
        Row {
            id: handleRow
            anchors.verticalCenter: parent.verticalCenter
            spacing: 5
            Label { id: handleText; text: qsTr("Activity"); muted: true; font.pixelSize: 12; Accessible.ignored: true }
            Icon { name: Nav.activityOpen ? "down" : "up"; size: 12; anchors.verticalCenter: parent.verticalCenter }
            Label { anchors.baseline: handleText.baseline; text: "(" + KeyText.of("Ctrl+J") + ")"; muted: true; font.pixelSize: 12; Accessible.ignored: true }
        }
        FocusRing { anchors.margins: 2 }
        TapHandler { onTapped: handle.toggle() }
        HoverHandler { cursorShape: Qt.PointingHandCursor }
    }
}
