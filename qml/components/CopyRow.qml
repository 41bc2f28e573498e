// SPDX-License-Identifier: Apache-2.0
import QtQuick

// One instance that is copied or moved: its new name, what speaks against it, how far it is.
Item {
    id: item
    required property int index
    property var row: ({})
    property bool editable: true
    readonly property string note: row.state === "failed" ? row.stateText : row.state === "" || row.state === undefined ? (row.problem || row.warning || "") : ""
    signal renamed(string name)
    height: 44 + (noteLabel.visible ? noteLabel.implicitHeight + 8 : 0)
    Accessible.role: Accessible.ListItem
    Accessible.name: [row.name, row.newName, note].filter(text => text).join(", ")
    Label { anchors.left: parent.left; anchors.leftMargin: 14; width: 190; height: 44; text: item.row.name ?? ""; font.weight: Font.DemiBold; elide: Text.ElideMiddle }
    Icon { anchors.left: parent.left; anchors.leftMargin: 212; y: 14; name: "right" }
    TextField { id: field; anchors.left: parent.left; anchors.leftMargin: 240; y: 7; width: 210; enabled: item.editable; invalid: item.row.problem !== "" && item.editable; text: item.row.newName ?? ""; onTextEdited: item.renamed(text); Accessible.name: qsTr("New name of %1").arg(item.row.name) }
    UsageBar { id: bar; anchors { left: field.right; leftMargin: 12 } y: 19; width: 70; visible: item.row.state === "running" && item.row.fraction >= 0; value: item.row.fraction ?? 0; maximum: 1; warns: false }
    Label { anchors { left: bar.visible ? bar.right : field.right; leftMargin: 12; right: parent.right; rightMargin: 10 } height: 44; visible: item.row.state === "running" || item.row.state === "done"
        text: item.row.stateText ?? ""; color: item.row.state === "done" ? Theme.running : Theme.muted; font.pixelSize: 12 }
    Label { id: noteLabel; anchors.left: parent.left; anchors.leftMargin: 14; y: 42; width: parent.width - 28; visible: text !== ""; text: item.note; wrapMode: Text.Wrap; elide: Text.ElideNone; font.pixelSize: 12
        color: item.row.state === "failed" || item.row.problem ? Theme.error : Theme.paused }
    HLine { anchors.bottom: parent.bottom; width: parent.width; visible: item.index + 1 < item.ListView.view.count }
}
