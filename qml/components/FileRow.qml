// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A file, folder or link of a pane.
Rectangle {
    id: row
    required property string name
    required property string type
    required property string sizeText
    required property string modeText
    required property bool selected
    required property int index
    required property string ownerText
    required property var cells
    property bool current: false
    // What a file manager gets when the row is dragged there; empty: nothing.
    property string urls
    signal pressed(int modifiers)
    signal dragStarted()
    // Of a pane that has no files of this computer: who has the verb drag.
    property var files: null
    property var folder: null
    function startDrag(active) {
        if (active)
            dragStarted()
        if (files === null)
            Drag.active = active
        else if (active)
            files.drag(folder.selected, row)
    }
    signal activated()
    signal menuRequested()
    height: Theme.rowHeight - 4
    color: selected ? Theme.selected : hover.hovered ? Theme.hover : "transparent"
    Accessible.role: Accessible.Row
    Accessible.name: [name, type === "directory" ? qsTr("folder") : type === "symlink" ? qsTr("link") : "", sizeText, modeText].filter(t => t !== "").join(", ")
    Accessible.selectable: true
    Accessible.selected: selected
    HoverHandler { id: hover }
    TapHandler { id: tap; onTapped: row.pressed(tap.point.modifiers); onDoubleTapped: row.activated() }
    TapHandler { acceptedButtons: Qt.RightButton; onTapped: row.menuRequested() }
    // The row is selected before the drag says what it carries. The list must not take the pointer for itself.
    DragHandler { id: drag; target: null; grabPermissions: PointerHandler.CanTakeOverFromAnything; onActiveChanged: row.startDrag(active) }
    Drag.dragType: Drag.Automatic
    Drag.supportedActions: Qt.CopyAction
    Drag.keys: ["text/uri-list"]
    Drag.mimeData: ({ "text/uri-list": row.urls })
    Cell {
        at: row.cells.name
        Item {
            width: parent.width
            implicitWidth: 22 + label.implicitWidth
            height: 18
            Icon { anchors.left: parent.left; name: row.type === "directory" ? "folder" : row.type === "symlink" ? "link" : "file"; size: 14; color: row.type === "directory" ? Theme.accent : Theme.muted; anchors.verticalCenter: parent.verticalCenter }
            Label { id: label; anchors.left: parent.left; anchors.leftMargin: 22; width: parent.width - 22; height: parent.height; text: row.name; elide: Text.ElideMiddle }
        }
    }
    Cell { at: row.cells.size; Label { width: parent.width; horizontalAlignment: Text.AlignRight; mono: true; text: row.sizeText; muted: true } }
    Cell { at: row.cells.mode; Label { width: parent.width; text: row.modeText; mono: true; muted: true } }
    Cell { at: row.cells.owner; Label { width: parent.width; text: row.ownerText; mono: true; muted: true } }
    FocusRing { on: row.current; anchors.margins: 1; radius: 4 }
}
