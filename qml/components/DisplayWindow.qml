// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// The screen of a virtual machine in a window of its own, or as all that is on the monitor.
T.ApplicationWindow {
    id: window
    required property var instance
    property bool fullScreen: false
    // It came out of the page only to be that large, and goes back there.
    property bool visiting: false
    Component.onCompleted: visiting = fullScreen
    readonly property var display: instance.display
    title: qsTr("%1 – Quayside").arg(instance.name ?? "")
    width: Math.min(Screen.desktopAvailableWidth, Math.max(480, (display?.size.width ?? 0) / Screen.devicePixelRatio + 2 * Theme.gap3 + 6))
    height: Math.min(Screen.desktopAvailableHeight, Math.max(360, (display?.size.height ?? 0) / Screen.devicePixelRatio + 60))
    minimumWidth: 640
    minimumHeight: 360
    transientParent: null
    color: fullScreen ? Theme.terminalBackground : Theme.background
    visible: true
    visibility: fullScreen ? Window.FullScreen : Window.Windowed
    LayoutMirroring.enabled: Theme.mirrored
    LayoutMirroring.childrenInherit: true
    function goTo(full) {
        if (!full && visiting)
            return window.close()
        fullScreen = full
    }
    readonly property bool wanted: display?.detached === true && instance.exists === true
    onWantedChanged: if (!wanted) close()
    onClosing: {
        if (display)
            display.detached = false
        destroy()
    }
    Loader {
        anchors { fill: parent; margins: window.fullScreen ? 0 : Theme.gap3 }
        active: window.display !== null
        focus: true
        sourceComponent: DisplayPane { instance: window.instance; focus: true; detached: true; floating: window.fullScreen; onDetach: (full) => window.goTo(full); onAttach: window.close() }
    }
    Shortcut { sequence: "Ctrl+W"; onActivated: window.close() }
}
