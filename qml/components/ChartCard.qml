// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside

// A chart with its name and current value; the time span is chosen by clicking it.
Card {
    id: card
    property string title
    property string detail
    property string value
    property string span: "1m"
    property alias series: chart.series
    property alias secondSeries: chart.secondSeries
    property alias maximum: chart.maximum
    readonly property var spans: ["1m", "10m", "1h"]
    readonly property var spanTexts: ({ "1m": qsTr("1 min"), "10m": qsTr("10 min"), "1h": qsTr("1 h") })
    readonly property int firstLine: 23 // whatever writing a line is in: those of some stand higher in theirs
    signal spanRequested(string span)
    height: 112
    Accessible.role: Accessible.Chart
    Accessible.name: value !== "" ? title + ", " + value : title
    Heading { id: heading; anchors.left: parent.left; anchors.leftMargin: 12; anchors.baseline: parent.top; anchors.baselineOffset: card.firstLine; text: card.title.toUpperCase() + (card.detail !== "" && card.width > 170 ? " " + card.detail : "")
        width: Math.min(implicitWidth, card.width - number.implicitWidth - 32); elide: Text.ElideRight }
    Label {
        id: spanLabel
        anchors { left: heading.right; leftMargin: 8; baseline: heading.baseline }
        text: card.spanTexts[card.span]
        font.pixelSize: Theme.smallSize
        color: spanHover.hovered ? Theme.text : Theme.muted
        visible: card.width > 250
        activeFocusOnTab: true
        Accessible.role: Accessible.Button
        Accessible.name: qsTr("Time span: %1").arg(text)
        Accessible.onPressAction: card.nextSpan()
        Keys.onReturnPressed: card.nextSpan()
        Keys.onEnterPressed: card.nextSpan()
        Keys.onSpacePressed: card.nextSpan()
        HoverHandler { id: spanHover; cursorShape: Qt.PointingHandCursor }
        TapHandler { onTapped: card.nextSpan() }
        Tip { visible: spanHover.hovered; text: qsTr("Change the time span") }
        FocusRing {}
    }
    function nextSpan() { spanRequested(spans[(spans.indexOf(span) + 1) % spans.length]) }
    Label { id: number; anchors { right: parent.right; rightMargin: 12; baseline: parent.top; baselineOffset: card.firstLine } text: card.value; mono: true; Accessible.ignored: true }
    AreaChart {
        id: chart
        anchors { fill: parent; margins: 12; topMargin: 34 }
        color: Theme.accent
        fillColor: Theme.chartFill
        secondColor: Theme.busy
        gridColor: Theme.track
    }
}
