// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// Lines before and after a change.
ListView {
    id: view
    readonly property var marks: ({ added: "+", removed: "−", same: " ", gap: "⋯" })
    readonly property var words: ({ added: qsTr("added"), removed: qsTr("removed"), same: "", gap: "" })
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    clip: true
    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    highlightMoveDuration: 0
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Changes")
    T.ScrollBar.vertical: ScrollBar {}
    delegate: Rectangle {
        id: line
        required property var modelData
        readonly property string kind: modelData.kind
        width: view.width
        height: 19
        color: kind === "added" ? Theme.runningTint : kind === "removed" ? Theme.errorTint : kind === "gap" ? Theme.background : "transparent"
        Accessible.role: Accessible.ListItem
        Accessible.name: [view.words[kind], modelData.text].join(" ")
        Repeater {
            model: line.kind === "gap" ? ["", ""] : [line.modelData.before || "", line.modelData.after || ""]
            Label { required property string modelData; required property int index; x: 4 + index * 30; width: 26; height: line.height; mono: true; muted: true; font.pixelSize: 11
                horizontalAlignment: Text.AlignRight; text: modelData; Accessible.ignored: true }
        }
        Label { x: 70; width: 12; height: parent.height; mono: true; text: view.marks[line.kind]; color: line.kind === "added" ? Theme.running : line.kind === "removed" ? Theme.error : Theme.muted; Accessible.ignored: true }
        Label { x: 86; width: parent.width - x - 8; height: parent.height; mono: true; foreign: true; muted: line.kind === "same" || line.kind === "gap"; Accessible.ignored: true
            text: line.kind === "gap" ? qsTr("%n equal line(s)", "", line.modelData.before) : line.modelData.text }
    }
}
