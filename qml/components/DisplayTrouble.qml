// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Why the screen can't be seen, over what was seen last, and what to do about it.
Rectangle {
    id: box
    property var display
    property bool lost: false
    signal done()
    height: body.implicitHeight + 2 * Theme.gap4
    radius: Theme.cardRadius
    color: Theme.raised
    LayoutMirroring.enabled: Theme.mirrored
    LayoutMirroring.childrenInherit: true
    border { width: 1; color: Theme.border }
    Accessible.role: Accessible.AlertMessage
    Accessible.name: heading.text + " " + reason.text
    Column {
        id: body
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.gap4 }
        spacing: Theme.gap2
        Row {
            spacing: Theme.gap2
            StatusGlyph { busy: box.lost; status: "error"; anchors.verticalCenter: parent.verticalCenter }
            Label { id: heading; width: body.width - 14 - Theme.gap2; text: box.lost ? qsTr("Connection lost, trying again…") : qsTr("The screen can't be shown"); wrapMode: Text.Wrap; elide: Text.ElideNone; font.weight: Font.DemiBold }
        }
        Label { id: reason; width: parent.width; text: box.display.errorText; muted: true; wrapMode: Text.Wrap; elide: Text.ElideNone; visible: text !== "" }
        Item { width: 1; height: 2 }
        Row {
            anchors.right: parent.right
            spacing: Theme.gap2
            Button { text: qsTr("Take over"); tip: qsTr("Ends the session of whoever looks at it now"); visible: box.display.canTakeOver; onClicked: { box.display.open(true); box.done() } }
            Button { text: box.lost ? qsTr("Try now") : qsTr("Try again"); primary: true; onClicked: { box.display.open(); box.done() } }
        }
    }
}
