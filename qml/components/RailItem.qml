// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// A page in the rail.
T.AbstractButton {
    id: control
    required property string page
    required property string title
    property string iconName
    property string keys
    property int count: 0
    property bool folded: false
    readonly property bool current: Nav.section === page
    implicitHeight: 30
    width: parent.width
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: count > 0 ? title + ", " + count : title
    Accessible.checkable: true
    Accessible.checked: current
    onClicked: Nav.open(page)
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    background: Rectangle {
        radius: Theme.radius
        color: control.current ? Theme.selected : control.hovered ? Theme.railHover : "transparent"
        Rectangle { anchors.left: parent.left; width: 3; height: parent.height; radius: 1.5; color: Theme.accent; visible: control.current }
        FocusRing { target: control; anchors.margins: 0 }
    }
    contentItem: Item {
        Icon { anchors.left: parent.left; anchors.leftMargin: 10; anchors.verticalCenter: parent.verticalCenter; name: control.iconName; color: control.current ? Theme.text : Theme.muted }
        Label {
            anchors.left: parent.left; anchors.leftMargin: 36
            anchors.verticalCenter: parent.verticalCenter
            text: control.title
            visible: !control.folded
            muted: !control.current
            font.weight: control.current ? Font.DemiBold : Font.Normal
            Accessible.ignored: true
        }
        Label {
            anchors { right: parent.right; rightMargin: 10; verticalCenter: parent.verticalCenter }
            visible: !control.folded && control.count > 0
            text: control.count
            muted: true
            font.pixelSize: 12
            Accessible.ignored: true
        }
    }
    Tip { visible: control.hovered && text !== ""; text: (control.folded ? control.title + "  " : "") + KeyText.of(control.keys); x: Theme.mirrored ? -width - 6 : control.width + 6; y: 2 }
}
