// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// Short messages above the bottom line, newest below; at most three.
Column {
    id: host
    property int serial: 0
    property var callbacks: ({})
    property int undoable: 0
    spacing: Theme.gap2
    function show(text, level, action, onAction, onTimeout) {
        if (toasts.count === 3)
            host.close(0, true)
        callbacks[++serial] = { act: onAction, end: onTimeout }
        undoable += action ? 1 : 0
        toasts.append({ text: text, level: level, action: action ?? "", serial: serial })
    }
    function close(index, timedOut) {
        const entry = callbacks[toasts.get(index).serial]
        const callback = timedOut ? entry.end : entry.act
        undoable -= toasts.get(index).action !== "" ? 1 : 0
        delete callbacks[toasts.get(index).serial]
        toasts.remove(index)
        if (callback)
            callback()
    }
    ListModel { id: toasts }
    // The newest that can be undone, from the keyboard.
    Shortcut {
        sequences: [StandardKey.Undo]
        enabled: host.undoable > 0
        onActivated: {
            for (let index = toasts.count - 1; index >= 0; --index) {
                if (toasts.get(index).action !== "")
                    return host.close(index, false)
            }
        }
    }
    Connections { target: Nav; function onToastRequested(text, level, action, onAction, onTimeout) { host.show(text, level, action, onAction, onTimeout) } }
    Connections { target: App; function onToast(text, level, actionLabel) { host.show(text, level, actionLabel) } }
    Repeater {
        model: toasts
        Toast {
            onActed: host.close(index, false)
            onEnded: host.close(index, true)
        }
    }
}
