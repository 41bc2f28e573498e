// SPDX-License-Identifier: Apache-2.0
import QtQuick

// One key of a device: typed, or picked from what the server has. What is wrong with it stands below, else a hint.
Field {
    id: field
    required property var draft
    required property string key
    property string hint
    property string note
    signal accepted()
    property string fallback
    // Maps of value, text, detail.
    property var choices: []
    readonly property string value: draft.values[key] ?? ""
    readonly property string problem: draft.errors[key] ?? ""
    detail: problem !== "" ? problem : draft.notes[key] ?? note
    detailIsError: problem !== ""
    label: DeviceText.labels[key] ?? key
    Item {
        width: parent.width
        height: input.height
        TextField {
            id: input // not "text": its handlers would take the name for the item
            width: parent.width
            mono: true
            text: field.value
            invalid: field.problem !== ""
            placeholderText: field.hint
            leftPadding: picker.visible && Theme.mirrored ? 32 : 10
            rightPadding: picker.visible && !Theme.mirrored ? 32 : 10
            onTextEdited: field.draft.set(field.key, text)
            onAccepted: field.accepted()
            Accessible.name: field.label
            Accessible.description: field.detail
            Keys.onDownPressed: if (picker.visible) picker.open()
        }
        IconButton {
            id: picker
            anchors { right: input.right; rightMargin: 1; verticalCenter: input.verticalCenter }
            visible: field.choices.length > 0
            focusPolicy: Qt.NoFocus
            iconName: "down"
            iconSize: 12
            tip: qsTr("Choose")
            Accessible.ignored: true // the field's arrow key does the same
            onClicked: open()
            function open() { menu.below(input) }
        }
    }
    Menu {
        id: menu
        implicitWidth: Math.max(input.width, 320)
        Instantiator {
            model: field.choices
            delegate: MenuItem {
                required property var modelData
                text: modelData.text
                keys: modelData.detail
                checked: modelData.value === field.value
                onTriggered: field.draft.pick(field.key, modelData)
            }
            onObjectAdded: (index, object) => menu.insertItem(index, object)
            onObjectRemoved: (index, object) => menu.removeItem(object)
        }
    }
}
