// SPDX-License-Identifier: Apache-2.0
pragma Singleton
import QtQuick
import Quayside.Models

// What the command palette offers, and what happens when something of it is chosen.
QtObject {
    id: source
    readonly property var areas: App.defaultServer?.areas ?? null
    readonly property var pages: [
        { id: "page:overview", title: qsTr("Overview"), icon: "overview", keys: "Alt+1" },
        { id: "page:instances", title: qsTr("Instances"), icon: "instances", keys: "Alt+2" },
        { id: "page:images", title: qsTr("Images"), icon: "images", keys: "Alt+3" },
        { id: "page:catalog", title: qsTr("Catalogue"), icon: "images", keys: "" },
        { id: "page:profiles", title: qsTr("Profiles"), icon: "profiles", keys: "Alt+4" },
        { id: "page:networks", title: qsTr("Networks"), icon: "networks", keys: "Alt+5" },
        { id: "page:storage", title: qsTr("Storage"), icon: "storage", keys: "Alt+6", area: "storage" },
        { id: "page:cluster", title: qsTr("Cluster"), icon: "cluster", keys: "Alt+7", area: "cluster" },
        { id: "page:access", title: qsTr("Access"), icon: "access", keys: "Alt+8", area: "access" },
        { id: "page:server", title: qsTr("Server"), icon: "server", keys: "Alt+9", area: "host" },
        { id: "page:projects", title: qsTr("Projects"), icon: "projects", keys: "", area: "projects" },
        { id: "page:servers", title: qsTr("Servers"), icon: "servers", keys: "Alt+0" },
        { id: "page:preferences", title: qsTr("Preferences"), icon: "preferences", keys: "Ctrl+," }]
    readonly property var commands: [
        { id: "dialog:create", title: qsTr("New instance"), icon: "plus", keys: "Ctrl+N", words: "create launch" },
        { id: "dialog:createnetwork", title: qsTr("New network"), icon: "plus", keys: "", words: "create bridge" },
        { id: "dialog:createprofile", title: qsTr("New profile"), icon: "plus", keys: "", words: "create" },
        { id: "dialog:createpool", title: qsTr("New storage pool"), icon: "plus", keys: "", words: "create", area: "storage" },
        { id: "dialog:createvolume", title: qsTr("New volume"), icon: "plus", keys: "", words: "create storage disk", area: "storage" },
        { id: "dialog:createproject", title: qsTr("New project"), icon: "plus", keys: "", words: "create", area: "projects" },
        { id: "dialog:addcertificate", title: qsTr("Add a certificate"), icon: "plus", keys: "", words: "trust access client", area: "access" },
        { id: "dialog:importbackup", title: qsTr("Import a backup"), icon: "importfile", keys: "", words: "restore upload instance" },
        { id: "dialog:addserver", title: qsTr("Add a server"), icon: "plus", keys: "", words: "connect remote" },
        { id: "dialog:importremotes", title: qsTr("Import servers of lxc or incus"), icon: "importfile", keys: "", words: "remotes" },
        { id: "do:importimage", title: qsTr("Import an image"), icon: "importfile", keys: "", words: "upload" },
        { id: "dialog:shortcuts", title: qsTr("Keyboard shortcuts"), icon: "keyboard", keys: "Ctrl+?", words: "help keys" },
        { id: "do:activity", title: qsTr("Activity"), icon: "activity", keys: "Ctrl+J", words: "operations events" },
        { id: "do:refresh", title: qsTr("Refresh"), icon: "restart", keys: "F5", words: "reload" },
        { id: "do:allservers", title: qsTr("All servers"), icon: "servers", keys: "Ctrl+0", words: "switch" },
        { id: "do:light", title: qsTr("Light theme"), icon: "preferences", keys: "", words: "colours" },
        { id: "do:dark", title: qsTr("Dark theme"), icon: "preferences", keys: "", words: "colours" }]
    readonly property var instanceVerbs: Verbs.list.concat([
        { id: "terminal", text: qsTr("Terminal"), icon: "terminal", from: ["Running"] },
        { id: "rename", text: qsTr("Rename"), icon: "rename", from: ["Stopped"] },
        { id: "delete", text: qsTr("Delete"), icon: "delete", from: [] }])
    readonly property Component filters: InstancesFilter { sourceModel: App.instances }
    readonly property var serverVerbs: [{ id: "retry", text: qsTr("Connect to"), icon: "restart", from: [] }, { id: "forget", text: qsTr("Remove"), icon: "delete", from: [] }]

    // Not what the server has no part for.
    function able(list) { return list.filter(item => item.area === undefined || (areas !== null && areas[item.area].available)) }
    function openDialog(name) { Nav.dialog(name, Nav.dialogStart(name)) }
    function entry(command, kind) {
        return Object.assign({ kind: kind, detail: command.keys }, command)
    }
    function fill(palette) {
        const projects = App.projects.map(name => ({ id: "project:" + name, title: name, icon: "filter", kind: qsTr("Project"), detail: App.defaultServer?.name ?? "" }))
        palette.load(able(pages).map(p => entry(p, qsTr("Page"))).concat(able(commands).map(c => entry(c, qsTr("Command"))), projects))
        palette.addModel({ model: App.instances, kind: "instance", kindText: qsTr("Instance"), icon: "container", id: "key", title: "name", detail: "server", verbs: instanceVerbs })
        palette.addModel({ model: App.servers, kind: "server", kindText: qsTr("Server"), icon: "server", id: "name", title: "name", detail: "address", verbs: serverVerbs })
        for (let i = 0, server = App.serverAt(0); server; server = App.serverAt(++i))
            fillFrom(palette, server)
    }
    function fillFrom(palette, server) {
        const common = { where: server.name, prefix: server.name + "/" }
        palette.addModel(Object.assign({ model: server.images, kind: "image", kindText: qsTr("Image"), icon: "images", id: "fingerprint", title: "aliasText" }, common))
        palette.addModel(Object.assign({ model: server.networks, kind: "network", kindText: qsTr("Network"), icon: "networks", id: "name", title: "name" }, common))
        palette.addModel(Object.assign({ model: server.profiles, kind: "profile", kindText: qsTr("Profile"), icon: "profiles", id: "name", title: "name" }, common))
    }
    function run(id) {
        const kind = id.split(":", 1)[0], rest = id.slice(kind.length + 1)
        const actions = { page: Nav.open, dialog: openDialog, "do": act, project: (name) => App.project = name, verb: runVerb, server: openServer,
            instance: (key) => Nav.open("instance", key), network: (path) => Nav.open("network", path),
            image: (path) => openOn("images", path), profile: (path) => openOn("profiles", path) }
        actions[kind](rest)
    }
    // A page of one server's objects: that server becomes the current one.
    function openOn(page, path) {
        openServer(path.split("/")[0])
        Nav.open(page)
    }
    function openServer(name) {
        App.currentServer = App.server(name)
        Nav.open("instances")
    }
    function act(what) {
        switch (what) {
        case "activity": return Nav.activityOpen = !Nav.activityOpen
        case "refresh": return App.refresh()
        case "importimage": return Nav.open("images", "import")
        case "allservers": return App.currentServer = null
        default: return App.preferences.theme = what
        }
    }
    function remove(key) {
        const filter = filters.createObject(source)
        Verbs.remove([key], (one, role) => filter.value(one, role))
        filter.destroy()
    }
    function runVerb(path) {
        const verb = path.split(":", 1)[0], key = path.slice(verb.length + 1), name = key.split("/").pop()
        switch (verb) {
        case "terminal": return Nav.openTab("instance", key, Nav.terminalTab)
        case "rename": return Nav.dialog("rename", { key: key, name: name })
        case "delete": return remove(key)
        case "retry": return App.server(key).retryNow()
        case "forget": return Nav.dialog("removeserver", { name: key })
        default: return Verbs.run(verb, [key])
        }
    }
}
