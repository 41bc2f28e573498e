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
        { id: "do:importurl", title: qsTr("Import an image from an address"), icon: "importfile", keys: "", words: "url download" },
        { id: "dialog:shortcuts", title: qsTr("Keyboard shortcuts"), icon: "keyboard", keys: "Ctrl+?", words: "help keys" },
        { id: "do:activity", title: qsTr("Activity"), icon: "activity", keys: "Ctrl+J", words: "operations events" },
        { id: "do:refresh", title: qsTr("Refresh"), icon: "refresh", keys: "F5", words: "reload" },
        { id: "do:allservers", title: qsTr("All servers"), icon: "servers", keys: "Ctrl+0", words: "switch" },
        { id: "do:light", title: qsTr("Light theme"), icon: "sun", keys: "", words: "colours" },
        { id: "do:dark", title: qsTr("Dark theme"), icon: "moon", keys: "", words: "colours" }]
    readonly property var instanceVerbs: Verbs.list.concat([
        { id: "terminal", text: qsTr("Terminal"), icon: "terminal", from: ["Running"] },
        { id: "snapshot", text: qsTr("Snapshot"), icon: "snapshot", from: [] },
        { id: "copy", text: qsTr("Copy or move"), icon: "duplicate", from: [] },
        { id: "publish", text: qsTr("Publish as an image"), icon: "publish", from: ["Stopped"] },
        { id: "rename", text: qsTr("Rename"), icon: "rename", from: ["Stopped"] },
        { id: "delete", text: qsTr("Delete"), icon: "delete", from: [] }])
    readonly property var imageVerbs: [{ id: "newfrom", text: qsTr("New instance of"), icon: "plus" }, { id: "dropimage", text: qsTr("Delete"), icon: "delete" }]
    readonly property var networkVerbs: [{ id: "network.rename", text: qsTr("Rename"), icon: "rename", from: ["true"] }, { id: "network.remove", text: qsTr("Delete"), icon: "delete", from: ["true"] }]
    readonly property var profileVerbs: [{ id: "profile.copy", text: qsTr("Copy"), icon: "copy" }, { id: "profile.compare", text: qsTr("Compare"), icon: "columns" },
        { id: "profile.rename", text: qsTr("Rename"), icon: "rename", except: ["default"] }, { id: "profile.remove", text: qsTr("Delete"), icon: "delete", except: ["default"] }]
    readonly property var volumeVerbs: [{ id: "volume.attach", text: qsTr("Attach"), icon: "attach", from: ["custom"] }, { id: "volume.snapshot", text: qsTr("Snapshot"), icon: "snapshot", from: ["custom"] },
        { id: "volume.edit", text: qsTr("Edit"), icon: "edit" }, { id: "volume.remove", text: qsTr("Delete"), icon: "delete", from: ["custom", "image"] }]
    readonly property var poolVerbs: [{ id: "pool.edit", text: qsTr("Edit"), icon: "edit" }, { id: "pool.remove", text: qsTr("Delete"), icon: "delete" }]
    readonly property Component networkMenu: NetworkMenu {}
    readonly property Component profileMenu: ProfileMenu {}
    readonly property Component volumeMenu: VolumeMenu {}
    readonly property Component poolMenu: PoolMenu {}
    readonly property Component filters: InstancesFilter { sourceModel: App.instances }
    readonly property var serverVerbs: [{ id: "retry", text: qsTr("Connect to"), icon: "refresh", from: [] }, { id: "forget", text: qsTr("Remove"), icon: "delete", from: [] }]

    // Not what the server has no part for.
    function able(list) { return list.filter(item => item.area === undefined || (areas !== null && areas[item.area].available)) }
    function openDialog(name) { Nav.dialog(name, Nav.dialogStart(name)) }
    function entry(command, kind) {
        return Object.assign({ kind: kind, detail: KeyText.of(command.keys ?? "") }, command)
    }
    function fill(palette) {
        const projects = App.projects.map(name => ({ id: "project:" + name, title: name, icon: "filter", kind: qsTr("Project"), detail: App.defaultServer?.name ?? "" }))
        palette.load(able(pages).map(p => entry(p, qsTr("Page"))).concat(able(commands).map(c => entry(c, qsTr("Command"))), projects))
        palette.addModel({ model: App.instances, kind: "instance", kindText: qsTr("Instance"), icon: "container", icons: { "virtual-machine": "vm" }, id: "key", title: "name", detail: "server", verbs: instanceVerbs })
        palette.addModel({ model: App.servers, kind: "server", kindText: qsTr("Server"), icon: "server", id: "name", title: "name", detail: "address", verbs: serverVerbs })
        for (let i = 0, server = App.serverAt(0); server; server = App.serverAt(++i))
            fillFrom(palette, server)
    }
    function fillFrom(palette, server) {
        const add = (more) => addOf(palette, server, more)
        add({ model: server.images, kind: "image", kindText: qsTr("Image"), icon: "images", id: "fingerprint", title: "aliasText", verbs: imageVerbs })
        add({ model: server.networks, kind: "network", kindText: qsTr("Network"), icon: "networks", state: "managed", verbs: networkVerbs })
        add({ model: server.profiles, kind: "profile", kindText: qsTr("Profile"), icon: "profiles", verbs: profileVerbs })
        if (server.areas)
            fillAreas(add, server.areas)
    }
    function addOf(palette, server, more) {
        palette.addModel(Object.assign({ id: "name", title: "name", where: server.name, prefix: server.name + "/" }, more))
    }
    // Rows that come while it is open are added.
    function fillAreas(add, areas) {
        add({ model: areas.storage.pools, kind: "pool", kindText: qsTr("Storage pool"), icon: "storage", id: "key", verbs: poolVerbs })
        add({ model: areas.storage.volumes, kind: "volume", kindText: qsTr("Volume"), icon: "storage", id: "key", title: "title", detail: "pool", state: "type", verbs: volumeVerbs })
        add({ model: areas.access.certificates, kind: "certificate", kindText: qsTr("Certificate"), icon: "certificate", id: "key", detail: "shortFingerprint" })
        add({ model: areas.cluster.members, kind: "member", kindText: qsTr("Cluster member"), icon: "servers", id: "key", detail: "address" })
        for (const area of [areas.storage, areas.access, areas.cluster])
            area.load()
    }
    function run(id) {
        const kind = id.split(":", 1)[0], rest = id.slice(kind.length + 1)
        const actions = { page: Nav.open, dialog: openDialog, "do": act, project: (name) => App.project = name, verb: runVerb, server: openServer,
            instance: (key) => Nav.open("instance", key), network: (path) => Nav.open("network", path), profile: (path) => Nav.open("profile", path),
            image: (path) => openOn("images", path), pool: (path) => openOn("storage", path), volume: (path) => openOn("storage", path),
            certificate: (path) => openOn("access", path), member: (path) => openOn("cluster", path) }
        actions[kind](rest)
    }
    // A page of one server's objects: that server becomes the current one, and what is meant is chosen there.
    function openOn(page, path) {
        const name = path.split("/", 1)[0]
        App.currentServer = App.server(name)
        Nav.open(page, path.slice(name.length + 1))
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
        case "importurl": return Nav.open("images", "importurl")
        case "allservers": return App.currentServer = null
        default: return App.preferences.theme = what
        }
    }
    // What the object's own menu does.
    function runMenu(verb, path) {
        const server = App.server(path.split("/", 1)[0]), key = path.slice(server.name.length + 1)
        const menus = { network: () => networkMenu.createObject(source, { server: server, name: key, managed: true, usedBy: server.networks.usersOf(key) }),
            profile: () => profileMenu.createObject(source, { server: server, name: key, usedBy: server.profiles.usersOf(key) }), pool: () => poolMenu.createObject(source, { server: server, pool: key }),
            volume: () => volumeMenu.createObject(source, { server: server, volume: server.areas.storage.volumes.row(key) }) }
        const menu = menus[verb[0]]()
        menu[verb[1]]()
        menu.destroy()
    }
    function remove(key) {
        const filter = filters.createObject(source)
        Verbs.remove([key], (one, role) => filter.value(one, role))
        filter.destroy()
    }
    // New instances go to the current server: the image's becomes it.
    function openDialogOf(verb, key) {
        const server = App.server(key.split("/", 1)[0]), image = key.slice(key.indexOf("/") + 1)
        if (verb === "newfrom")
            App.currentServer = server
        const dialogs = { copy: () => ["copyinstances", { keys: [key] }], publish: () => ["publishsnapshot", { instance: App.instance(key), name: "" }],
            newfrom: () => ["create", { image: image }], dropimage: () => ["deleteimage", { server: server, fingerprint: image, name: image.slice(0, 12) }] }
        Nav.dialog(...dialogs[verb]())
    }
    function runVerb(path) {
        const verb = path.split(":", 1)[0], key = path.slice(verb.length + 1), name = key.split("/").pop()
        switch (verb) {
        case "terminal": return Nav.openTab("instance", key, Nav.terminalTab)
        case "copy": case "publish": case "newfrom": case "dropimage": return openDialogOf(verb, key)
        case "rename": return Nav.dialog("rename", { key: key, name: name })
        case "delete": return remove(key)
        case "retry": return App.server(key).retryNow()
        case "forget": return Nav.dialog("removeserver", { name: key })
        default: return verb.includes(".") ? runMenu(verb.split("."), key) : Verbs.run(verb, [key])
        }
    }
}
