// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// The description and keys of a pool, a volume, a project or an image, edited together and saved at once.
Dialog {
    id: dialog
    // Makes the EntityEditor that this dialog then owns.
    property var makeEditor
    property var editor: null
    property var flags: []
    wide: 760
    Component.onCompleted: editor = makeEditor()
    Connections {
        target: dialog.editor
        function onSaved() {
            App.notify(qsTr("The changes were saved"), "success")
            dialog.accept()
        }
    }
    Field {
        label: qsTr("Description")
        visible: dialog.editor !== null && dialog.editor.described
        TextField { width: parent.width; text: dialog.editor ? dialog.editor.description : ""; onTextEdited: dialog.editor.description = text; Accessible.name: qsTr("Description") }
    }
    Row {
        spacing: Theme.gap5
        visible: dialog.flags.length > 0
        Repeater {
            model: dialog.flags
            CheckBox { required property var modelData; text: modelData.text; checked: dialog.editor !== null && dialog.editor.loaded && dialog.editor.field(modelData.key) === true
                onToggled: dialog.editor.setField(modelData.key, checked) }
        }
    }
    Loader { width: parent.width; height: 380; active: dialog.editor !== null && dialog.editor.loaded; sourceComponent: ConfigEditor { focus: true; form: dialog.editor.form } }
    ErrorNote { text: dialog.editor ? dialog.editor.errorText : "" }
    leftButtons: CopyAs { enabled: dialog.editor !== null && dialog.editor.dirty; command: (tool) => dialog.editor.command(tool) }
    buttons: [
        Label { text: dialog.editor ? qsTr("%n change(s)", "", dialog.editor.form.changedCount) : ""; visible: dialog.editor !== null && dialog.editor.form.changedCount > 0; muted: true; anchors.verticalCenter: parent.verticalCenter; rightPadding: 6 },
        Button { text: qsTr("Cancel"); onClicked: dialog.reject() },
        Button { text: qsTr("Save"); primary: true; tip: "Ctrl+S"; enabled: dialog.editor !== null && dialog.editor.dirty && !dialog.editor.saving; onClicked: dialog.editor.save() }
    ]
    Shortcut { sequence: "Ctrl+S"; enabled: dialog.editor !== null && dialog.editor.dirty; onActivated: dialog.editor.save() }
}
