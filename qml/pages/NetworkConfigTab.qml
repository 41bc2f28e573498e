// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// The network's description and keys, edited together and saved at once.
FocusScope {
    id: tab
    readonly property var network: parent.network
    Row {
        id: top
        width: parent.width
        height: Theme.controlHeight
        spacing: Theme.gap3
        Label { id: words; text: qsTr("Description"); font { weight: Font.DemiBold; pixelSize: 12 } anchors.verticalCenter: parent.verticalCenter }
        TextField { width: Math.min(420, tab.width - words.width - buttons.width - 36); text: tab.network.draftDescription; onTextEdited: tab.network.draftDescription = text
            placeholderText: qsTr("what it is for"); Accessible.name: qsTr("Description") }
    }
    Row {
        id: buttons
        anchors.right: parent.right
        spacing: Theme.gap2
        Label { text: qsTr("%n change(s)", "", tab.network.form.changedCount); visible: tab.network.form.changedCount > 0; muted: true; anchors.verticalCenter: parent.verticalCenter; rightPadding: 6 }
        Button { text: qsTr("Discard"); enabled: tab.network.dirty && !tab.network.saving; onClicked: tab.network.revert() }
        Button { text: qsTr("Save"); primary: true; tip: "Ctrl+S"; enabled: !Nav.stale && tab.network.dirty && !tab.network.saving; onClicked: tab.network.save() }
    }
    ErrorNote { id: note; anchors { top: top.bottom; topMargin: visible ? Theme.gap3 : 0 } height: visible ? implicitHeight : 0; text: tab.network.errorText }
    ConfigEditor {
        anchors { top: note.bottom; topMargin: Theme.gap3; bottom: parent.bottom }
        width: parent.width
        focus: true
        form: tab.network.form
    }
    Connections { target: tab.network; function onSaved() { App.notify(qsTr("%1 was changed").arg(tab.network.name), "success") } }
    Shortcut { sequence: "Ctrl+S"; enabled: tab.network.dirty; onActivated: tab.network.save() }
}
