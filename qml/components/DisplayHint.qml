// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Whose keyboard and mouse are, and how they are given back.
Row {
    id: hint
    required property Item view
    property bool open: false
    spacing: 6
    visible: open
    Icon { id: sign; name: "keyboard"; size: 14; color: hint.view.grabbed ? Theme.accent : Theme.muted; anchors.verticalCenter: parent.verticalCenter }
    Label {
        width: Math.min(implicitWidth, hint.width - sign.width - hint.spacing)
        text: hint.view.grabbed ? qsTr("Right Ctrl frees the keyboard") : qsTr("Click or press Enter to type")
        muted: !hint.view.grabbed
        foreign: true // where there is no room, the whole stands in the tip
        color: hint.view.grabbed ? Theme.accent : Theme.muted
        font.weight: hint.view.grabbed ? Font.DemiBold : Font.Normal
    }
}
