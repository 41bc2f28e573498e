// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// The instances that are chosen in the table, with their states: what a verb on all of them would meet.
Item {
    id: control
    property var source
    property var keys: []
    property string title
    property int beat: 0 // rows of the table have changed: they are read again
    Connections { target: control.source; function onDataChanged() { control.beat++ } }
    Label { id: heading; width: parent.width; height: 24; text: control.title; font { pixelSize: 15; weight: Font.DemiBold } }
    Card {
        anchors { top: heading.bottom; topMargin: Theme.gap2 }
        width: parent.width
        height: Math.min(parent.height - 24 - Theme.gap2, list.contentHeight + 2 * Theme.gap2)
        ListView {
            id: list
            anchors { fill: parent; topMargin: Theme.gap2; bottomMargin: Theme.gap2 }
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            model: [...control.keys].sort((one, other) => one.split("/").pop().localeCompare(other.split("/").pop()))
            Accessible.role: Accessible.List
            Accessible.name: control.title
            T.ScrollBar.vertical: ScrollBar {}
            delegate: Item {
                id: row
                required property string modelData
                function of(role) { return (control.beat, control.source.value(modelData, role)) ?? "" }
                width: list.width
                height: 28
                Accessible.role: Accessible.ListItem
                Accessible.name: [name.text, shownState.word].join(", ")
                Label { id: name; anchors { left: parent.left; leftMargin: Theme.gap3; right: shownState.left; rightMargin: Theme.gap2 } height: parent.height; text: row.of("name"); foreign: true; Accessible.ignored: true }
                StatusLabel { id: shownState; anchors { right: parent.right; rightMargin: Theme.gap3; verticalCenter: parent.verticalCenter } width: implicitWidth; status: row.of("status"); busy: row.of("busy") }
            }
        }
    }
}
