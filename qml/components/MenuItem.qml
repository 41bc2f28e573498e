// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// A line of a menu: icon or tick, words, shortcut.
T.MenuItem {
    id: control
    property string iconName
    property string keys
    property bool destructive: false
    // The keyboard has come to it: the tint alone is hard to see.
    property bool ringed: visualFocus
    readonly property color ink: destructive ? Theme.error : Theme.text

    implicitWidth: Math.max(180, label.implicitWidth + shortcut.implicitWidth + 66)
    implicitHeight: visible ? 28 : 0
    width: parent ? parent.width : implicitWidth
    opacity: enabled ? 1 : 0.45
    Accessible.role: Accessible.MenuItem
    Accessible.name: text
    indicator: null
    arrow: null
    contentItem: Item {
        Icon {
            anchors.left: parent.left; anchors.leftMargin: 10
            anchors.verticalCenter: parent.verticalCenter
            name: control.checked ? "check" : control.iconName
            size: 14
            color: control.destructive ? Theme.error : Theme.muted
        }
        Label {
            id: label
            anchors { left: parent.left; leftMargin: 34; right: shortcut.left; rightMargin: 8; verticalCenter: parent.verticalCenter }
            text: control.text
            color: control.ink
            Accessible.ignored: true
        }
        Label {
            id: shortcut
            anchors { right: parent.right; rightMargin: 10; verticalCenter: parent.verticalCenter }
            text: KeyText.of(control.keys)
            muted: true
            font.pixelSize: 12
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: 4
        color: control.highlighted || control.hovered ? (Theme.dark ? Theme.pressed : Theme.track) : "transparent"
        Rectangle { anchors.fill: parent; radius: 4; color: "transparent"; border { width: 2; color: Theme.accent } visible: control.ringed }
    }
}
