// SPDX-License-Identifier: Apache-2.0
pragma Singleton
import QtQml
import Quayside.Test
import "scene.js" as Scene

// Stands in for the App of models/items: the same interface over fixed data; `calls` records every verb.
QtObject {
    id: app
    property string scene: "full"
    property var calls: []
    property string version: "0.1.0"
    property bool offline: true
    property bool settled: true
    property bool localServerAvailable: scene !== "firstrun"
    property bool canStartLocal: true
    property bool localEndsHere: false
    property bool startingLocal: false
    property bool minimised: false
    property var currentServer: null
    property var defaultServer: scene === "firstrun" ? null : server("atlas")
    property var projects: ["default", "staging"]
    property string project: "default"
    signal toast(string text, string level, string actionLabel)

    function record(name, args) { calls = calls.concat([[name].concat(args)]) }
    function server(name) { return name === currentServer?.name ? currentServer : serverComponent.createObject(app, Scene.servers.find(s => s.name === name)) }
    function serverAt(index) { return Scene.servers[index] ? server(Scene.servers[index].name) : null }
    function instance(key) { return instanceComponent.createObject(app, Scene.instance(key)) }
    function addServer(address) { return flowComponent.createObject(app, { address: address }) }
    function importableServers() { return [{ name: "lab", address: "https://10.0.0.7:8443", from: "~/.config/lxc", known: false, usable: true },
        { name: "atlas", address: "https://atlas:8443", from: "~/.config/lxc", known: true, usable: true },
        { name: "public", address: "https://incus.example.org:8443", from: "~/.config/incus", known: false, usable: false }] }
    function importServers(names) { record("importServers", [names]); return names.length }
    function removeServer(name) { record("removeServer", [name]) }
    function startLocalServer() { record("startLocalServer", []) }
    function notify(text, level) { toast(text, level, "") }
    function copyText(text) { record("copyText", [text]) }
    function refresh() { record("refresh", []) }

    property QtObject preferences: QtObject {
        property string theme: "light"
        property string language: ""
        property string density: "normal"
        property int terminalZoom: 0
        property int textScale: 0
        property bool notifications: true
        property bool tray: false
        property var store: ({})
        function value(key, fallback) { return store[key] ?? fallback }
        function setValue(key, value) { store[key] = value }
    }
    property QtObject servers: MapListModel {
        property int connectedCount: count
        roles: Scene.serverRoles
        rows: app.scene === "firstrun" ? [] : Scene.servers
    }
    property QtObject instances: MapListModel {
        roles: Scene.instanceRoles
        rows: app.scene === "full" ? Scene.instances() : []
        function start(keys) { app.record("start", [keys]) }
        function stop(keys, force) { app.record("stop", [keys, force]) }
        function restart(keys, force) { app.record("restart", [keys, force]) }
        function freeze(keys) { app.record("freeze", [keys]) }
        function unfreeze(keys) { app.record("unfreeze", [keys]) }
        function snapshot(keys) { app.record("snapshot", [keys]) }
        function guarded(keys) { return keys.filter(key => key.endsWith("/old-wiki")) }
        function command(verb, keys, newName, tool) { return tool + " " + verb }
        function remove(keys) { app.record("remove", [keys]) }
        function rename(key, name) { app.record("rename", [key, name]) }
        function setVisibleKeys(keys) { }
    }
    property QtObject activity: MapListModel {
        property int runningCount: app.scene === "full" ? 2 : 0
        property var summary: app.scene === "full" ? Scene.summary : []
        roles: Scene.operationRoles
        rows: app.scene === "full" ? Scene.operations : []
        function cancel(id) { app.record("cancel", [id]) }
        function clearFinished() { app.record("clearFinished", []) }
    }
    property QtObject eventLog: MapListModel {
        property string filter
        roles: Scene.eventRoles
        rows: app.scene === "full" ? Scene.events : []
        function clear() { rows = [] }
    }
    property Component serverComponent: MockServer { record: app.record; full: app.scene === "full" }
    property Component instanceComponent: MockInstance { record: app.record }
    property Component flowComponent: MockFlow {}
}
