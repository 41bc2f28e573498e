// SPDX-License-Identifier: Apache-2.0
import QtQuick

// How many instances are in which state; a click lists them.
Card {
    id: card
    property var states: []
    readonly property int total: states.reduce((sum, state) => sum + state.count, 0)
    height: 124
    Icon { anchors.left: parent.left; anchors.leftMargin: 12; y: 12; name: "instances"; color: Theme.accent }
    Heading { anchors.left: parent.left; anchors.leftMargin: 34; y: 13; text: qsTr("Instances").toUpperCase() + "  " + card.total }
    Column {
        anchors.left: parent.left; anchors.leftMargin: 12
        y: 36
        width: parent.width - 24
        Repeater {
            model: Math.min(4, card.states.length) // by number: what has the focus keeps it while the counts change
            Item {
                id: line
                required property int index
                readonly property var modelData: card.states[index] ?? ({ status: "", count: 0 })
                width: parent.width
                height: 21
                activeFocusOnTab: true
                function list() { Nav.open("instances", "state:" + modelData.status.toLowerCase()) }
                Accessible.role: Accessible.Link
                Accessible.onPressAction: list()
                Keys.onReturnPressed: list()
                Keys.onEnterPressed: list()
                Accessible.name: StatusText.of(modelData.status) + ", " + modelData.count
                StatusLabel { anchors.left: parent.left; anchors.verticalCenter: parent.verticalCenter; status: line.modelData.status; spacing: 8 }
                Label { anchors.right: parent.right; height: parent.height; text: line.modelData.count; mono: true; Accessible.ignored: true }
                HoverHandler { cursorShape: Qt.PointingHandCursor }
                TapHandler { onTapped: line.list() }
                FocusRing { radius: 4 }
            }
        }
    }
}
