// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// One object of a server, edited as a form or as YAML, reviewed and saved; what others changed meanwhile is merged, never lost.
FocusScope {
    id: editor
    required property var draft
    // What a message calls it.
    property string subject
    // Names of the profiles there are.
    property var profiles: []
    property bool running: false
    property bool withYaml: true
    property bool asYaml: withYaml && App.preferences.value("editor.view", "form") === "yaml"
    readonly property int waiting: running ? draft.restartKeys.length : 0
    readonly property bool canSave: draft.dirty && draft.valid && !draft.saving && !Nav.stale
    function show(view) {
        asYaml = view === "yaml"
        App.preferences.setValue("editor.view", view)
    }
    function review() { if (canSave) Nav.dialog("review", { draft: draft, subject: subject, running: running }) }
    // What was written is looked at before it is sent; a form shows each change beside its key.
    function save() { if (canSave) asYaml ? review() : draft.save() }
    onAsYamlChanged: if (views.item) views.item.forceActiveFocus()
    Row {
        id: top
        anchors.left: parent.left
        height: Theme.controlHeight
        spacing: Theme.gap3
        Segments { id: chooser; name: qsTr("View"); visible: editor.withYaml; value: editor.asYaml ? "yaml" : "form"; choices: [{ text: qsTr("Form"), value: "form" }, { text: "YAML", value: "yaml" }]
            onChosen: (value) => editor.show(value) }
        Label { visible: editor.asYaml; height: parent.height; muted: true; font.pixelSize: 12; text: qsTr("Ctrl+Space offers what fits"); width: Math.min(implicitWidth, editor.width - buttons.width - chooser.width - 36) }
    }
    Row {
        id: buttons
        anchors.right: parent.right
        spacing: Theme.gap2
        Label { height: parent.height; rightPadding: 6; muted: true; visible: editor.draft.dirty && editor.draft.valid; text: qsTr("%n change(s)", "", editor.draft.changedCount) }
        Button { text: qsTr("Review…"); enabled: editor.canSave; onClicked: editor.review() }
        Button { text: qsTr("Discard"); enabled: editor.draft.dirty && !editor.draft.saving; onClicked: editor.draft.revert() }
        Button { text: qsTr("Save"); primary: true; tip: "Ctrl+S"; enabled: editor.canSave; onClicked: editor.save() }
    }
    Column {
        id: notes
        anchors { top: top.bottom; topMargin: visibleChildren.length > 0 ? Theme.gap3 : 0 }
        width: parent.width
        spacing: Theme.gap2
        ErrorNote { text: editor.draft.errorText }
        NoteStrip { visible: editor.draft.outdated; text: qsTr("%1 was changed elsewhere since you began. Nothing of it is lost: saving lays both changes side by side.").arg(editor.subject)
            action: qsTr("Compare…"); enabled: editor.draft.valid; onTriggered: editor.draft.save() }
        NoteStrip { visible: editor.waiting > 0; text: qsTr("%n change(s) will hold only after the next start.", "", editor.waiting) }
        NoteStrip { visible: !editor.asYaml && !editor.draft.valid; text: qsTr("The YAML has errors; the form shows what it said before them."); action: qsTr("To the YAML"); onTriggered: editor.show("yaml") }
    }
    Loader {
        id: views
        anchors { top: notes.bottom; topMargin: Theme.gap3; bottom: parent.bottom }
        width: parent.width
        focus: true
        active: editor.draft.ready
        sourceComponent: editor.asYaml ? yamlView : formView
    }
    Component { id: yamlView; YamlEditor { draft: editor.draft; editable: !editor.draft.saving; focus: true } }
    Component {
        id: formView
        FocusScope {
            focus: true
            readonly property bool editable: editor.draft.valid && !editor.draft.saving
            ObjectBasics { id: basics; anchors.left: parent.left; visible: editor.draft.hasDescription; width: visible ? Math.max(220, Math.min(300, parent.width * 0.28)) : 0; available: parent.height
                draft: editor.draft; profiles: editor.profiles; editable: parent.editable }
            ConfigEditor {
                anchors { left: basics.right; leftMargin: basics.visible ? Theme.gap4 : 0; right: parent.right }
                height: parent.height
                focus: true
                form: editor.draft.form
                editable: parent.editable
                running: editor.running
            }
        }
    }
    Connections {
        target: editor.draft
        function onSaved() { App.notify(qsTr("%1 was changed").arg(editor.subject), "success") }
        function onMergeNeeded() { Nav.dialog("merge", { draft: editor.draft, subject: editor.subject }) }
    }
    Shortcut { sequence: "Ctrl+S"; enabled: editor.canSave; onActivated: editor.save() }
}
