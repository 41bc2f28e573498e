// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// Several lines of text in the mono font; Tab leaves it.
Rectangle {
    id: box
    property alias text: area.text
    property alias hint: label.text
    property string name
    property alias editable: area.editable
    signal edited(string text)
    radius: Theme.radius
    color: Theme.background
    border { width: area.activeFocus ? 2 : 1; color: area.activeFocus ? Theme.accent : Theme.controlBorder }
    Flickable {
        anchors { fill: parent; margins: 2 }
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollBar {}
        T.TextArea.flickable: T.TextArea {
            id: area
            property bool editable: true
            readOnly: !editable
            padding: 8
            color: Theme.text
            selectionColor: Theme.accent
            selectedTextColor: Theme.accentText
            selectByMouse: true
            wrapMode: TextEdit.WrapAnywhere
            textFormat: TextEdit.PlainText
            font { family: Theme.mono; pixelSize: Theme.monoSize }
            KeyNavigation.priority: KeyNavigation.BeforeItem
            Keys.onTabPressed: nextItemInFocusChain().forceActiveFocus()
            Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus()
            onTextChanged: if (activeFocus) box.edited(text)
            Accessible.role: Accessible.EditableText
            Accessible.name: box.name
        }
    }
    Label { id: label; anchors.left: parent.left; anchors.leftMargin: 10; y: 8; mono: true; muted: true; visible: area.text === ""; Accessible.ignored: true }
}
