// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// Beside the table: how the chosen instance is, without leaving the list.
Rectangle {
    id: inspector
    // The table's rows, and those that are chosen: "server/project/name".
    property var source
    property var keys: []
    property string manyText
    readonly property string key: keys.length === 1 ? keys[0] : ""
    readonly property var instance: key !== "" ? App.instance(key) : null
    readonly property bool known: instance !== null && instance.exists === true
    color: Theme.background
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Inspector")
    Rectangle { anchors.left: parent.left; width: 1; height: parent.height; color: Theme.border }
    Label {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.gap4
        visible: !inspector.known && inspector.keys.length < 2
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        muted: true
        text: qsTr("Choose an instance to see how it is.")
    }
    Loader {
        anchors { fill: parent; leftMargin: Theme.gap3 + 1; rightMargin: Theme.gap3; topMargin: Theme.gap3; bottomMargin: Theme.gap3 }
        active: inspector.keys.length > 1
        sourceComponent: ChosenInstances { source: inspector.source; keys: inspector.keys; title: inspector.manyText }
    }
    Item {
        anchors { fill: parent; leftMargin: Theme.gap3 + 1; rightMargin: Theme.gap3; topMargin: Theme.gap3; bottomMargin: Theme.gap3 }
        visible: inspector.known
        Label { id: title; anchors { left: parent.left; right: status.left; rightMargin: Theme.gap2 } height: 24; text: inspector.known ? inspector.instance.name : ""; foreign: true; font { pixelSize: 15; weight: Font.DemiBold } }
        StatusLabel { id: status; anchors { right: parent.right; verticalCenter: title.verticalCenter } width: implicitWidth; status: inspector.known ? inspector.instance.status : ""; busy: inspector.known ? inspector.instance.busy : "" }
        Loader {
            anchors { top: title.bottom; topMargin: Theme.gap2; bottom: parent.bottom; left: parent.left; right: parent.right }
            active: inspector.known
            sourceComponent: Item {
                ChartCard { id: cpu; width: parent.width; title: qsTr("CPU"); value: inspector.instance.cpuText; series: inspector.instance.cpuSeries; maximum: inspector.instance.cpuMaximum
                    span: inspector.instance.chartSpan; onSpanRequested: (span) => inspector.instance.chartSpan = span }
                ChartCard { id: memory; anchors.top: cpu.bottom; anchors.topMargin: Theme.gap2; width: parent.width; title: qsTr("Memory"); value: inspector.instance.memoryChartText
                    series: inspector.instance.memorySeries; maximum: inspector.instance.memoryMaximum; span: inspector.instance.chartSpan; onSpanRequested: (span) => inspector.instance.chartSpan = span }
                FactsCard { anchors { top: memory.bottom; topMargin: Theme.gap2; bottom: parent.bottom } width: parent.width; instance: inspector.instance }
            }
        }
    }
}
