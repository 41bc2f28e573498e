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
    property bool editable: true
    readonly property bool isBlob: type === "blob"
    readonly property bool isChoice: values.length > 0
    readonly property bool isWrong: type === "integer" && value !== "" && !/^-?[0-9]+$/.test(value)
    readonly property string hint: defaultText !== "" ? qsTr("default: %1").arg(defaultText) : qsTr("not set")
    readonly property var choices: [defaultText !== "" ? qsTr("Default (%1)").arg(defaultText) : qsTr("Not set")].concat(values, value === "" || values.includes(value) ? [] : [value])
    signal edited(string value)
    HLine { anchors { bottom: parent.bottom; left: parent.left; right: parent.right; leftMargin: 16; rightMargin: 16 } color: Theme.track }
    height: Math.max(words.height, isBlob ? 96 : Theme.controlHeight) + 14
    Rectangle { x: 4; width: 3; height: parent.height - 10; anchors.verticalCenter: parent.verticalCenter; radius: 1.5; color: Theme.accent; visible: row.isChanged }
    Column {
        id: words
        x: 16
        y: row.text === "" && !row.isBlob ? 7 + Math.round((Theme.controlHeight - height) / 2) : 7
        width: Math.max(160, parent.width * 0.52 - x)
        spacing: 2
        Row {
            width: parent.width
            spacing: 8
            Label { id: name; text: row.key; mono: true; width: Math.min(implicitWidth, parent.width); font.weight: row.value !== "" ? Font.DemiBold : Font.Normal }
            Label { text: row.condition; visible: text !== ""; width: Math.max(0, parent.width - name.width - 8); muted: true; font.pixelSize: Theme.smallSize
                anchors.verticalCenter: parent.verticalCenter }
        }
        Label { text: row.text; width: parent.width; muted: true; font.pixelSize: 12; wrapMode: Text.Wrap; maximumLineCount: 2; visible: text !== "" }
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
        Accessible.description: row.text
        // The choice follows the value, also when that is taken back.
        Connections { target: row; function onValueChanged() { combo.currentIndex = row.value === "" ? 0 : row.choices.indexOf(row.value, 1) } }
    }
    TextField {
        visible: !row.isChoice && !row.isBlob
        enabled: row.editable
        anchors { left: words.right; leftMargin: 16; right: reset.left; rightMargin: 6 }
        y: 7
        mono: true
        text: row.value
        invalid: row.isWrong
        placeholderText: row.hint
        onTextEdited: row.edited(text)
        Accessible.name: row.key
        Accessible.description: row.text
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
    IconButton { id: reset; anchors { right: parent.right; rightMargin: 8 } y: 8; iconName: "restart"; iconSize: 14; tip: qsTr("Back to the default"); opacity: row.value !== "" ? 1 : 0
        enabled: row.value !== "" && row.editable; visible: row.editable; onClicked: row.edited("") }
}
