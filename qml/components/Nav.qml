// SPDX-License-Identifier: Apache-2.0
pragma Singleton
import QtQuick
import Quayside.Models

// Where the user is: a page and what it shows, the way back, and requests for dialogs and toasts.
QtObject {
    property string page: "instances"
    // The page in the rail that it belongs to.
    readonly property string section: ({ instance: "instances", network: "networks", profile: "profiles", catalog: "images" })[page] ?? page
    property string argument
    property int tab: 0
    property bool activityOpen: false
    property bool inspectorOpen: App.preferences.value("inspector.open", "false") === "true"
    property var trail: []
    // The instance whose page was left last, to be found again in the table.
    property string leftInstance
    onArgumentChanged: if (page === "instance") leftInstance = argument
    // What the instance table was searched for last.
    property string search
    // The tabs of an instance in their order, as the command line calls them.
    readonly property var instanceTabs: ["overview", "configuration", "devices", "snapshots", "terminal", "console", "display", "files", "logs", "backups", "activity"]
    readonly property int terminalTab: instanceTabs.indexOf("terminal")
    readonly property int displayTab: instanceTabs.indexOf("display")
    // A screen is shown, which F11 makes the only thing that is seen.
    property bool screenShown: false
    // Only what is asked of a window of its own: the screen of that instance.
    signal displayDetached(var instance, bool fullScreen)
    // Instances that are about to be deleted: hidden until the undo time is over.
    property var pendingKeys: []
    // A new server shall be set up another time.
    property bool setupSkipped: false
    property bool dialogOpen: false
    // The server does not answer: what is shown is old, and can be looked at only.
    property bool stale: false
    // Files that the program is asked to import, with their dialogs: one after the other, once there is a server that takes them.
    property var waitingFiles: []
    readonly property bool canImport: !dialogOpen && App.defaultServer !== null && App.defaultServer.state === "connected"
    onCanImportChanged: Qt.callLater(importNext)
    readonly property var harmlessDialogs: ["palette", "shortcuts", "addserver", "importremotes", "removeserver", "certificatechanged", "bulkresults", "compareprofiles"]
    // What the program was started with: another choice waits for the next start.
    property int startedTextScale: 0
    Component.onCompleted: startedTextScale = App.preferences.textScale ?? 0
    // Only what the window can ask: whether anything would be lost.
    signal startAnewRequested()
    signal dialogRequested(string name, var properties)
    signal toastRequested(string text, string level, string action, var onAction, var onTimeout)

    function toggleInspector() {
        inspectorOpen = !inspectorOpen
        App.preferences.setValue("inspector.open", String(inspectorOpen))
    }
    function open(name, what) {
        if (name !== "instance" && !(name === "instances" && page === "instance"))
            leftInstance = ""
        trail.push({ page: page, argument: argument, tab: tab })
        page = name
        argument = what ?? ""
        tab = 0
    }
    function openTab(name, what, index) {
        open(name, what)
        tab = index
    }
    function back() {
        const last = trail.pop() ?? { page: "instances", argument: "", tab: 0 }
        page = last.page
        argument = last.argument
        tab = last.tab
    }
    // "instance:KEY:TAB", "create", "images" …: what the command line calls a page.
    function start(spec) {
        const parts = spec.split(":")
        if (["create", "createnetwork", "addserver", "shortcuts", "palette", "importremotes", "createpool", "createvolume", "createproject", "addcertificate", "createprofile"].includes(parts[0]))
            return Qt.callLater(dialogRequested, parts[0], dialogStart(parts[0]))
        activityOpen = parts[0] === "activity"
        page = spec === "" || activityOpen ? "instances" : parts[0]
        argument = parts[1] ?? ""
        tab = instanceTabs.includes(parts[2]) ? instanceTabs.indexOf(parts[2]) : Number(parts[2] ?? 0)
    }
    // What a later start of the program asks for; a dialog that is being filled in stays.
    function follow(spec) {
        if (interrupts())
            return
        trail.push({ page: page, argument: argument, tab: tab })
        start(spec)
    }
    function showServer(address) {
        for (let index = 0, server = null; (server = App.serverAt(index)); ++index) {
            if (server.address === address)
                return App.currentServer = server
        }
        if (!interrupts())
            dialog("addserver", { start: address })
    }
    function importImage(file) { importLater("importimage", { fileUrl: file }) }
    function importBackup(file) { importLater("importbackup", { file: file }) }
    function importLater(name, properties) {
        waitingFiles.push({ name: name, properties: properties })
        Qt.callLater(importNext)
    }
    function importNext() {
        const next = canImport ? waitingFiles.shift() : undefined
        if (next)
            dialogRequested(next.name, Object.assign({ server: App.defaultServer }, next.properties))
    }
    function interrupts() {
        if (dialogOpen)
            App.notify(qsTr("Close the dialog that is open, and try again."), "warning")
        return dialogOpen
    }
    // What a dialog that is about a part of a server needs when it is opened from the command line.
    function dialogStart(name) {
        const area = ({ createpool: "storage", createvolume: "storage", createproject: "projects", addcertificate: "access" })[name]
        return area ? { server: App.defaultServer, area: App.defaultServer.areas[area] } : {}
    }
    function dialog(name, properties) {
        if (stale && !harmlessDialogs.includes(name))
            return App.notify(qsTr("The server doesn't answer: nothing can be changed there now."), "warning")
        dialogRequested(name, properties ?? {})
    }
}
