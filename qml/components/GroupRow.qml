// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The heading of a group of rows; a click or Space folds it.
Rectangle {
    id: row
    required property string groupTitle
    required property string groupDetail
    required property bool groupFolded
    property bool current: false
    signal toggled()
    implicitHeight: 26
    color: Theme.background
    Accessible.role: Accessible.TreeItem
    Accessible.name: groupTitle + ", " + groupDetail
    Accessible.description: groupFolded ? qsTr("folded") : qsTr("unfolded")
    Accessible.onPressAction: toggled()
    Icon { anchors.left: parent.left; anchors.leftMargin: 9; size: 10; name: row.groupFolded ? "right" : "down"; anchors.verticalCenter: parent.verticalCenter }
    Row {
        anchors.left: parent.left; anchors.leftMargin: 23
        anchors.verticalCenter: parent.verticalCenter
        spacing: 9
        Label { text: row.groupTitle; muted: true; font { weight: Font.DemiBold; pixelSize: 12 } }
        Label { text: row.groupDetail; muted: true; font.pixelSize: 12 }
    }
    HLine { anchors.bottom: parent.bottom; width: parent.width }
    FocusRing { on: row.current; anchors.margins: 1; radius: 4 }
    TapHandler { onTapped: row.toggled() }
}
