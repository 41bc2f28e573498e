// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// A terminal on its dark surface, with scroll bar, context menu, and what to say when its session is over.
FocusScope {
    id: frame
    property var session
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    property string emptyText
    property string closedText: qsTr("Session ended")
    property bool canOpen: true
    readonly property bool lost: session ? session.state === "lost" : false
    readonly property bool ended: session ? lost || session.state === "closed" || session.state === "error" : false
    signal reopen()
    // What the frame can't do alone: "newTab", "close", "splitRight", "splitDown", "next", "nextTab", "previousTab".
    signal command(string name)
    Rectangle {
        anchors.fill: parent
        radius: Theme.cardRadius
        color: Theme.terminalBackground
        border { width: terminal.activeFocus ? 1.5 : 1; color: terminal.activeFocus ? Theme.accent : Theme.border }
    }
    TerminalItem {
        id: terminal
        anchors { fill: parent; margins: 12; rightMargin: 14 }
        clip: true
        focus: true
        session: frame.session
        visible: frame.session !== null
        fontFamily: Theme.mono
        fontPixelSize: Theme.terminalSize
        foreground: Theme.terminalText
        background: Theme.terminalBackground
        cursorColor: Theme.terminalText
        selectionColor: "#2B62C4"
        palette: Theme.terminalPalette
        blinking: Theme.motion > 0
        onLinkActivated: (address) => Qt.openUrlExternally(address)
        onZoomRequested: (step) => App.preferences.terminalZoom = step === 0 ? 0 : App.preferences.terminalZoom + step
        onCommandRequested: (name) => name === "search" ? search.show() : frame.command(name)
        onMenuRequested: terminalMenu.popup()
        Accessible.role: Accessible.Terminal
        Accessible.name: frame.session && frame.session.title !== "" ? frame.session.title : qsTr("Terminal")
    }
    Rectangle {
        id: mark
        anchors { right: parent.right; rightMargin: 4 }
        visible: terminal.visible && terminal.scrollSize < 1
        y: 8 + (parent.height - 16 - height) * terminal.scrollPosition
        width: 5
        height: Math.max(24, (parent.height - 16) * terminal.scrollSize)
        radius: 2.5
        color: drag.active || hover.hovered ? "#8A95A5" : "#5E6875"
        // It is thin, what takes the pointer is not.
        HoverHandler { id: hover; margin: 6 }
        DragHandler {
            id: drag
            target: null
            margin: 6
            dragThreshold: 0
            property real begin: 0
            onActiveChanged: begin = terminal.scrollPosition
            onActiveTranslationChanged: if (active) terminal.scrollPosition = begin + activeTranslation.y / Math.max(1, frame.height - 16 - mark.height)
        }
    }
    TerminalSearchBar { id: search; terminal: terminal; anchors { top: parent.top; right: parent.right; margins: 10 } }
    // Where a click leads: the text of a link may say something else.
    Rectangle {
        anchors { left: parent.left; bottom: parent.bottom; margins: 1 }
        visible: terminal.hoveredLink !== ""
        width: Math.min(parent.width - 2, address.implicitWidth + 20)
        height: 24
        radius: Theme.radius
        color: Theme.raised
        border { width: 1; color: Theme.border }
        Label { id: address; x: 10; width: parent.width - 20; height: parent.height; text: terminal.hoveredLink; mono: true; elide: Text.ElideMiddle }
    }
    Menu {
        id: terminalMenu
        MenuItem { text: qsTr("Copy"); iconName: "copy"; keys: "Ctrl+Shift+C"; enabled: terminal.hasSelection; onTriggered: terminal.copy() }
        MenuItem { text: qsTr("Paste"); iconName: "paste"; keys: "Ctrl+Shift+V"; onTriggered: terminal.paste() }
        MenuItem { text: qsTr("Select all"); iconName: "selectall"; onTriggered: terminal.selectAll() }
        MenuItem { text: qsTr("Search…"); iconName: "search"; keys: "Ctrl+Shift+F"; onTriggered: search.show() }
        MenuLine {}
        MenuItem { text: qsTr("Split right"); iconName: "splitright"; keys: "Ctrl+Shift+E"; enabled: frame.canOpen; onTriggered: frame.command("splitRight") }
        MenuItem { text: qsTr("Split below"); iconName: "splitdown"; keys: "Ctrl+Shift+O"; enabled: frame.canOpen; onTriggered: frame.command("splitDown") }
        MenuLine {}
        MenuItem { text: qsTr("Clear"); iconName: "erase"; onTriggered: terminal.clear() }
    }
    Rectangle {
        anchors { bottom: parent.bottom; left: parent.left; right: parent.right; margins: 1 }
        visible: frame.ended
        height: 40
        radius: Theme.cardRadius
        color: "#1E2630"
        Label { x: 12; height: parent.height; width: parent.width - 150; color: Theme.terminalText
            text: !frame.ended ? "" : frame.lost ? qsTr("Connection lost. It is taken up again when the server is back.") : frame.session.errorText !== "" ? frame.session.errorText : frame.session.exitCode < 0 ? frame.closedText : qsTr("%1 (%2)").arg(frame.closedText).arg(frame.session.exitCode) }
        Button { anchors { right: parent.right; rightMargin: 8; verticalCenter: parent.verticalCenter } height: 26; text: frame.lost ? qsTr("Try now") : qsTr("Open again"); enabled: frame.canOpen
            onClicked: { frame.session.restart(); terminal.forceActiveFocus() } }
    }
    Column {
        anchors.centerIn: parent
        visible: !frame.session
        spacing: Theme.gap3
        Icon { name: "terminal"; size: 32; color: "#8A95A5"; anchors.horizontalCenter: parent.horizontalCenter }
        Label { text: frame.emptyText; color: "#8A95A5"; visible: !frame.canOpen }
        Button { text: frame.emptyText; visible: frame.canOpen; onClicked: frame.reopen() }
    }
}
