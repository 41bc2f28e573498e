// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The open terminals of an instance: tabs, and up to four terminals in each, side by side or above each other.
FocusScope {
    id: pane
    required property var instance
    // Opens a first terminal by itself.
    property bool automatic: false
    readonly property var sessions: instance.terminals
    readonly property var tabs: [...new Set(sessions.map(session => session.tab))].sort((a, b) => a - b)
    property int current: 0
    readonly property var shown: sessions.filter(session => session.tab === tabs[Math.min(current, tabs.length - 1)])
    readonly property bool running: instance.status === "Running"
    readonly property bool stacked: shown.length > 1 && shown[0].stacked
    function openOne() {
        instance.openTerminal("")
        current = tabs.length - 1
        focusOn(0)
    }
    function split(stacked) {
        if (shown.length === 0 || shown.length > 3 || !running)
            return
        if (shown.length === 1)
            shown[0].stacked = stacked
        const tab = shown[0].tab
        instance.openTerminal("").tab = tab
        focusOn(shown.length - 1)
    }
    function closeTab(index) {
        sessions.filter(session => session.tab === tabs[index]).forEach(session => session.close())
        current = Math.max(0, Math.min(current, tabs.length - 1))
    }
    function goTo(step) {
        current = (Math.min(current, tabs.length - 1) + step + tabs.length) % tabs.length
        focusOn(0)
    }
    function focusOn(index) {
        const frame = frames.itemAt(index)
        if (frame)
            frame.forceActiveFocus()
    }
    function act(name, index) {
        switch (name) {
        case "newTab": return openOne()
        case "close": return shown[index].close()
        case "nextTab":
        case "previousTab": return goTo(name === "nextTab" ? 1 : -1)
        case "next": return focusOn((index + 1) % Math.max(1, shown.length))
        default: return split(name === "splitDown")
        }
    }
    Component.onCompleted: if (automatic && running && sessions.length === 0) openOne()
    Row {
        id: tabRow
        anchors.left: parent.left
        height: 26
        spacing: 2
        Repeater {
            model: pane.tabs
            TerminalTabButton {
                required property int modelData
                required property int index
                readonly property var first: pane.sessions.find(session => session.tab === modelData) ?? null
                text: first ? first.title : ""
                ended: first !== null && ["closed", "error", "lost"].includes(first.state)
                chosen: index === Math.min(pane.current, pane.tabs.length - 1)
                onClicked: { pane.current = index; pane.focusOn(0) }
                onCloseRequested: pane.closeTab(index)
            }
        }
        TerminalTabButton { iconName: "plus"; closable: false; enabled: pane.running; Accessible.name: qsTr("New terminal"); onClicked: pane.openOne() }
    }
    Row {
        anchors { right: parent.right; verticalCenter: tabRow.verticalCenter }
        visible: pane.shown.length > 0
        enabled: pane.running && pane.shown.length < 4
        IconButton { iconName: "splitright"; tip: qsTr("Split right (Ctrl+Shift+E)"); onClicked: pane.split(false) }
        IconButton { iconName: "splitdown"; tip: qsTr("Split below (Ctrl+Shift+O)"); onClicked: pane.split(true) }
    }
    Item {
        id: area
        anchors { top: tabRow.bottom; topMargin: 6; bottom: parent.bottom; left: parent.left; right: parent.right }
        readonly property int count: Math.max(1, pane.shown.length)
        readonly property real share: ((pane.stacked ? height : width) - 6 * (count - 1)) / count
        Repeater {
            id: frames
            model: pane.shown.length > 0 ? pane.shown : [null]
            TerminalFrame {
                required property var modelData
                required property int index
                x: pane.stacked ? 0 : index * (area.share + 6)
                y: pane.stacked ? index * (area.share + 6) : 0
                width: pane.stacked ? area.width : area.share
                height: pane.stacked ? area.share : area.height
                focus: index === 0
                session: modelData
                emptyText: pane.running ? qsTr("Open a terminal") : qsTr("Start the instance to open a terminal")
                canOpen: pane.running
                onReopen: pane.openOne()
                onCommand: (name) => pane.act(name, index)
            }
        }
    }
}
