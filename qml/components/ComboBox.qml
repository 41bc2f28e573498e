// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// A choice of one from a short list.
T.ComboBox {
    id: control
    implicitWidth: 220
    implicitHeight: Theme.controlHeight
    leftPadding: Theme.mirrored ? 28 : 10
    rightPadding: Theme.mirrored ? 10 : 28
    opacity: enabled ? 1 : 0.5
    Accessible.role: Accessible.ComboBox
    Accessible.name: displayText
    Accessible.description: displayText // what is chosen, where the name says what for
    readonly property Item spoken: popup.visible ? popup.contentItem.currentItem : null
    delegate: MenuItem {
        required property var model
        required property int index
        width: control.width - 10
        text: model[control.textRole] ?? model.modelData ?? ""
        highlighted: control.highlightedIndex === index
        ringed: highlighted && control.visualFocus
        checkable: false
    }
    indicator: Icon { name: "down"; size: 12; anchors.right: parent.right; anchors.rightMargin: 10; anchors.verticalCenter: parent.verticalCenter }
    contentItem: Label { text: control.displayText; Accessible.ignored: true }
    background: Rectangle {
        radius: Theme.radius
        color: control.hovered ? Theme.hover : Theme.raised
        border { width: 1; color: Theme.controlBorder }
        FocusRing { target: control }
    }
    popup: PopupBox {
        y: control.height + 4
        width: control.width
        height: Math.min(contentItem.implicitHeight + 10, 320)
        padding: 5
        contentItem: ListView {
            clip: true
            implicitHeight: contentHeight
            highlightMoveDuration: 0
            model: control.delegateModel
            currentIndex: control.highlightedIndex
        }
    }
}
