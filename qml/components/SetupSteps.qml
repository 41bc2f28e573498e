// SPDX-License-Identifier: Apache-2.0
import QtQuick

// How far a new server is: done, now, to come.
Row {
    id: steps
    property int current: 0
    readonly property var names: [qsTr("Server"), qsTr("Storage and network"), qsTr("First image")]
    spacing: Theme.gap3
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Step %1 of %2: %3").arg(current + 1).arg(names.length).arg(names[current])
    Repeater {
        model: steps.names
        Row {
            id: step
            required property string modelData
            required property int index
            readonly property bool done: index < steps.current
            readonly property bool now: index === steps.current
            spacing: Theme.gap2
            Rectangle { visible: step.index > 0; width: 24; height: 1; color: Theme.border; anchors.verticalCenter: parent.verticalCenter }
            Rectangle {
                width: 22; height: 22; radius: 11
                anchors.verticalCenter: parent.verticalCenter
                color: step.now ? Theme.accent : "transparent"
                border { width: 1; color: step.now || step.done ? Theme.accent : Theme.border }
                Icon { visible: step.done; anchors.centerIn: parent; name: "check"; size: 12; color: Theme.accent }
                Label { visible: !step.done; anchors.centerIn: parent; text: step.index + 1; color: step.now ? Theme.accentText : Theme.muted; font { pixelSize: 12; weight: Font.DemiBold } }
            }
            Label { text: step.modelData; anchors.verticalCenter: parent.verticalCenter; color: step.now ? Theme.text : Theme.muted; font.weight: step.now ? Font.DemiBold : Font.Normal; Accessible.ignored: true }
        }
    }
}
