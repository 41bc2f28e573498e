// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// A new project: what it has of its own, its limits and restrictions where the server knows them.
VerbDialog {
    id: dialog
    property var server
    property bool detailed: false
    readonly property var limits: [{ key: "limits.instances", title: qsTr("Instances"), extension: "projects_limits_instances", hint: "" },
        { key: "limits.containers", title: qsTr("Containers"), extension: "projects_limits", without: "projects_limits_instances", hint: "" },
        { key: "limits.cpu", title: qsTr("CPUs"), extension: "projects_limits", hint: "" }, { key: "limits.memory", title: qsTr("Memory"), extension: "projects_limits", hint: qsTr("An amount like 16GiB.") }]
    verb: "create"
    wide: 680
    title: qsTr("New project")
    subtitle: server ? qsTr("on %1").arg(server.name) : ""
    spec: ({ name: nameField.text.trim(), description: descriptionField.text.trim() })
    readonly property bool wrong: /[\/ *]/.test(spec.name)
    ready: spec.name !== "" && !wrong
    action: qsTr("Create")
    success: qsTr("%1 was created").arg(spec.name)
    Component.onCompleted: area.beginDraft()
    Field { label: qsTr("Name"); detail: dialog.wrong ? qsTr("No spaces, slashes or asterisks.") : ""; detailIsError: true
        TextField { id: nameField; focus: true; width: parent.width; invalid: dialog.wrong; onAccepted: dialog.perform(); Accessible.name: qsTr("Name") } }
    Field { label: qsTr("Description"); TextField { id: descriptionField; width: parent.width; onAccepted: dialog.perform(); Accessible.name: qsTr("Description") } }
    Field {
        label: qsTr("Has its own")
        visible: !dialog.detailed
        detail: qsTr("The rest is shared with the project default.")
        Flow {
            width: parent.width
            spacing: Theme.gap5
            Repeater { model: dialog.area.features
                CheckBox { required property var modelData; text: modelData.text; checked: true; Component.onCompleted: set(); onToggled: set()
                    function set() { dialog.area.draft.setValue(modelData.key, checked ? "true" : "false") } } }
        }
    }
    Row {
        width: parent.width
        spacing: Theme.gap4
        visible: !dialog.detailed && dialog.area.hasLimits
        Repeater {
            model: dialog.limits.filter(limit => dialog.server.hasExtension(limit.extension) && !(limit.without && dialog.server.hasExtension(limit.without)))
            Field {
                required property var modelData
                width: (dialog.availableWidth - 2 * Theme.gap4) / 3
                label: qsTr("%1, at most").arg(modelData.title)
                detail: modelData.hint
                TextField { width: parent.width; mono: true; placeholderText: qsTr("no limit"); text: dialog.area.draft.value(modelData.key); Accessible.name: modelData.title
                    onTextEdited: dialog.area.draft.setValue(modelData.key, text.trim()); onAccepted: dialog.perform() }
            }
        }
    }
    CheckBox { visible: !dialog.detailed && dialog.area.hasRestrictions; text: qsTr("Restricted: what could harm the server is not allowed in it"); onToggled: dialog.area.draft.setValue("restricted", checked ? "true" : "") }
    Button { text: dialog.detailed ? qsTr("Fewer settings") : qsTr("All settings…"); onClicked: dialog.detailed = !dialog.detailed }
    Loader { width: parent.width; height: active ? 300 : 0; active: dialog.detailed; visible: active; sourceComponent: ConfigEditor { form: dialog.area.draft } }
}
