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
        { id: "forceStop", text: qsTr("Force stop"), icon: "stop", from: ["Running", "Frozen", "Error"] },
        { id: "restart", text: qsTr("Restart"), icon: "restart", from: ["Running"] },
        { id: "freeze", text: qsTr("Freeze"), icon: "freeze", from: ["Running"] },
        { id: "unfreeze", text: qsTr("Resume"), icon: "start", from: ["Frozen"] }]

    function named(id) {
        return list.find(verb => verb.id === id)
    }
    function run(id, keys) {
        const model = App.instances
        if (keys.length === 0)
            return
        switch (id) {
        case "stop": return model.stop(keys, false)
        case "forceStop": return model.stop(keys, true)
        case "restart": return model.restart(keys, false)
        default: return model[id](keys)
        }
    }
    // One stopped instance without snapshots: at once, with eight seconds to change one's mind. Else a dialog names the loss.
    function remove(filter, keys) {
        const key = keys[0]
        const harmless = keys.length === 1 && filter.value(key, "status") === "Stopped" && filter.value(key, "snapshotCount") === 0
        if (keys.length > 0 && !harmless)
            Nav.dialog("delete", { keys: keys, names: keys.map(k => filter.value(k, "name")),
                running: keys.filter(k => filter.value(k, "status") !== "Stopped").length,
                snapshots: keys.reduce((sum, k) => sum + filter.value(k, "snapshotCount"), 0) })
        else if (harmless)
            removeLater(key, filter.value(key, "name"))
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
