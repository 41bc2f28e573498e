// SPDX-License-Identifier: Apache-2.0
import QtQuick

// One cell of an EntityRow, of its column's kind.
Cell {
    id: cell
    property var column
    property var value
    property string text
    property string iconName
    readonly property var kinds: ({ name: nameCell, tags: tagsCell, status: statusCell, number: textCell, size: textCell, mono: textCell, text: textCell })
    Loader { width: parent.width; sourceComponent: cell.kinds[cell.column.kind ?? "text"] }
    Component {
        id: nameCell
        Item {
            implicitWidth: label.anchors.leftMargin + label.implicitWidth
            implicitHeight: label.implicitHeight
            Icon { id: icon; anchors.left: parent.left; name: cell.iconName; visible: name !== ""; anchors.verticalCenter: parent.verticalCenter; color: Theme.accent }
            Label { id: label; anchors { left: parent.left; leftMargin: icon.visible ? 24 : 0; right: parent.right } text: cell.text; font.weight: Font.DemiBold; Accessible.ignored: true }
        }
    }
    Component {
        id: textCell
        Label { text: cell.column.kind === "number" && cell.text === "0" ? "" : cell.text; muted: true; mono: ["mono", "size"].includes(cell.column.kind); horizontalAlignment: cell.at?.right ? Text.AlignRight : Text.AlignLeft; Accessible.ignored: true }
    }
    Component {
        id: tagsCell
        Row {
            spacing: 4
            Repeater { model: cell.value?.join ? cell.value : cell.text === "" ? [] : [cell.text]
                Tag { required property string modelData; text: cell.column.words ? cell.column.words[modelData] ?? modelData : modelData } }
        }
    }
    Component { id: statusCell; StatusLabel { status: cell.column.states ? cell.column.states[cell.value] ?? "Busy" : cell.value; word: cell.text } }
}
