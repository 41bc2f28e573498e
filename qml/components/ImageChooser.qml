// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Quayside.Models

// A short list of a server's images to choose from.
FocusScope {
    id: chooser
    property var images: null
    property string chosen
    signal picked(string fingerprint)
    signal activated()
    // There is none: another page has some.
    signal pageWanted(string page, string argument)
    height: 156
    // What is chosen is in the list; at first one that has a name.
    function follow() {
        const place = rows.indexOf(chosen)
        if (place < 0 && (rows.count > 0 || search.text !== ""))
            picked(rows.count > 0 ? rows.keyAt(0) : "")
        list.positionViewAtIndex(Math.max(0, place), ListView.Contain)
    }
    Component.onCompleted: Qt.callLater(follow)
    Rectangle { anchors.fill: parent; radius: Theme.radius; color: Theme.background; border { width: list.activeFocus ? 2 : 1; color: list.activeFocus ? Theme.accent : Theme.controlBorder } }
    NetworksFilter { id: rows; sourceModel: chooser.images; text: search.text; sortColumn: ""; onCountChanged: Qt.callLater(chooser.follow) }
    // Among more than can be seen at once.
    SearchField { id: search; x: 4; y: 4; width: parent.width - 8; height: 28; visible: (chooser.images?.count ?? 0) > 6; placeholderText: qsTr("Search images"); Accessible.name: placeholderText
        onTextChanged: Qt.callLater(chooser.follow); onLeave: list.forceActiveFocus(); onAccepted: chooser.activated() }
    ListView {
        id: list
        anchors { fill: parent; margins: 4; topMargin: search.visible ? 36 : 4 }
        model: rows
        clip: true
        focus: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Images")
        T.ScrollBar.vertical: ScrollBar {}
        Keys.onReturnPressed: chooser.activated()
        Keys.onEnterPressed: chooser.activated()
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
            Component.onCompleted: if (chooser.chosen === "" && aliasText !== "") chooser.picked(key)
            onClicked: { list.currentIndex = index; chooser.picked(key) }
        }
    }
    ListRing { list: list }
    Label { anchors.centerIn: list; visible: list.count === 0 && search.text !== ""; muted: true; text: qsTr("Nothing matches") }
    Column {
        anchors.centerIn: parent
        visible: list.count === 0 && search.text === ""
        spacing: Theme.gap3
        Label { text: qsTr("The server has no images yet."); muted: true; anchors.horizontalCenter: parent.horizontalCenter }
        Row {
            spacing: Theme.gap2
            anchors.horizontalCenter: parent.horizontalCenter
            Button { text: qsTr("Open the catalogue"); onClicked: chooser.pageWanted("catalog", "") }
            Button { text: qsTr("Import a file…"); onClicked: chooser.pageWanted("images", "import") }
        }
    }
}
