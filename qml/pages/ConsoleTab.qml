// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The instance's own console: what a screen and keyboard attached to it would show.
FocusScope {
    id: tab
    readonly property var instance: parent.instance
    property var session: null
    // It ends with the instance. Once that runs again it is there as well, and what the instance says while it starts is seen; after a moment,
    // a few times, where it went and came too fast to be seen here.
    readonly property bool running: instance.status === "Running"
    property int tries: 0
    onRunningChanged: { tries = 0; followOn() }
    // LXD breaks its connection off where ours ends it.
    function isOver() { return session !== null && (session.state === "closed" || session.state === "lost" && !Nav.stale) }
    function followOn() {
        if (isOver() && !running)
            session.giveUp()
        else if (isOver() && ++tries <= 3)
            session.restart()
    }
    Timer { id: moment; interval: 1000; onTriggered: tab.followOn() }
    Connections {
        target: tab.session
        function onStateChanged() { if (tab.isOver()) moment.restart() }
    }
    function attach() {
        tries = 0
        session = instance.openConsole()
    }
    Component.onDestruction: if (session) session.close()
    TerminalFrame {
        anchors.fill: parent
        visible: tab.session !== null
        session: tab.session
        closedText: qsTr("Console closed")
        onReopen: tab.attach()
        focus: tab.session !== null
    }
    EmptyState {
        anchors.centerIn: parent
        visible: tab.session === null
        Component.onCompleted: takeFocus()
        iconName: "console"
        title: qsTr("Console")
        text: tab.running ? qsTr("Shows what the instance writes to its console, and lets you log in there. Only one client can be attached.")
            : qsTr("Start the instance to attach to its console.")
        action: tab.running ? qsTr("Attach") : qsTr("Start")
        onTriggered: tab.running ? tab.attach() : Verbs.run("start", [tab.instance.key])
    }
}
