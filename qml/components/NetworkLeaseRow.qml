// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// One lease.
Rectangle {
    id: row
    required property var modelData
    required property int index
    required property var cells
    property bool current: false
    function copy() {
        App.copyText(modelData.address)
        App.notify(qsTr("%1 copied").arg(modelData.address), "success")
    }
    height: Theme.rowHeight
    color: hover.hovered ? Theme.hover : "transparent"
    Accessible.role: Accessible.Row
    Accessible.name: [modelData.hostname, modelData.address].join(", ")
    HLine { anchors.bottom: parent.bottom; width: parent.width }
    HoverHandler { id: hover }
    Cell { at: row.cells.hostname; Label { width: parent.width; text: row.modelData.hostname === "" ? "–" : row.modelData.hostname; font.weight: Font.DemiBold } }
    Cell {
        at: row.cells.address
        Label {
            width: parent.width
            text: row.modelData.address
            mono: true
            color: addressHover.hovered ? Theme.accent : Theme.text
            HoverHandler { id: addressHover; cursorShape: Qt.PointingHandCursor }
            TapHandler { onTapped: row.copy() }
        }
    }
    Cell { at: row.cells.hwaddr; Label { width: parent.width; text: row.modelData.hwaddr === "" ? "–" : row.modelData.hwaddr; mono: true; muted: true } }
    Cell { at: row.cells.type; Label { width: parent.width; text: NetworkText.leaseWords[row.modelData.type] ?? row.modelData.type; muted: true } }
    FocusRing { on: row.current; anchors.margins: 1; radius: 4 }
}
