// SPDX-License-Identifier: Apache-2.0
import QtQuick

// What is no key: description, profiles with their order, ephemeral.
Card {
    id: card
    required property var draft
    property var profiles: []
    property bool editable: true
    property real available: 0
    height: Math.min(available, fields.height + 2 * Theme.gap4)
    Flickable {
        anchors { fill: parent; margins: Theme.gap4 }
        clip: true
        contentHeight: fields.height
        boundsBehavior: Flickable.StopAtBounds
        Stack {
            id: fields
            anchors.left: parent.left
            width: parent.width - 1
            spacing: Theme.gap4
            Field {
                label: qsTr("Description")
                TextField { width: parent.width; enabled: card.editable; text: card.draft.description; placeholderText: qsTr("what it is for"); onTextEdited: card.draft.description = text; Accessible.name: qsTr("Description") }
            }
            Field {
                visible: card.draft.hasProfiles
                label: qsTr("Profiles")
                detail: qsTr("What they set holds where the instance itself sets nothing; the last one wins.")
                ProfileOrder { width: parent.width; chosen: card.draft.profiles; available: card.profiles; editable: card.editable; onEdited: (names) => card.draft.profiles = names }
            }
            Field {
                visible: card.draft.hasProfiles
                label: qsTr("Life")
                detail: card.draft.stateful ? qsTr("Its memory is kept on disk and loaded at the next start.") : ""
                CheckBox { width: Math.min(implicitWidth, parent.width); text: qsTr("Delete it when it stops"); enabled: card.editable; checked: card.draft.ephemeral
                    onToggled: card.draft.ephemeral = checked }
            }
        }
    }
}
