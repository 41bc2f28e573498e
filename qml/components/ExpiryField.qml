// SPDX-License-Identifier: Apache-2.0
import QtQuick

// When something expires: as the instance is set, never, or after a span.
Field {
    id: field
    // "" (as the instance is set), "never" or a span as in "1w 2d".
    readonly property string value: box.currentIndex === box.count - 1 ? span.text.trim() : choices[box.currentIndex].value
    // A function that says when a span would be over; empty: not understood.
    property var preview
    property bool asInstance: true
    readonly property bool wrong: box.currentIndex === box.count - 1 && preview(value) === ""
    readonly property var choices: (asInstance ? [{ text: qsTr("As the instance is set"), value: "" }] : []).concat([
        { text: qsTr("Never"), value: "never" }, { text: qsTr("In a day"), value: "1d" }, { text: qsTr("In a week"), value: "1w" },
        { text: qsTr("In a month"), value: "1m" }, { text: qsTr("After a span…"), value: "" }])
    label: qsTr("Expires")
    detail: wrong ? qsTr("Spans are written as in “1w 2d 12H”: M minutes, H hours, d days, w weeks, m months, y years.")
        : value !== "" && value !== "never" ? qsTr("Deleted by the server after %1.").arg(preview(value)) : ""
    detailIsError: wrong && span.text !== ""
    Row {
        width: parent.width
        spacing: Theme.gap2
        ComboBox { id: box; width: span.visible ? (parent.width - Theme.gap2) / 2 : parent.width; textRole: "text"; model: field.choices; Accessible.name: field.label }
        TextField { id: span; width: (parent.width - Theme.gap2) / 2; visible: box.currentIndex === box.count - 1; mono: true; placeholderText: "1w 2d"; invalid: field.detailIsError
            Accessible.name: qsTr("Span") }
    }
}
