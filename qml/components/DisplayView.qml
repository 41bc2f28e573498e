// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Quayside.Models

// The screen itself on its dark surface, scaled or to be scrolled, and what to say while there is none.
FocusScope {
    id: view
    property var display
    property string name
    property string scaling: "fit"
    property bool framed: true
    property alias grabbed: screen.grabbed
    readonly property bool scrolls: scaling === "exact"
    readonly property bool blank: display.size.width === 0
    readonly property bool lost: display.state === "lost"
    readonly property bool wrong: lost || display.state === "error"
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Rectangle {
        anchors.fill: parent
        radius: view.framed ? Theme.cardRadius : 0
        color: Theme.terminalBackground
        border { width: !view.framed ? 0 : screen.grabbed ? 2 : 1; color: screen.grabbed ? Theme.accent : Theme.border }
    }
    Flickable {
        id: flick
        anchors { fill: parent; margins: view.framed ? 3 : 0 }
        contentWidth: view.scrolls ? Math.max(width, screen.naturalSize.width) : width
        contentHeight: view.scrolls ? Math.max(height, screen.naturalSize.height) : height
        interactive: false // the pointer is the machine's
        clip: true
        T.ScrollBar.vertical: ScrollBar {}
        T.ScrollBar.horizontal: ScrollBar {}
        DisplayItem {
            id: screen
            width: flick.contentWidth
            height: flick.contentHeight
            focus: true
            session: view.display
            fit: !view.scrolls
            resizesGuest: view.scaling === "resize"
            Accessible.role: Accessible.Canvas
            Accessible.name: qsTr("Screen of %1").arg(view.name)
            Accessible.description: grabbed ? qsTr("Right Ctrl frees the keyboard") : qsTr("Click or press Enter to type")
            Accessible.focusable: true
        }
    }
    Rectangle { anchors.fill: flick; visible: view.lost; color: Theme.terminalBackground; opacity: 0.6 }
    FocusRing { target: view; on: screen.activeFocus && !screen.grabbed && view.framed; radius: Theme.cardRadius }
    Column {
        anchors.centerIn: parent
        visible: view.blank && !view.wrong
        spacing: Theme.gap3
        StatusGlyph { busy: true; status: "connecting"; visible: view.display.state === "connecting"; anchors.horizontalCenter: parent.horizontalCenter }
        Label { text: view.display.state === "connecting" ? qsTr("Connecting to the screen…") : view.display.state === "open" ? qsTr("The virtual machine shows nothing at the moment.") : qsTr("The virtual machine isn't running.")
            color: Theme.terminalText; anchors.horizontalCenter: parent.horizontalCenter }
    }
    DisplayTrouble { anchors.centerIn: parent; width: Math.min(parent.width - 2 * Theme.gap4, 460); visible: view.wrong; display: view.display; lost: view.lost; onDone: screen.forceActiveFocus() }
}
