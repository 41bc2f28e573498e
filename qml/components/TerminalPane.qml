// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The open terminals of an instance: a tab each, "+" opens one more.
FocusScope {
    id: pane
    required property var instance
    // Opens a first terminal by itself.
    property bool automatic: false
    readonly property var sessions: instance.terminals
    property int current: 0
    readonly property var session: sessions.length > 0 ? sessions[Math.min(current, sessions.length - 1)] : null
    readonly property bool running: instance.status === "Running"
    function openOne() {
        instance.openTerminal("")
        current = sessions.length - 1
        frame.forceActiveFocus()
    }
    function closeOne(index) {
        sessions[index].close()
        current = Math.max(0, Math.min(current, sessions.length - 1))
    }
    Component.onCompleted: if (automatic && running && sessions.length === 0) openOne()
    Row {
        id: tabs
        height: 26
        spacing: 2
        Repeater {
            model: pane.sessions
            TerminalTabButton {
                required property var modelData
                required property int index
                text: modelData.title
                ended: modelData.state === "closed" || modelData.state === "error"
                chosen: modelData === pane.session
                onClicked: { pane.current = index; frame.forceActiveFocus() }
                onCloseRequested: pane.closeOne(index)
            }
        }
        TerminalTabButton { text: "+"; closable: false; enabled: pane.running; Accessible.name: qsTr("New terminal"); onClicked: pane.openOne() }
    }
    TerminalFrame {
        id: frame
        anchors { top: tabs.bottom; topMargin: 6; bottom: parent.bottom; left: parent.left; right: parent.right }
        focus: true
        session: pane.session
        emptyText: pane.running ? qsTr("Open a terminal") : qsTr("Start the instance to open a terminal")
        canOpen: pane.running
        onReopen: pane.openOne()
    }
}
