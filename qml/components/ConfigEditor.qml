// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Quayside.Models

// A configuration as a form: the keys that the server describes, or those that are set where it describes none.
FocusScope {
    id: editor
    required property var form
    property bool editable: true
    property bool running: false
    readonly property string search: searchField.text
    function add() {
        const wrong = form.addKey(newKey.text.trim())
        problem.text = wrong
        if (wrong !== "")
            return
        searchField.text = newKey.text.trim()
        newKey.clear()
    }
    // A field that Tab goes to is scrolled into view.
    readonly property Item focused: Window.activeFocusItem
    onFocusedChanged: reveal(focused)
    function reveal(item) {
        for (let up = item; up; up = up.parent) {
            if (up !== list.contentItem)
                continue
            const y = item.mapToItem(list.contentItem, 0, 0).y
            list.contentY = Math.max(Math.min(list.contentY, y - 42), y + item.height + 12 - list.height)
        }
    }
    Binding { target: editor.form; property: "filter"; value: searchField.text.trim() }
    Component.onCompleted: form.onlySet = false
    // In little room what adds a key stands below what searches.
    readonly property bool narrow: adder.visible && width < 100 + onlySet.width + 150 + addButton.width + 4 * Theme.gap3
    Row {
        id: tools
        anchors.left: parent.left
        width: parent.width
        spacing: Theme.gap3
        SearchField { id: searchField; width: Math.max(80, Math.min(280, tools.width - onlySet.width - (adder.visible && !editor.narrow ? adder.width : 0) - 2 * Theme.gap4)); placeholderText: qsTr("Search keys"); onLeave: list.forceActiveFocus() }
        CheckBox { id: onlySet; text: qsTr("Only what is set"); visible: editor.form.described; anchors.verticalCenter: parent.verticalCenter; checked: editor.form.onlySet
            onToggled: editor.form.onlySet = checked }
    }
    Row {
        id: adder
        anchors { right: parent.right }
        y: editor.narrow ? tools.height + Theme.gap2 : 0
        visible: editor.editable
        spacing: Theme.gap2
        TextField { id: newKey; width: editor.narrow ? editor.width - addButton.width - Theme.gap2 : Math.max(150, Math.min(190, editor.width * 0.22)); mono: true; placeholderText: editor.form.patterns().includes("user.*") ? "user.…" : qsTr("another key"); Accessible.name: qsTr("Key to add"); onAccepted: editor.add()
            onTextEdited: problem.text = ""; invalid: problem.text !== "" }
        Button { id: addButton; text: qsTr("Add"); enabled: newKey.text.trim() !== ""; onClicked: editor.add() }
    }
    Label { id: problem; anchors { top: editor.narrow ? adder.bottom : tools.bottom; topMargin: visible ? 4 : 0; right: parent.right } height: visible ? Math.ceil(1.5 * font.pixelSize) : 0; visible: text !== ""; color: Theme.error; font.pixelSize: 12 }
    Card {
        anchors { top: problem.bottom; topMargin: Theme.gap3; bottom: parent.bottom }
        width: parent.width
        clip: true
        ListView {
            id: list
            anchors { fill: parent; margins: 1 }
            clip: true
            focus: true
            boundsBehavior: Flickable.StopAtBounds
            model: editor.form
            cacheBuffer: 400
            currentIndex: -1
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Configuration")
            T.ScrollBar.vertical: ScrollBar {}
            section.property: "group"
            section.delegate: Rectangle {
                required property string section
                width: list.width
                height: 34
                color: "transparent"
                Heading { anchors.left: parent.left; anchors.leftMargin: 16; y: 6; height: parent.height - y; text: parent.section.toUpperCase() }
            }
            delegate: ConfigRow { width: list.width; editable: editor.editable; running: editor.running; onEdited: (value) => editor.form.setValue(key, value) }
        }
        Label { anchors.centerIn: parent; visible: list.count === 0; muted: true; width: parent.width - 48; horizontalAlignment: Text.AlignHCenter; wrapMode: Text.Wrap; elide: Text.ElideNone
            text: editor.search !== "" ? qsTr("No key matches “%1”.").arg(editor.search) : editor.form.described ? qsTr("Nothing is set.")
                : qsTr("This server doesn't describe its keys. Add those you need by name.") }
    }
    Shortcut { sequences: ["Ctrl+F", "/"]; enabled: searchField.visible; onActivated: searchField.forceActiveFocus() }
}
