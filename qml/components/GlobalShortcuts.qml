// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// Shortcuts that work on every page.
Item {
    id: keys
    property Item rail
    signal quitRequested()
    property bool railFolded: App.preferences.value("rail.folded", "false") === "true"
    function go(index) {
        App.currentServer = index === 0 ? null : App.serverAt(index - 1)
    }
    Shortcut { sequence: "Alt+2"; onActivated: Nav.open("instances") }
    Shortcut { sequence: "Alt+3"; onActivated: Nav.open("images") }
    Shortcut { sequence: "Alt+4"; onActivated: Nav.open("profiles") }
    Shortcut { sequence: "Alt+5"; enabled: App.defaultServer !== null && App.defaultServer.hasNetworks; onActivated: Nav.open("networks") }
    readonly property var areas: App.defaultServer?.areas ?? null
    Shortcut { sequence: "Alt+1"; onActivated: Nav.open("overview") }
    Shortcut { sequence: "Alt+6"; enabled: keys.areas !== null && keys.areas.storage.available; onActivated: Nav.open("storage") }
    Shortcut { sequence: "Alt+7"; enabled: keys.areas !== null && keys.areas.cluster.available; onActivated: Nav.open("cluster") }
    Shortcut { sequence: "Alt+8"; enabled: keys.areas !== null; onActivated: Nav.open("access") }
    Shortcut { sequence: "Alt+9"; enabled: keys.areas !== null; onActivated: Nav.open("server") }
    Shortcut { sequence: "Alt+0"; onActivated: Nav.open("servers") }
    Shortcut { sequence: "Ctrl+,"; onActivated: Nav.open("preferences") }
    Shortcut { sequence: "Ctrl+J"; onActivated: Nav.activityOpen = !Nav.activityOpen }
    Shortcut { sequence: "F4"; enabled: Nav.page === "instances"; onActivated: Nav.toggleInspector() }
    Shortcut { sequence: "Ctrl+N"; enabled: App.defaultServer !== null; onActivated: Nav.dialog("create") }
    Shortcut { sequence: "Ctrl+K"; onActivated: Nav.dialog("palette") }
    Shortcut { sequences: ["Ctrl+?", "F1"]; onActivated: Nav.dialog("shortcuts") }
    Shortcut { sequence: "Alt+Left"; onActivated: Nav.back() }
    Shortcut { sequence: "F5"; onActivated: App.refresh() }
    Shortcut { sequence: "Ctrl+Q"; onActivated: keys.quitRequested() }
    Shortcut { sequence: "Ctrl+W"; onActivated: keys.Window.window.close() }
    Shortcut { sequence: "F11"; enabled: !Nav.screenShown; onActivated: keys.Window.window.visibility = keys.Window.visibility === Window.FullScreen ? Window.Windowed : Window.FullScreen }
    Shortcut {
        sequence: "F9"
        onActivated: {
            keys.railFolded = !keys.railFolded
            App.preferences.setValue("rail.folded", String(keys.railFolded))
            keys.rail.folded = keys.railFolded
        }
    }
    Instantiator {
        model: 10
        Shortcut { required property int index; sequence: "Ctrl+" + index; onActivated: keys.go(index) }
    }
}
