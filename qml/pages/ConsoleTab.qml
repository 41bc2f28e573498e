// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The instance's own console: what a screen and keyboard attached to it would show.
FocusScope {
    id: tab
    readonly property var instance: parent.instance
    property var session: null
    function attach() {
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
        text: tab.instance.status === "Running" ? qsTr("Shows what the instance writes to its console, and lets you log in there. Only one client can be attached.")
            : qsTr("Start the instance to attach to its console.")
        action: tab.instance.status === "Running" ? qsTr("Attach") : qsTr("Start")
        onTriggered: tab.instance.status === "Running" ? tab.attach() : Verbs.run("start", [tab.instance.key])
    }
}
