// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The windows that show screens beside the program's own; what is in them is read when the first one is opened.
Item {
    id: host
    signal ending()
    function closeAll() { ending() }
    function show(instance, fullScreen) {
        instance.display.detached = true
        const component = Qt.createComponent("DisplayWindow.qml")
        const window = component.createObject(host, { instance: instance, fullScreen: fullScreen })
        ending.connect(window.close)
        window.requestActivate()
    }
    Connections {
        target: Nav
        function onDisplayDetached(instance, fullScreen) { host.show(instance, fullScreen) }
    }
}
