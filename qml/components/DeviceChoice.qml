// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A device that the machine has, to click on.
Rectangle {
    id: choice
    required property var modelData
    required property var draft
    required property string key
    readonly property var wanted: Object.keys(modelData.set).length > 0 ? modelData.set : ({ [key]: modelData.value })
    readonly property bool on: Object.keys(wanted).every(name => draft.values[name] === wanted[name])
    height: 30
    radius: Theme.radius
    color: on ? Theme.selected : hover.hovered ? Theme.hover : "transparent"
    border { width: 1; color: on ? Theme.accent : Theme.controlBorder }
    activeFocusOnTab: true
    Accessible.role: Accessible.RadioButton
    Accessible.name: [modelData.text, modelData.detail].join(", ")
    Accessible.checked: on
    Accessible.onPressAction: pick()
    function pick() { draft.pick(key, modelData) }
    Keys.onSpacePressed: pick()
    Keys.onReturnPressed: pick()
    Icon { anchors.left: parent.left; anchors.leftMargin: 10; anchors.verticalCenter: parent.verticalCenter; name: choice.on ? "check" : DeviceText.icon(choice.draft.type); color: choice.on ? Theme.accent : Theme.muted; size: 14 }
    Label { anchors.left: parent.left; anchors.leftMargin: 34; width: parent.width * 0.6 - 34; height: parent.height; text: choice.modelData.text; Accessible.ignored: true }
    Label { anchors { right: parent.right; rightMargin: 10 } width: parent.width * 0.4 - 10; height: parent.height; horizontalAlignment: Text.AlignRight; text: choice.modelData.detail
        muted: true; mono: true; font.pixelSize: Theme.smallSize; Accessible.ignored: true }
    HoverHandler { id: hover }
    TapHandler { onTapped: choice.pick() }
    FocusRing { on: choice.activeFocus }
}
