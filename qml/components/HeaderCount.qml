// SPDX-License-Identifier: Apache-2.0
import QtQuick

// How many there are of something that goes on, at the right of a page's header.
Item {
    id: control
    property int count: 0
    property color color
    property bool busy: false
    property string name
    signal clicked()
    width: 36
    activeFocusOnTab: true
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    Keys.onSpacePressed: clicked()
    Accessible.onPressAction: clicked()
    Accessible.role: Accessible.Button
    Accessible.name: name
    StatusGlyph { anchors.left: parent.left; anchors.leftMargin: 5; busy: true; visible: control.busy; anchors.verticalCenter: parent.verticalCenter }
    Icon { anchors.left: parent.left; anchors.leftMargin: 5; size: 14; name: "error"; color: control.color; visible: !control.busy; anchors.verticalCenter: parent.verticalCenter }
    Label { anchors.left: parent.left; anchors.leftMargin: 22; text: control.count; color: control.color; anchors.verticalCenter: parent.verticalCenter; Accessible.ignored: true }
    HoverHandler { id: hover }
    Tip { visible: hover.hovered; text: control.name }
    FocusRing { anchors.margins: 6 }
    TapHandler { onTapped: control.clicked() }
}
