// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Quayside
import Quayside.Models

// Who has which address of the network; a click copies one.
FocusScope {
    id: tab
    readonly property var network: parent.network
    readonly property var shown: network.leases.filter(lease => search.text === "" || [lease.hostname, lease.address, lease.hwaddr].join(" ").toLowerCase().includes(search.text.toLowerCase()))
    TableColumns {
        mirrored: Theme.mirrored
        id: columnSet
        available: card.width - 2
        definition: [
            { id: "hostname", title: qsTr("Name"), width: 180, stretch: 2 }, { id: "address", title: qsTr("Address"), width: 290, stretch: 2 },
            { id: "hwaddr", title: qsTr("Hardware address"), width: 160, stretch: 1 }, { id: "type", title: qsTr("How"), width: 110 }]
    }
    SearchField { id: search; anchors.left: parent.left; width: Math.min(330, parent.width); placeholderText: qsTr("Search leases"); onLeave: list.forceActiveFocus() }
    Label { anchors { right: parent.right; verticalCenter: search.verticalCenter } muted: true; text: qsTr("%n lease(s)", "", tab.shown.length) }
    Card {
        id: card
        anchors { top: search.bottom; topMargin: Theme.gap3; bottom: parent.bottom }
        width: parent.width
        clip: true
        TableHeader { id: heading; anchors.left: parent.left; anchors.leftMargin: 1; y: 1; width: parent.width - 2; radius: Theme.cardRadius; columns: columnSet }
        ListView {
            id: list
            anchors { top: heading.bottom; bottom: parent.bottom; left: parent.left; right: parent.right; margins: 1 }
            clip: true
            focus: true
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            model: tab.shown
            currentIndex: -1
            highlightMoveDuration: 0
            Accessible.role: Accessible.Table
            Accessible.name: qsTr("Leases")
            T.ScrollBar.vertical: ScrollBar {}
            Keys.onReturnPressed: if (currentItem) currentItem.copy()
            delegate: NetworkLeaseRow { width: list.width; cells: columnSet.cells; current: list.activeFocus && list.currentIndex === index }
        }
        ListRing { list: list }
        EmptyState { anchors.centerIn: parent; visible: list.count === 0; iconName: search.text === "" ? "nic" : "search"; title: search.text === "" ? qsTr("No leases") : qsTr("Nothing matches")
            text: search.text === "" ? qsTr("Addresses that instances get on this network are listed here.") : "" }
    }
    Shortcut { sequences: ["Ctrl+F", "/"]; onActivated: search.forceActiveFocus() }
}
