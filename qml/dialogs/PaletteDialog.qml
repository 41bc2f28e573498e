// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Quayside.Models

// Ctrl+K: every object, verb and command, found by a few letters.
T.Popup {
    id: dialog
    function run(row) {
        const id = palette.idAt(row)
        if (id === "")
            return
        palette.use(id)
        App.preferences.setValue("palette.recent", palette.recent.join("\n"))
        Qt.callLater(PaletteSource.run, id) // it may be a dialog: when this one has gone
        close()
    }
    parent: T.Overlay.overlay
    x: Math.round((parent.width - width) / 2)
    y: Math.round(parent.height * 0.12)
    width: Math.min(640, parent.width - 48)
    height: Math.min(field.height + 16 + Math.max(list.contentHeight, 60) + 8, parent.height * 0.7)
    modal: true
    focus: true
    padding: 8
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    background: PopupFrame {}
    T.Overlay.modal: Rectangle { color: Theme.shade }
    Component.onCompleted: contentItem.parent.Accessible.name = Qt.binding(() => qsTr("Go to or do"))
    onOpened: field.forceActiveFocus()
    PaletteModel {
        id: palette
        property string kept
        text: field.text
        recent: App.preferences.value("palette.recent", "").split("\n")
        onTextChanged: list.currentIndex = 0
        // What is chosen stays so when other rows come, go or change.
        onModelAboutToBeReset: kept = idAt(list.currentIndex)
        onCountChanged: list.currentIndex = Math.max(0, rowOf(kept))
        Component.onCompleted: PaletteSource.fill(this)
    }
    contentItem: FocusScope {
        focus: true
        TextField {
            id: field
            width: parent.width
            height: 38
            focus: true
            leftPadding: 36
            placeholderText: qsTr("Go to or do …")
            Accessible.name: qsTr("Go to or do")
            Accessible.description: list.count === 0 ? qsTr("Nothing matches") : list.currentItem ? list.currentItem.Accessible.name : "" // the field keeps the focus
            Accessible.searchEdit: true
            Keys.onUpPressed: list.decrementCurrentIndex()
            Keys.onDownPressed: list.incrementCurrentIndex()
            Keys.onPressed: (event) => {
                if (event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp)
                    list.currentIndex = Math.max(0, Math.min(list.count - 1, list.currentIndex + (event.key === Qt.Key_PageDown ? 10 : -10)))
            }
            onAccepted: dialog.run(list.currentIndex)
            Icon { name: "search"; size: 15; anchors.left: parent.left; anchors.leftMargin: 12; anchors.verticalCenter: parent.verticalCenter }
        }
        ListView {
            id: list
            anchors { top: field.bottom; topMargin: 8; bottom: parent.bottom; left: parent.left; right: parent.right }
            model: palette
            clip: true
            currentIndex: 0
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Matches")
            T.ScrollBar.vertical: ScrollBar {}
            delegate: PaletteRow {
                required property int index
                width: list.width
                current: ListView.isCurrentItem
                onChosen: dialog.run(index)
            }
        }
        Label { anchors.centerIn: list; visible: list.count === 0; muted: true; text: qsTr("Nothing matches") }
    }
}
