// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Quayside.Models

// All servers at a glance.
FocusScope {
    id: page
    readonly property var view: App.overview
    // Enlarged by much on a small screen: less stands side by side.
    readonly property bool narrow: width < 660
    readonly property real half: narrow ? column.width : (column.width - Theme.gap3) / 2
    Binding { target: page.view; property: "active"; value: !App.minimised }
    Component.onDestruction: view.active = false
    Header { id: header; edits: false; width: parent.width; HeaderTitle { text: qsTr("Overview") }
        Label { text: qsTr("%n server(s)", "", App.servers.count); muted: true; anchors.verticalCenter: parent.verticalCenter } }
    Flickable {
        id: flick
        anchors { top: header.bottom; bottom: parent.bottom; left: parent.left; right: parent.right }
        contentHeight: column.height + 2 * Theme.gap4
        clip: true
        focus: true
        activeFocusOnTab: true
        Accessible.role: Accessible.Pane
        Accessible.name: qsTr("Overview")
        boundsBehavior: Flickable.StopAtBounds
        Keys.onDownPressed: contentY = Math.min(Math.max(0, contentHeight - height), contentY + 40)
        Keys.onUpPressed: contentY = Math.max(0, contentY - 40)
        T.ScrollBar.vertical: ScrollBar {}
        Column {
            id: column
            anchors.left: parent.left; anchors.leftMargin: Theme.gap4
            y: Theme.gap4
            width: parent.width - 2 * Theme.gap4
            spacing: Theme.gap3
            Grid {
                id: measures
                width: parent.width
                columns: page.narrow ? 2 : 4
                spacing: Theme.gap3
                readonly property real share: (width - (columns - 1) * spacing) / columns
                MeasureCard { width: measures.share; title: qsTr("CPU"); iconName: "cpu"; measure: page.view.cpu; unit: qsTr("CPUs") }
                MeasureCard { width: measures.share; title: qsTr("Memory"); iconName: "memory"; measure: page.view.memory }
                MeasureCard { width: measures.share; title: qsTr("Storage"); iconName: "storage"; measure: page.view.storage }
                StatesCard { width: measures.share; states: page.view.states }
            }
            Grid {
                width: parent.width
                columns: page.narrow ? 1 : 2
                spacing: Theme.gap3
                TopCard { width: page.half; title: qsTr("Busiest"); rows: page.view.topCpu; servers: App.servers.count > 1 }
                TopCard { width: page.half; title: qsTr("Most memory"); rows: page.view.topMemory; servers: App.servers.count > 1 }
            }
            Grid {
                width: parent.width
                columns: page.narrow ? 1 : 2
                spacing: Theme.gap3
                readonly property real high: page.narrow ? 0 : Math.max(240, events.implicitHeight, serversCard.implicitHeight, flick.height - 2 * Theme.gap4 - y) // to the page's foot
                ServersCard { id: serversCard; width: page.half; height: Math.max(parent.high, implicitHeight); rows: page.view.servers }
                EventsCard { id: events; width: page.half; height: Math.max(parent.high, implicitHeight); rows: page.view.events }
            }
        }
    }
    ListRing { list: flick }
}
