// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Keys that the desktop keeps for itself, or that would do something here.
Menu {
    id: menu
    property var display
    implicitWidth: 240
    readonly property var first: [["ctrl", "alt", "delete"], ["ctrl", "alt", "backspace"], ["ctrl", "escape"], ["alt", "tab"], ["alt", "f4"], ["super"], ["print"], ["rightctrl"]]
    readonly property var consoles: [1, 2, 3, 4, 5, 6, 7].map(number => ["ctrl", "alt", "f" + number])
    readonly property var names: ({ ctrl: "Ctrl", alt: "Alt", "delete": qsTr("Del"), backspace: qsTr("Backspace"), escape: qsTr("Esc"), tab: "Tab", "super": qsTr("Super"), print: qsTr("Print"), rightctrl: qsTr("Right Ctrl") })
    function text(keys) { return keys.map(key => names[key] ?? key.toUpperCase()).join("+") }
    component Line: MenuItem {
        required property var modelData
        text: menu.text(modelData)
        onTriggered: menu.display.press(modelData)
    }
    Instantiator {
        model: menu.first
        delegate: Line {}
        onObjectAdded: (index, object) => menu.insertItem(index, object)
        onObjectRemoved: (index, object) => menu.removeItem(object)
    }
    MenuLine {}
    Instantiator {
        model: menu.consoles
        delegate: Line {}
        onObjectAdded: (index, object) => menu.addItem(object)
        onObjectRemoved: (index, object) => menu.removeItem(object)
    }
}
