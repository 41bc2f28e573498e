// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// A state's shape in its colour: filled circle running, hollow stopped, bars frozen, ring busy, triangle error.
Item {
    id: glyph
    property string status
    property bool busy: false
    readonly property color color: busy ? Theme.busy : Theme.statusColor(status)
    readonly property string shape: busy ? "ring" : ({ "Running": "disc", "Ready": "disc", "connected": "disc", "Stopped": "hollow", "offline": "hollow",
        "Frozen": "bars", "Error": "triangle", "error": "triangle", "Failure": "triangle", "Success": "tick", "Cancelled": "hollow" }[status] ?? "ring")

    width: 14
    height: 14
    Accessible.ignored: true
    Rectangle {
        anchors.centerIn: parent
        visible: glyph.shape === "disc" || glyph.shape === "hollow"
        width: 10
        height: 10
        radius: 5
        color: glyph.shape === "disc" ? glyph.color : "transparent"
        border { width: glyph.shape === "disc" ? 0 : 1.5; color: glyph.color }
    }
    // Made only when it is seen: a table has a glyph in every row, and nearly all are discs.
    readonly property string picture: ({ "ring": "busy", "triangle": "error", "tick": "check" })[shape] ?? ""
    Loader { anchors.centerIn: parent; sourceComponent: glyph.shape === "bars" ? bars : glyph.picture !== "" ? icon : null }
    Component {
        id: bars
        Row { spacing: 3; Repeater { model: 2; Rectangle { width: 2.5; height: 9; color: glyph.color } } }
    }
    Component {
        id: icon
        Icon {
            size: 14
            name: glyph.picture
            color: glyph.color
            // All that are seen turn together, in steps.
            readonly property bool turns: glyph.shape === "ring" && glyph.visible && Theme.motion > 0 && !App.minimised
            property bool counted: false
            function count(on) {
                if (counted !== on)
                    Theme.rings += on ? 1 : -1
                counted = on
            }
            rotation: turns ? Theme.ringAngle : 0
            onTurnsChanged: count(turns)
            Component.onDestruction: count(false)
        }
    }
}
