// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A snapshot on the timeline: its moment, name and what can be done with it.
Item {
    id: row
    required property var modelData
    required property int index
    property bool current: false
    property bool last: false
    property bool stateful: modelData.stateful
    readonly property bool shown: current || hover.hovered
    // Room is kept for what can be done, so that sizes stand below each other whichever row is chosen.
    readonly property bool roomy: width > 520
    signal pressed()
    signal restoreRequested()
    signal menuRequested(Item anchor)
    height: 46
    Accessible.role: Accessible.ListItem
    Accessible.name: [modelData.name, modelData.createdText, modelData.busy].filter(text => text !== "").join(", ")
    HoverHandler { id: hover }
    TapHandler { onTapped: row.pressed(); onDoubleTapped: row.restoreRequested() }
    TapHandler { acceptedButtons: Qt.RightButton; onTapped: { row.pressed(); row.menuRequested(null) } }
    Rectangle { anchors { fill: parent; leftMargin: 34; rightMargin: 6; topMargin: 1; bottomMargin: 1 } radius: Theme.radius; color: row.current ? Theme.selected : hover.hovered ? Theme.hover : "transparent" }
    Rectangle { anchors.left: parent.left; anchors.leftMargin: 20; width: 2; height: row.last ? parent.height / 2 : parent.height; color: Theme.border }
    Rectangle {
        anchors.left: parent.left; anchors.leftMargin: 15
        anchors.verticalCenter: parent.verticalCenter
        width: 12
        height: 12
        radius: 6
        color: row.stateful ? Theme.accent : Theme.surface
        border { width: 2; color: row.modelData.busy !== "" ? Theme.busy : Theme.accent }
    }
    Label { id: time; anchors.left: parent.left; anchors.leftMargin: 46; y: 6; width: 46; height: 34; text: row.modelData.timeText; mono: true; muted: true }
    Column {
        anchors { left: time.right; leftMargin: 8; right: facts.left; rightMargin: 10; verticalCenter: parent.verticalCenter }
        Label { width: parent.width; text: row.modelData.name; font.weight: Font.DemiBold }
        Label { width: parent.width; visible: text !== ""; font.pixelSize: Theme.smallSize; color: row.modelData.busy !== "" ? Theme.busy : row.modelData.expired ? Theme.error : Theme.muted
            text: row.modelData.busy !== "" ? row.modelData.busy + " …" : row.modelData.expiresText === "" ? "" : row.modelData.expired ? qsTr("expired %1").arg(row.modelData.expiresText) : qsTr("expires %1").arg(row.modelData.expiresText) }
    }
    Row {
        id: facts
        anchors { right: row.roomy || row.shown ? actions.left : parent.right; rightMargin: row.roomy || row.shown ? Theme.gap2 : 14; verticalCenter: parent.verticalCenter }
        spacing: Theme.gap2
        Tag { text: qsTr("with memory"); visible: row.stateful; anchors.verticalCenter: parent.verticalCenter }
        Label { text: row.modelData.sizeText; muted: true; visible: text !== ""; anchors.verticalCenter: parent.verticalCenter }
    }
    Row {
        id: actions
        anchors { right: parent.right; rightMargin: 14; verticalCenter: parent.verticalCenter }
        spacing: Theme.gap2
        opacity: row.shown ? 1 : 0
        enabled: row.shown
        Button { text: qsTr("Restore…"); height: 26; visible: row.modelData.busy === "" && (row.roomy || row.shown); onClicked: row.restoreRequested() }
        IconButton { id: more; iconName: "more"; tip: qsTr("More"); anchors.verticalCenter: parent.verticalCenter; onClicked: { row.pressed(); row.menuRequested(more) } }
    }
}
