// SPDX-License-Identifier: Apache-2.0
import QtQuick

// One key of a configuration: what it is, its value or what holds by default, and the way back to that.
Item {
    id: row
    required property string key
    required property string type
    required property var values
    required property string defaultText
    required property string text
    required property string condition
    required property string value
    required property bool isChanged
    required property string inherited
    required property string inheritedFrom
    required property string liveUpdate
    required property bool isSecret
    required property string problem
    property bool editable: true
    // The owner runs: a change may wait for its next start.
    property bool running: false
    readonly property bool isBlob: type === "blob"
    readonly property bool isChoice: values.length > 0
    readonly property bool isInherited: inheritedFrom !== ""
    readonly property string fallback: isInherited ? qsTr("%1 · from %2").arg(inherited.split("\n")[0]).arg(inheritedFrom) : defaultText !== "" ? qsTr("default: %1").arg(defaultText) : qsTr("not set")
    readonly property string hint: isSecret && value !== "" ? qsTr("set; not shown") : fallback
    readonly property string noChoice: isInherited ? fallback : defaultText !== "" ? qsTr("Default (%1)").arg(defaultText) : qsTr("Not set")
    readonly property var choices: [noChoice].concat(values, value === "" || values.includes(value) ? [] : [value])
    readonly property var notes: [condition, running && isChanged && liveUpdate === "no" ? qsTr("holds after the next start") : liveUpdate === "yes" ? qsTr("live") : liveUpdate === "no" ? qsTr("needs a restart") : "",
        isInherited && value !== "" ? qsTr("overrides %1").arg(inheritedFrom) : ""].filter(note => note !== "")
    // The same for whoever hears it.
    readonly property string explanation: [problem, text, isChanged ? qsTr("changed") : ""].concat(notes, value === "" ? [fallback] : []).filter(words => words !== "").join(". ")
    signal edited(string value)
    HLine { anchors { bottom: parent.bottom; left: parent.left; right: parent.right; leftMargin: 16; rightMargin: 16 } color: Theme.track }
    height: Math.max(words.height, isBlob ? 96 : Theme.controlHeight) + 14
    Accessible.role: Accessible.ListItem
    Accessible.name: key
    Rectangle { anchors.left: parent.left; anchors.leftMargin: 4; width: 3; height: parent.height - 10; anchors.verticalCenter: parent.verticalCenter; radius: 1.5; color: Theme.accent; visible: row.isChanged }
    Column {
        id: words
        anchors.left: parent.left; anchors.leftMargin: 16
        y: row.text === "" && !row.isBlob ? 7 + Math.round((Theme.controlHeight - height) / 2) : 7
        width: Math.max(160, parent.width * 0.52 - 16)
        spacing: 2
        Flow {
            width: parent.width
            spacing: 8
            Label { id: name; text: row.key; mono: true; width: Math.min(implicitWidth, parent.width); font.weight: row.value !== "" ? Font.DemiBold : Font.Normal }
            Label { text: row.notes.join(" · "); visible: text !== ""; color: row.running && row.isChanged && row.liveUpdate === "no" ? Theme.paused : Theme.muted; width: Math.min(implicitWidth, parent.width); height: name.height; font.pixelSize: Theme.smallSize }
        }
        Label { text: row.text; width: parent.width; muted: true; font.pixelSize: 12; wrapMode: Text.Wrap; maximumLineCount: 3; visible: text !== "" }
        Label { text: row.problem; width: parent.width; color: Theme.error; font.pixelSize: 12; wrapMode: Text.Wrap; visible: text !== "" }
    }
    ComboBox {
        id: combo
        visible: row.isChoice
        enabled: row.editable
        anchors { left: words.right; leftMargin: 16; right: reset.left; rightMargin: 6 }
        y: 7
        model: row.choices
        currentIndex: row.value === "" ? 0 : row.choices.indexOf(row.value, 1)
        onActivated: (index) => row.edited(index === 0 ? "" : row.choices[index])
        Accessible.name: row.key
        Accessible.description: (row.value === "" ? "" : displayText + ". ") + row.explanation
        // The choice follows the value, also when that is taken back.
        Connections { target: row; ignoreUnknownSignals: true; function onValueChanged() { combo.currentIndex = row.value === "" ? 0 : row.choices.indexOf(row.value, 1) } }
    }
    TextField {
        visible: !row.isChoice && !row.isBlob
        enabled: row.editable
        anchors { left: words.right; leftMargin: 16; right: reset.left; rightMargin: 6 }
        y: 7
        mono: true
        text: row.isSecret && !row.isChanged ? "" : row.value
        echoMode: row.isSecret ? TextInput.Password : TextInput.Normal
        invalid: row.problem !== ""
        placeholderText: row.hint
        onTextEdited: row.edited(text)
        Accessible.name: row.key
        Accessible.description: row.explanation
    }
    TextArea {
        visible: row.isBlob
        enabled: row.editable
        anchors { left: words.right; leftMargin: 16; right: reset.left; rightMargin: 6 }
        y: 7
        height: 96
        text: row.value
        hint: row.hint
        name: row.key
        onEdited: (text) => row.edited(text)
    }
    IconButton { id: reset; anchors { right: parent.right; rightMargin: 8 } y: 8; iconName: "reset"; iconSize: 14; tip: row.isInherited ? qsTr("Back to what %1 says").arg(row.inheritedFrom) : qsTr("Back to the default"); opacity: row.value !== "" ? 1 : 0
        enabled: row.value !== "" && row.editable; visible: row.editable; onClicked: row.edited("") }
}
