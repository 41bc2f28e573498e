// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Quayside
import Quayside.Models

// The window: rail, page, activity drawer, bottom line; dialogs and toasts above.
T.ApplicationWindow {
    id: window
    property string startPage
    readonly property var pages: ({ instances: "InstancesPage", instance: "InstancePage", images: "ImagesPage", networks: "NetworksPage", network: "NetworkPage",
        overview: "OverviewPage", storage: "StoragePage", cluster: "ClusterPage", access: "AccessPage", server: "ServerPage", projects: "ProjectsPage", catalog: "CatalogPage", servers: "ServersPage", preferences: "PreferencesPage", profiles: "ProfilesPage", profile: "ProfilePage" })
    // Nothing to show yet: no server, or only the one of this computer, which has never answered.
    readonly property bool lonely: App.servers.count === 0 || (App.servers.count === 1 && App.defaultServer !== null && App.defaultServer.isLocal
        && App.defaultServer.state !== "connected" && App.defaultServer.lastSyncText === "")
    readonly property bool firstRun: lonely && App.settled && !["preferences", "servers"].includes(Nav.page)

    // A server without anything yet is set up first, unless the person would rather not.
    readonly property bool settingUp: Nav.page === "instances" && !Nav.setupSkipped && (App.currentServer ? App.currentServer.instanceCount : App.instances.count) === 0
        && ["storage", "image"].includes(App.defaultServer?.areas?.setup?.stage)

    // Enlarged by much, the usual size may be more than the screen has.
    readonly property bool enlarged: Screen.devicePixelRatio > 1
    width: enlarged ? Math.min(1280, Screen.desktopAvailableWidth) : 1280
    height: enlarged ? Math.min(800, Screen.desktopAvailableHeight) : 800
    minimumWidth: enlarged ? Math.min(760, Screen.desktopAvailableWidth) : 760
    minimumHeight: enlarged ? Math.min(480, Screen.desktopAvailableHeight) : 480
    visible: true
    title: ["instance", "network", "profile"].includes(Nav.page) ? qsTr("%1 – Quayside").arg(Nav.argument.split("/").pop()) : qsTr("Quayside")
    color: Theme.background
    // For what is drawn by Qt's own controls: the file dialog, where the desktop brings none. Some of its parts have the program's palette only.
    palette {
        window: Theme.surface; windowText: Theme.text; base: Theme.background; alternateBase: Theme.surface; text: Theme.text; placeholderText: Theme.muted
        button: Theme.track; buttonText: Theme.text; brightText: Theme.accentText; light: Theme.dark ? Theme.raised : Theme.hover; midlight: Theme.hover; mid: Theme.border; dark: Theme.muted
        highlight: Theme.marked; highlightedText: Theme.text; toolTipBase: Theme.raised; toolTipText: Theme.text
    }
    LayoutMirroring.enabled: Theme.mirrored
    LayoutMirroring.childrenInherit: true
    onVisibilityChanged: App.minimised = window.visibility === Window.Minimized || window.visibility === Window.Hidden
    Connections { target: Theme; function onDarkChanged() { Qt.callLater(ColorScheme.follow, window.palette) } }
    Component.onCompleted: {
        ColorScheme.follow(palette)
        Nav.start(startPage)
    }
    function navigate(how, argument) { Nav[how](argument) }
    // What had the focus is gone or hidden: the keyboard must lead on from somewhere.
    readonly property bool focusLost: !activeFocusItem?.parent || !activeFocusItem.visible
    onFocusLostChanged: if (focusLost) Qt.callLater(findFocus)
    function findFocus() {
        const next = focusLost ? pageLoader.nextItemInFocusChain(true) : null
        if (next)
            next.forceActiveFocus(Qt.OtherFocusReason)
    }
    property bool staysInTray: trayLoader.status === Loader.Ready && trayLoader.item.available
    property bool leaving: false
    Unfinished { id: unfinished; root: App }
    // To the end, and not into the tray.
    function quit() {
        leaving = true
        Qt.quit()
    }
    // As closing does, it asks first; what runs in terminals counts too.
    function startAnew() {
        const losses = unfinished.textsWithTerminals()
        losses.length > 0 ? leaveDialog.ask(losses, true) : Qt.exit(64)
    }
    Connections { target: Nav; function onStartAnewRequested() { window.startAnew() } }
    onClosing: (close) => {
        const staying = staysInTray && !leaving, losses = staying || leaveDialog.heard ? [] : unfinished.texts()
        leaving = leaving && losses.length === 0
        close.accepted = !staying && losses.length === 0
        if (staying)
            window.hide()
        else if (losses.length > 0)
            leaveDialog.ask(losses)
        else
            displays.closeAll()
    }
    // Beside the dialogs: one that is being filled in stays.
    Loader {
        id: leaveDialog
        property bool heard: false
        function ask(losses, anew) {
            window.show()
            window.raise()
            setSource("LeaveDialog.qml", { losses: losses, anew: anew ?? false })
            item.open()
        }
        Connections {
            target: leaveDialog.item
            function onLeft() { leaveDialog.heard = true; leaveDialog.item.anew ? Qt.exit(64) : Qt.callLater(window.quit) }
        }
    }

    Rail {
        id: rail
        anchors.left: parent.left
        height: parent.height
        folded: App.preferences.value("rail.folded", "false") === "true" || window.width < 900
        instanceCount: App.currentServer ? App.currentServer.instanceCount : App.instances.count
    }
    // Not every server tells of changes to its networks: while they are looked at, they are read again and again.
    Binding { target: App.defaultServer ? App.defaultServer.networks : null; property: "watched"; when: App.defaultServer !== null
        value: !App.minimised && (Nav.page === "networks" || Nav.page === "network") }
    Binding { target: Nav; property: "stale"; value: strip.wrong }
    Binding { target: Nav; property: "dialogOpen"; value: dialogs.busy }
    ConnectionStrip { id: strip; anchors { left: rail.right; right: parent.right } quiet: window.lonely }
    Loader {
        id: pageLoader
        anchors { left: rail.right; right: parent.right; top: strip.bottom; bottom: drawer.top }
        focus: true
        opacity: strip.wrong ? 0.6 : 1
        source: (window.firstRun ? "FirstRunPage" : window.settingUp ? "SetupPage" : window.pages[Nav.page]) + ".qml"
        onLoaded: item.forceActiveFocus()
    }
    Loader {
        id: drawer
        anchors { left: rail.right; right: parent.right; bottom: statusStrip.top }
        active: Nav.activityOpen
        height: active ? 260 : 0
        source: "ActivityDrawer.qml"
    }
    StatusStrip { id: statusStrip; anchors { left: rail.right; right: parent.right; bottom: parent.bottom } }
    // In the middle of the page's foot, where nothing is to be clicked; above a dialog that is open.
    Toasts {
        z: 10
        parent: dialogs.busy ? T.Overlay.overlay : window.contentItem
        x: Math.round(pageLoader.x + (pageLoader.width - width) / 2)
        y: drawer.y - height - Theme.gap4
    }
    // What doesn't fit into its place is said whole.
    CutText { id: cut; window: window }
    Item {
        parent: window.contentItem
        x: cut.place.x; y: cut.place.y; width: cut.place.width; height: cut.place.height
        Tip { visible: cut.text !== ""; text: cut.text; delay: 0; timeout: -1; x: 0 }
    }
    DialogHost { id: dialogs }
    DisplayWindows { id: displays }
    Loader {
        id: trayLoader
        Component.onCompleted: setSource("Tray.qml", { window: window })
        active: App.preferences.tray
    }
    GlobalShortcuts { rail: rail; onQuitRequested: window.quit() }
}
