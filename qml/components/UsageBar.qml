// SPDX-License-Identifier: Apache-2.0
import QtQuick

// How much of a limit is used; coloured as a warning from 90 %.
Rectangle {
    id: bar
    property real value: 0
    property real maximum: 0
    property bool warns: true
    readonly property real share: maximum > 0 ? Math.max(0, Math.min(1, value / maximum)) : 0
    implicitWidth: 64
    implicitHeight: 6
    radius: 3
    color: Theme.track
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("%1 %").arg(Math.round(share * 100))
    Rectangle {
        anchors.left: parent.left
        width: bar.value > 0 ? Math.max(2, Math.round(bar.width * bar.share)) : 0
        height: parent.height
        radius: Math.min(3, width / 2)
        color: bar.warns && bar.share > 0.9 ? Theme.error : Theme.accent
    }
}
