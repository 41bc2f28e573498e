// SPDX-License-Identifier: Apache-2.0
import QtQuick

// One backup of the list.
Rectangle {
    id: row
    required property var modelData
    required property int index
    required property var cells
    property bool current: false
    readonly property string kind: [modelData.instanceOnly ? qsTr("without snapshots") : qsTr("with snapshots"), modelData.optimized ? qsTr("the pool's format") : ""].filter(t => t !== "").join(", ")
    signal pressed()
    signal exportRequested()
    signal menuRequested()
    height: Theme.rowHeight + 4
    color: current ? Theme.selected : hover.hovered ? Theme.hover : "transparent"
    Accessible.role: Accessible.Row
    Accessible.name: [modelData.name, modelData.createdText, modelData.sizeText, modelData.busy].filter(t => t !== "").join(", ")
    HLine { anchors.bottom: parent.bottom; width: parent.width }
    HoverHandler { id: hover }
    TapHandler { onTapped: row.pressed(); onDoubleTapped: row.exportRequested() }
    TapHandler { acceptedButtons: Qt.RightButton; onTapped: { row.pressed(); row.menuRequested() } }
    Cell { at: row.cells.name; Label { width: parent.width; text: row.modelData.name; font.weight: Font.DemiBold } }
    Cell { at: row.cells.created; Label { width: parent.width; text: row.modelData.createdText; muted: true } }
    Cell { at: row.cells.size; Label { width: parent.width; horizontalAlignment: Text.AlignRight; mono: true; muted: true; text: row.modelData.sizeText === "" ? "…" : row.modelData.sizeText } }
    Cell { at: row.cells.kind; Label { width: parent.width; text: row.modelData.busy !== "" ? row.modelData.busy + " …" : row.kind; color: row.modelData.busy !== "" ? Theme.busy : Theme.muted } }
    Cell { at: row.cells.expires; Label { width: parent.width - (actions.visible ? actions.width : 0); text: row.modelData.expiresText === "" ? qsTr("never") : row.modelData.expiresText; muted: true } }
    Row {
        id: actions
        anchors { right: parent.right; rightMargin: 10; verticalCenter: parent.verticalCenter }
        spacing: 2
        visible: row.current || hover.hovered
        IconButton { iconName: "exportfile"; tip: qsTr("Write to a file…"); onClicked: { row.pressed(); row.exportRequested() } }
        IconButton { iconName: "more"; tip: qsTr("More"); onClicked: { row.pressed(); row.menuRequested() } }
    }
}
