// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// The screen of a virtual machine; or why there is none to see.
FocusScope {
    id: tab
    readonly property var instance: parent.instance
    readonly property var display: instance.display
    readonly property bool open: display?.state === "open"
    readonly property string obstacle: instance.type !== "virtual-machine" ? "container" : !display?.inBuild ? "build" : !display.offered ? "server"
        : display.detached ? "detached" : instance.status === "Frozen" && !open ? "frozen" : instance.status !== "Running" && !open ? "stopped" : ""
    readonly property var obstacles: ({
        container: { title: qsTr("No screen"), text: qsTr("Only virtual machines have one. A container has a terminal and a console."), action: qsTr("Terminal") },
        build: { title: qsTr("Not in this build"), text: qsTr("This Quayside was built without the library that shows screens (spice-client-glib).") },
        server: { title: qsTr("No screens from this server"), text: qsTr("It doesn't offer the screens of its virtual machines (API extension console_vga_type).") },
        detached: { title: qsTr("In a window of its own"), text: qsTr("The screen is shown in another window."), action: qsTr("Bring it back") },
        frozen: { title: qsTr("Frozen"), text: qsTr("Resume the virtual machine to see its screen."), action: qsTr("Resume") },
        stopped: { title: qsTr("Not running"), text: qsTr("Start the virtual machine to see its screen."), action: qsTr("Start") } })
    readonly property var why: obstacles[obstacle] ?? ({})
    function act() {
        switch (obstacle) {
        case "container": return Nav.tab = Nav.terminalTab
        case "detached": return display.detached = false
        case "frozen": return Verbs.run("unfreeze", [instance.key])
        default: return Verbs.run("start", [instance.key])
        }
    }
    Binding { target: Nav; property: "screenShown"; value: tab.obstacle === "" }
    Component.onDestruction: Nav.screenShown = false
    Loader {
        anchors.fill: parent
        active: tab.obstacle === ""
        focus: active
        sourceComponent: DisplayPane { instance: tab.instance; focus: true; onDetach: (fullScreen) => Nav.displayDetached(tab.instance, fullScreen) }
    }
    Loader {
        anchors.centerIn: parent
        active: tab.obstacle !== ""
        focus: active
        sourceComponent: EmptyState {
            iconName: "display"
            title: tab.why.title ?? ""
            text: tab.why.text ?? ""
            action: tab.why.action ?? ""
            Component.onCompleted: takeFocus()
            onTriggered: tab.act()
        }
    }
}
