// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Quayside.Models

// An object as YAML: line numbers, colours, completion (as one types, or Ctrl+Space), and what is wrong at its line. Tab leaves it.
FocusScope {
    id: editor
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    required property var draft
    property bool editable: true
    // The area has the draft's text; before that it is empty, and says so.
    property bool filled: false
    readonly property real lineHeight: area.lineCount > 0 ? area.contentHeight / area.lineCount : 16
    // Where a point of the text is shown.
    function shownY(y) { return 1 + area.topPadding + y - flick.contentY }
    function goTo(line, column) {
        const start = area.text.split("\n").slice(0, line).join("\n").length + (line > 0 ? 1 : 0)
        area.forceActiveFocus()
        area.cursorPosition = Math.min(start + column, area.length)
    }
    function offer(asked) {
        const list = editable ? draft.complete(area.text, area.cursorPosition) : []
        words.list = asked || (list.length > 0 && list[0].from < area.cursorPosition) ? list : []
        words.current = 0
        words.list.length > 0 ? words.open() : words.close()
    }
    function accept(completion) {
        words.close()
        area.remove(completion.from, area.cursorPosition)
        area.insert(completion.from, completion.insert)
        if (/: $|- $/.test(completion.insert))
            offer(true)
    }
    // A new line begins where this one does, or further in below a key.
    function newLine() {
        const line = area.text.slice(0, area.cursorPosition).split("\n").pop()
        const indent = line.match(/^ */)[0] + (/:\s*$|:\s+[|>][-+]?$/.test(line) ? "  " : "")
        area.insert(area.cursorPosition, "\n" + indent)
    }
    function replaceText() {
        const place = area.cursorPosition
        filled = true
        area.text = draft.yaml
        area.cursorPosition = Math.min(place, area.length)
    }
    Connections { target: editor.draft; function onYamlReplaced() { editor.replaceText() } }
    Component.onCompleted: replaceText()
    YamlHighlighter {
        document: area.textDocument
        keyColor: Theme.accent
        valueColor: Theme.text
        wordColor: Theme.busy
        commentColor: Theme.muted
        errorColor: Theme.error
        warningColor: Theme.paused
        problems: editor.draft.problems
    }
    Card {
        id: frame
        anchors { top: parent.top; bottom: wrong.top; bottomMargin: wrong.visible ? Theme.gap2 : 0 }
        width: parent.width
        clip: true
        border.color: area.activeFocus ? Theme.accent : Theme.border
        Rectangle { x: 1; y: 1; width: 51; height: parent.height - 2; color: Theme.background; radius: Theme.cardRadius }
        Rectangle { x: 52; y: editor.shownY(area.cursorRectangle.y - area.topPadding); width: parent.width - x - 1; height: editor.lineHeight; color: Theme.hover; visible: area.activeFocus }
        Repeater {
            model: editor.draft.problems
            Rectangle {
                required property var modelData
                x: 1
                y: editor.shownY(modelData.line * editor.lineHeight)
                width: parent.width - 2
                height: editor.lineHeight
                color: modelData.isError ? Theme.errorTint : Theme.pausedTint
                Icon { x: 4; name: modelData.isError ? "error" : "info"; size: 12; anchors.verticalCenter: parent.verticalCenter; color: modelData.isError ? Theme.error : Theme.paused }
                Label { anchors { right: parent.right; rightMargin: 16 } width: Math.min(implicitWidth, parent.width * 0.5); height: parent.height; text: modelData.text; font.pixelSize: 12
                    color: modelData.isError ? Theme.error : Theme.paused; Accessible.ignored: true }
            }
        }
        Label { x: 8; y: editor.shownY(0); width: 36; mono: true; muted: true; lineHeight: editor.lineHeight; lineHeightMode: Text.FixedHeight; horizontalAlignment: Text.AlignRight; verticalAlignment: Text.AlignTop; elide: Text.ElideNone
            text: Array.from({ length: area.lineCount }, (_, i) => i + 1).join("\n"); Accessible.ignored: true }
        Flickable {
            id: flick
            anchors { fill: parent; margins: 1; leftMargin: 53 }
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: ScrollBar {}
            T.ScrollBar.horizontal: ScrollBar {}
            T.TextArea.flickable: T.TextArea {
                id: area
                padding: 10
                focus: true
                readOnly: !editor.editable
                color: Theme.text
                selectionColor: Theme.accent
                selectedTextColor: Theme.accentText
                selectByMouse: true
                wrapMode: TextEdit.NoWrap
                textFormat: TextEdit.PlainText
                font { family: Theme.mono; pixelSize: Theme.monoSize }
                KeyNavigation.priority: KeyNavigation.BeforeItem
                Keys.priority: Keys.BeforeItem
                Keys.onPressed: (event) => event.accepted = words.opened ? words.handle(event.key) : editor.handle(event)
                onTextChanged: if (editor.filled) { editor.draft.yaml = text; if (activeFocus) later.restart() }
                onCursorPositionChanged: if (!later.running) words.close()
                Accessible.role: Accessible.EditableText
                Accessible.name: qsTr("YAML")
                Accessible.description: editor.draft.problems.map(problem => qsTr("Line %1: %2").arg(problem.line + 1).arg(problem.text)).join("\n")
            }
        }
    }
    function handle(event) {
        if (event.key === Qt.Key_Space && event.modifiers & Qt.ControlModifier)
            offer(true)
        else if (event.key === Qt.Key_Return && event.modifiers === Qt.NoModifier && editable)
            newLine()
        else if (event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab)
            area.nextItemInFocusChain(event.key === Qt.Key_Tab).forceActiveFocus()
        else
            return false
        return true
    }
    // Words are offered for what was typed, not for what was pasted or taken back.
    Timer { id: later; interval: 1; onTriggered: editor.offer(false) }
    CompletionPopup {
        id: words
        parent: frame
        x: Math.min(53 + area.cursorRectangle.x - flick.contentX, frame.width - width - 8)
        readonly property real below: editor.shownY(area.cursorRectangle.y - area.topPadding) + editor.lineHeight + 2
        y: below + height > frame.height ? below - height - editor.lineHeight - 4 : below
        onAccepted: (completion) => editor.accept(completion)
    }
    Column {
        id: wrong
        anchors.bottom: parent.bottom
        width: parent.width
        visible: editor.draft.problems.length > 0
        height: visible ? implicitHeight : 0
        spacing: 2
        Repeater {
            model: editor.draft.problems.slice(0, 3)
            Button {
                required property var modelData
                width: wrong.width
                id: problemButton
                contentItem: Label { leftPadding: 12; font.pixelSize: 12; text: problemButton.Accessible.name; color: problemButton.modelData.isError ? Theme.error : Theme.paused; Accessible.ignored: true }
                Accessible.name: qsTr("Line %1: %2").arg(modelData.line + 1).arg(modelData.text)
                onClicked: editor.goTo(modelData.line, modelData.column)
            }
        }
    }
}
