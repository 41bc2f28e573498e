// SPDX-License-Identifier: Apache-2.0
import QtQuick

// What a page says when it has nothing to list, and the one thing to do about it.
Column {
    id: control
    property string iconName
    property string title
    property string text
    property string action
    signal triggered()
    width: 420
    spacing: Theme.gap3
    Icon { name: control.iconName; size: 40; anchors.horizontalCenter: parent.horizontalCenter; color: Theme.stopped }
    Label { text: control.title; width: parent.width; horizontalAlignment: Text.AlignHCenter; font { pixelSize: 17; weight: Font.DemiBold }
        wrapMode: Text.Wrap; elide: Text.ElideNone }
    Label { text: control.text; width: parent.width; horizontalAlignment: Text.AlignHCenter; muted: true; wrapMode: Text.Wrap; elide: Text.ElideNone
        lineHeight: 1.25; visible: text !== "" }
    Item { width: 1; height: 4; visible: control.action !== "" }
    Button { text: control.action; primary: true; visible: text !== ""; anchors.horizontalCenter: parent.horizontalCenter; onClicked: control.triggered() }
}
