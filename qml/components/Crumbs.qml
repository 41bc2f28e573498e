// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The way to a page's object and its name. Where there is little room the way is left out before the name is cut.
Row {
    id: control
    // What stands before the name, and what the page does when a step of it is chosen.
    property var steps: []
    property string name
    // For all of it.
    property real room
    readonly property bool whole: room - trail.implicitWidth - spacing >= Math.min(title.implicitWidth, 220)
    signal triggered(int step)
    height: parent.height
    spacing: 5
    Row {
        id: trail
        width: control.whole ? implicitWidth : 0
        height: parent.height
        opacity: control.whole ? 1 : 0
        enabled: control.whole
        spacing: 5
        Repeater {
            model: control.steps
            Row {
                required property string modelData
                required property int index
                height: parent.height
                spacing: 5
                CrumbLink { text: modelData; onTriggered: control.triggered(index) }
                CrumbArrow {}
            }
        }
    }
    HeaderTitle { id: title; text: control.name; width: Math.min(implicitWidth, Math.max(24, control.room - (control.whole ? trail.implicitWidth + control.spacing : 0))) }
}
