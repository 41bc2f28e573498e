// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside
import Quayside.Models

// Three charts, the facts and devices, and a terminal beside them.
FocusScope {
    id: tab
    readonly property var instance: parent.instance
    readonly property bool wide: width > 760
    Row {
        id: charts
        width: parent.width
        height: 112
        spacing: Theme.gap3
        readonly property real share: (width - 2 * spacing) / 3
        ChartCard { width: charts.share; title: qsTr("CPU"); value: tab.instance.cpuText; series: tab.instance.cpuSeries; maximum: tab.instance.cpuMaximum
            span: tab.instance.chartSpan; onSpanRequested: (span) => tab.instance.chartSpan = span }
        ChartCard { width: charts.share; title: qsTr("Memory"); value: tab.instance.memoryChartText; series: tab.instance.memorySeries
            maximum: tab.instance.memoryMaximum; span: tab.instance.chartSpan; onSpanRequested: (span) => tab.instance.chartSpan = span }
        ChartCard { width: charts.share; title: qsTr("Network"); detail: tab.instance.networkName; value: tab.instance.networkText; series: tab.instance.networkRxSeries
            secondSeries: tab.instance.networkTxSeries; span: tab.instance.chartSpan; onSpanRequested: (span) => tab.instance.chartSpan = span }
    }
    FactsCard {
        id: facts
        anchors { top: charts.bottom; topMargin: Theme.gap3; bottom: parent.bottom; left: parent.left }
        width: tab.wide ? 330 : parent.width
        instance: tab.instance
    }
    TerminalPane {
        anchors { top: charts.bottom; topMargin: Theme.gap3; bottom: parent.bottom; left: facts.right; leftMargin: Theme.gap3; right: parent.right }
        visible: tab.wide
        instance: tab.instance
        automatic: false
    }
}
