// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The windows that show screens beside the program's own.
Item {
    id: host
    signal ending()
    function closeAll() { ending() }
    Connections {
        target: Nav
        function onDisplayDetached(instance, fullScreen) {
            instance.display.detached = true
            shown.createObject(host, { instance: instance, fullScreen: fullScreen }).requestActivate()
        }
    }
    Component {
        id: shown
        DisplayWindow {
            id: window
            readonly property Connections ends: Connections { target: host; function onEnding() { window.close() } }
        }
    }
}
