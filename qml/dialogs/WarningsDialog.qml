// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// What a server warns of; each is acknowledged or forgotten.
Dialog {
    id: dialog
    required property var area
    property string serverName
    property string chosen
    wide: 720
    initialFocus: list
    title: qsTr("Warnings")
    subtitle: serverName
    function perform(verb) {
        if (chosen !== "")
            area.perform(verb, { name: chosen })
    }
    Connections { target: dialog.area; function onFinished(verb, name, error) { note.text = error } }
    AreaWatch { area: dialog.area }
    Card {
        width: parent.width
        height: Math.max(120, Math.min(380, list.contentHeight + 2))
        clip: true
        ListView {
            id: list
            anchors { fill: parent; margins: 1 }
            clip: true
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            model: dialog.area.rows
            currentIndex: 0
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Warnings")
            T.ScrollBar.vertical: ScrollBar {}
            Keys.onDeletePressed: dialog.perform("delete")
            onCurrentItemChanged: if (currentItem) dialog.chosen = currentItem.key
            delegate: WarningRow {
                width: list.width
                chosen: dialog.chosen === key
                current: list.activeFocus && list.currentIndex === index
                onPicked: { list.currentIndex = index; dialog.chosen = key }
            }
        }
        ListRing { list: list }
        Label { anchors.centerIn: parent; visible: list.count === 0; muted: true; text: qsTr("Nothing to warn of.") }
    }
    ErrorNote { id: note }
    leftButtons: CopyAs { enabled: dialog.chosen !== ""; command: (tool) => dialog.area.command("ack", { name: dialog.chosen }, tool) }
    buttons: [
        Button { text: qsTr("Delete"); enabled: dialog.chosen !== ""; onClicked: dialog.perform("delete") },
        Button { text: qsTr("Acknowledge"); enabled: dialog.chosen !== ""; onClicked: dialog.perform("ack") },
        Button { text: qsTr("Close"); onClicked: dialog.reject() }
    ]
}
