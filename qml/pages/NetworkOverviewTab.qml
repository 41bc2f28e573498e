// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Quayside
import Quayside.Models

// Traffic, facts and addresses of a network, and who uses it.
FocusScope {
    id: tab
    readonly property var network: parent.network
    readonly property var facts: [
        { name: qsTr("Type"), value: NetworkText.of(network.type) }, { name: qsTr("Hardware address"), value: network.hwaddr, copies: true },
        { name: qsTr("MTU"), value: network.mtu > 0 ? String(network.mtu) : "" }]
    Row {
        id: charts
        width: parent.width
        height: 132
        spacing: Theme.gap3
        readonly property real share: (width - spacing) / 2
        ChartCard { width: charts.share; height: parent.height; title: qsTr("Received"); value: tab.network.receivedRate; series: tab.network.receivedSeries
            span: tab.network.chartSpan; onSpanRequested: (span) => tab.network.chartSpan = span }
        ChartCard { width: charts.share; height: parent.height; title: qsTr("Sent"); value: tab.network.sentRate; series: tab.network.sentSeries
            span: tab.network.chartSpan; onSpanRequested: (span) => tab.network.chartSpan = span }
    }
    Card {
        id: factsCard
        anchors { top: charts.bottom; topMargin: Theme.gap3; bottom: parent.bottom; left: parent.left }
        width: Math.max(330, (parent.width - Theme.gap3) / 2)
        clip: true
        Flickable {
            anchors { fill: parent; margins: 1 }
            contentHeight: column.height + 20
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            T.ScrollBar.vertical: ScrollBar {}
            Stack {
                id: column
                anchors.left: parent.left; anchors.leftMargin: 11
                y: 11
                width: parent.width - 22
                Label { text: tab.network.description; width: parent.width; wrapMode: Text.Wrap; muted: true; visible: text !== ""; bottomPadding: 8; maximumLineCount: 4 }
                Repeater {
                    model: tab.facts.filter(fact => fact.value !== "")
                    FactRow { required property var modelData; name: modelData.name; value: modelData.value; copies: modelData.copies === true }
                }
                FactRow { name: qsTr("Received"); value: tab.network.receivedText; visible: value !== "" }
                FactRow { name: qsTr("Sent"); value: tab.network.sentText; visible: value !== "" }
                Heading { text: qsTr("Addresses").toUpperCase(); topPadding: 14; bottomPadding: 4; visible: tab.network.addresses.length > 0 }
                Repeater {
                    model: tab.network.addresses
                    FactRow { required property var modelData; name: (modelData.family === "inet" ? "IPv4" : "IPv6") + (modelData.scope === "link" ? " " + qsTr("(this link only)") : "")
                        value: modelData.address; copies: true }
                }
            }
        }
    }
    Card {
        anchors { top: charts.bottom; topMargin: Theme.gap3; bottom: parent.bottom; left: factsCard.right; leftMargin: Theme.gap3; right: parent.right }
        Heading { id: usersTitle; anchors.left: parent.left; anchors.leftMargin: 12; y: 14; text: qsTr("Used by").toUpperCase() + (tab.network.usedBy.length > 0 ? "  " + tab.network.usedBy.length : "") }
        ListView {
            id: users
            anchors { fill: parent; margins: 1; topMargin: 36; bottomMargin: 6 }
            clip: true
            activeFocusOnTab: count > 0
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            model: tab.network.usedBy
            currentIndex: -1
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Used by")
            T.ScrollBar.vertical: ScrollBar {}
            Keys.onReturnPressed: if (currentItem) currentItem.open()
            delegate: NetworkUserRow { width: users.width; current: users.activeFocus && users.currentIndex === index }
        }
        ListRing { list: users }
        Label { anchors.centerIn: parent; visible: users.count === 0; muted: true; text: qsTr("Nothing uses it") }
    }
}
