// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// A terminal's tab.
T.AbstractButton {
    id: control
    property bool chosen: false
    property bool closable: true
    property bool ended: false
    // Instead of words, which the accessible name says then.
    property string iconName
    signal closeRequested()
    implicitWidth: (iconName !== "" ? 8 : label.implicitWidth) + 22 + (close.visible ? 16 : 0)
    implicitHeight: 26
    opacity: enabled ? 1 : 0.45
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.PageTab
    Accessible.name: text
    Accessible.selectable: true
    Accessible.selected: chosen
    Accessible.description: closable ? qsTr("Del closes it") : ""
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    Keys.onDeletePressed: closeRequested()
    contentItem: Item {
        Icon { anchors.centerIn: parent; name: control.iconName; size: 12; visible: name !== ""; color: control.hovered ? Theme.text : Theme.muted }
        Label { id: label; x: 11; height: parent.height; text: control.text; color: control.chosen ? Theme.text : Theme.muted; font.strikeout: control.ended; Accessible.ignored: true }
        IconButton { id: close; anchors { right: parent.right; rightMargin: 3; verticalCenter: parent.verticalCenter } width: 18; height: 18; iconSize: 9; iconName: "close"
            visible: control.closable && (control.chosen || control.hovered); tip: qsTr("Close the terminal"); onClicked: control.closeRequested() }
    }
    background: Rectangle {
        radius: Theme.radius
        color: control.hovered && !control.chosen ? Theme.hover : Theme.raised
        border { width: 1; color: control.chosen ? Theme.accent : Theme.border }
        FocusRing { target: control }
    }
}
