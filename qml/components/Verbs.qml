// SPDX-License-Identifier: Apache-2.0
pragma Singleton
import QtQuick
import Quayside.Models

// The verbs on instances, as every menu, button and shortcut uses them.
QtObject {
    id: verbs
    readonly property var list: [
        { id: "start", text: qsTr("Start"), icon: "start", from: ["Stopped", "Error"] },
        { id: "stop", text: qsTr("Stop"), icon: "stop", from: ["Running", "Frozen"] },
        { id: "forceStop", text: qsTr("Force stop"), icon: "forcestop", from: ["Running", "Frozen", "Error"] },
        { id: "restart", text: qsTr("Restart"), icon: "restart", from: ["Running"] },
        { id: "freeze", text: qsTr("Freeze"), icon: "freeze", from: ["Running"] },
        { id: "unfreeze", text: qsTr("Resume"), icon: "resume", from: ["Frozen"] }]

    function named(id) {
        return list.find(verb => verb.id === id)
    }
    // Those whose server answers; of the others the person is told.
    function reachable(keys) {
        const able = keys.filter(key => App.server(key.split("/")[0])?.state === "connected")
        if (able.length < keys.length)
            App.notify(qsTr("The server doesn't answer: nothing can be changed there now."), "warning")
        return able
    }
    function run(id, all) {
        const model = App.instances, keys = reachable(all)
        if (keys.length === 0)
            return
        switch (id) {
        case "stop": return model.stop(keys, false)
        case "forceStop": return model.stop(keys, true)
        case "restart": return model.restart(keys, false)
        default: return model[id](keys)
        }
    }
    // One stopped instance without snapshots: at once, with eight seconds to change one's mind. Else a dialog names the loss. What its own
    // configuration protects stays. `value`: function from a key and a role to what the model has.
    function remove(all, value) {
        const keys = reachable(all), kept = App.instances.guarded(keys)
        const gone = keys.filter(key => !kept.includes(key))
        const harmless = gone.length === 1 && value(gone[0], "status") === "Stopped" && value(gone[0], "snapshotCount") === 0
        if (kept.length > 0)
            App.notify(qsTr("%1: protected from deletion (security.protection.delete)").arg(kept.map(key => value(key, "name")).join(", ")), "warning")
        if (gone.length > 0 && !harmless)
            Nav.dialog("delete", { keys: gone, names: gone.map(key => value(key, "name")), running: gone.filter(key => value(key, "status") !== "Stopped").length,
                snapshots: gone.reduce((sum, key) => sum + value(key, "snapshotCount"), 0) })
        else if (harmless)
            removeLater(gone[0], value(gone[0], "name"))
    }
    function removeLater(key, name) {
        const forget = () => Nav.pendingKeys = Nav.pendingKeys.filter(k => k !== key)
        Nav.pendingKeys = Nav.pendingKeys.concat([key])
        Nav.toastRequested(qsTr("%1 is being deleted").arg(name), "info", qsTr("Undo"), forget, () => {
            App.instances.remove([key])
            forget()
        })
    }
}
