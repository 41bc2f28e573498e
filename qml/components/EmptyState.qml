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
    function takeFocus() { button.focus = true }
    width: 420
    spacing: Theme.gap3
    Icon { name: control.iconName; size: 40; anchors.horizontalCenter: parent.horizontalCenter; color: Theme.stopped }
    Label { text: control.title; width: parent.width; horizontalAlignment: Text.AlignHCenter; font { pixelSize: 17; weight: Font.DemiBold }
        wrapMode: Text.Wrap; elide: Text.ElideNone }
    // Lines of about the same length: no word stands alone in the last one.
    Label { id: body; text: control.text; width: Math.ceil(Math.min(control.width, words.advanceWidth / Math.ceil(words.advanceWidth / (control.width - 20)) * 1.12)); anchors.horizontalCenter: parent.horizontalCenter
        horizontalAlignment: Text.AlignHCenter; muted: true; wrapMode: Text.Wrap; elide: Text.ElideNone; lineHeight: 1.25; visible: text !== "" }
    TextMetrics { id: words; font: body.font; text: control.text }
    Item { width: 1; height: 4; visible: control.action !== "" }
    Button { id: button; text: control.action; primary: true; visible: text !== ""; anchors.horizontalCenter: parent.horizontalCenter; onClicked: control.triggered() }
}
