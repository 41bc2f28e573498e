// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// A short list of a server's images to choose from.
FocusScope {
    id: chooser
    property var images: null
    property string chosen
    signal picked(string fingerprint)
    signal activated()
    height: 156
    Rectangle { anchors.fill: parent; radius: Theme.radius; color: Theme.background; border { width: list.activeFocus ? 2 : 1; color: list.activeFocus ? Theme.accent : Theme.controlBorder } }
    ListView {
        id: list
        anchors { fill: parent; margins: 4 }
        model: chooser.images
        clip: true
        focus: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Images")
        T.ScrollBar.vertical: ScrollBar {}
        Keys.onReturnPressed: chooser.activated()
        onCurrentItemChanged: if (activeFocus && currentItem) chooser.picked(currentItem.key)
        delegate: SideItem {
            required property string key
            required property string aliasText
            required property string description
            required property string shortFingerprint
            required property string sizeText
            required property int index
            width: list.width
            height: 29
            text: aliasText !== "" ? aliasText + "  –  " + description : description !== "" ? description : shortFingerprint
            detail: sizeText
            chosen: chooser.chosen === key
            Component.onCompleted: if (chooser.chosen === "" && index === 0) chooser.picked(key)
            onClicked: { list.currentIndex = index; chooser.picked(key) }
        }
    }
    ListRing { list: list }
    Label { anchors.centerIn: parent; visible: list.count === 0; muted: true; text: qsTr("The server has no images yet. Import one on the Images page.") }
}
