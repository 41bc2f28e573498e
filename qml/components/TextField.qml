// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// One line of text.
T.TextField {
    id: control
    property bool mono: false
    property bool invalid: false
    // Has an icon that says what it is: the hint in it may be cut.
    property bool tight: false
    property bool placeholderShown: true

    implicitWidth: 220
    implicitHeight: Theme.controlHeight
    leftPadding: 10
    rightPadding: 10
    color: Theme.text
    placeholderTextColor: Theme.muted
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentText
    selectByMouse: true
    horizontalAlignment: TextInput.AlignLeft
    verticalAlignment: TextInput.AlignVCenter
    font.pixelSize: mono ? Theme.monoSize : Theme.fontSize
    font.family: mono ? Theme.mono : Qt.application.font.family
    opacity: enabled ? 1 : 0.5
    // What is longer than the field begins where it begins, until someone works in it.
    onTextChanged: if (!activeFocus) cursorPosition = 0
    Accessible.role: Accessible.EditableText
    Accessible.name: placeholderText
    background: Rectangle {
        radius: Theme.radius
        color: Theme.background
        border { width: control.activeFocus ? 2 : 1; color: control.invalid ? Theme.error : control.activeFocus ? Theme.accent : Theme.controlBorder }
    }
    Label {
        anchors { fill: parent; leftMargin: control.leftPadding; rightMargin: control.rightPadding }
        text: control.placeholderText
        font: control.font
        muted: true
        foreign: control.tight
        visible: control.placeholderShown && !control.text && !control.preeditText
        Accessible.ignored: true
    }
}
