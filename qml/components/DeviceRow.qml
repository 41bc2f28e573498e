// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A device in the list: what it is, where it leads to, where it comes from, and what can be done with it.
Rectangle {
    id: row
    required property int index
    required property string name
    required property string type
    required property string kind
    required property string detail
    required property string origin
    required property bool own
    required property bool hidden
    property bool current: false
    property bool editable: true
    property bool isProfile: false
    signal pressed()
    signal edited()
    signal removed()
    readonly property string word: DeviceText.of(type) + (kind !== "" ? " · " + kind : "")
    readonly property string place: hidden ? qsTr("hidden here, of profile %1").arg(origin) : !own ? (origin !== "" ? qsTr("from profile %1").arg(origin) : qsTr("from a profile"))
        : origin !== "" ? qsTr("in place of profile %1's").arg(origin) : ""
    implicitHeight: 48
    color: current ? Theme.selected : area.containsMouse ? Theme.hover : "transparent"
    Accessible.role: Accessible.ListItem
    Accessible.name: [name, word, detail, place].filter(text => text !== "").join(", ")
    MouseArea { id: area; anchors.fill: parent; hoverEnabled: true; onPressed: row.pressed(); onDoubleClicked: row.edited() }
    HLine { anchors { bottom: parent.bottom; left: parent.left; right: parent.right; leftMargin: 14; rightMargin: 14 } color: Theme.track }
    Icon { anchors.left: parent.left; anchors.leftMargin: 16; anchors.verticalCenter: parent.verticalCenter; name: row.hidden ? "hidden" : DeviceText.icon(row.type); size: 18; color: row.own && !row.hidden ? Theme.accent : Theme.muted }
    Column {
        anchors.left: parent.left; anchors.leftMargin: 48
        width: row.width * 0.3 - 24
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2
        Label { width: parent.width; text: row.name; font { weight: Font.DemiBold; strikeout: row.hidden } muted: row.hidden; Accessible.ignored: true }
        Label { width: parent.width; text: row.word; muted: true; font.pixelSize: 12; Accessible.ignored: true }
    }
    Label { anchors { left: parent.left; leftMargin: row.width * 0.3 + 36; right: tag.left; rightMargin: 12 } foreign: true; height: parent.height; text: row.detail; mono: true; muted: row.hidden || !row.own; Accessible.ignored: true }
    Tag { id: tag; anchors { right: buttons.left; rightMargin: 10; verticalCenter: parent.verticalCenter } text: row.place; visible: text !== ""; width: visible ? implicitWidth : 0 }
    Row {
        id: buttons
        width: 58
        layoutDirection: Theme.mirrored ? Qt.LeftToRight : Qt.RightToLeft
        anchors { right: parent.right; rightMargin: 10; verticalCenter: parent.verticalCenter }
        visible: row.editable
        spacing: 2
        IconButton { iconName: row.own && (row.hidden || row.origin !== "") ? "reset" : row.own ? "delete" : "hidden"; focusPolicy: Qt.NoFocus; onClicked: row.removed()
            tip: row.hidden ? qsTr("Show %1 again").arg(row.name) : row.own && row.origin !== "" ? qsTr("Back to the profile's %1").arg(row.name) : row.own ? qsTr("Remove %1").arg(row.name) : qsTr("Hide %1 here").arg(row.name) }
        IconButton { iconName: "rename"; visible: !row.hidden; focusPolicy: Qt.NoFocus; tip: row.own ? qsTr("Edit %1").arg(row.name) : qsTr("Replace %1 here").arg(row.name); onClicked: row.edited() }
    }
    FocusRing { on: row.current; anchors.margins: 1; radius: 4 }
}
