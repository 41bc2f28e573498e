// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The profiles of an instance in the order in which they apply: a later one wins.
Stack {
    id: control
    property var chosen: []
    // Names of those that there are.
    property var available: []
    property bool editable: true
    readonly property var others: available.filter(name => !chosen.includes(name))
    signal edited(var names)
    spacing: 4
    function move(from, to) {
        const names = chosen.slice()
        names.splice(to, 0, names.splice(from, 1)[0])
        edited(names)
    }
    Repeater {
        model: control.chosen
        Rectangle {
            id: row
            required property string modelData
            required property int index
            width: control.width
            height: Theme.controlHeight
            radius: Theme.radius
            color: Theme.background
            border { width: 1; color: Theme.border }
            Accessible.role: Accessible.ListItem
            Accessible.name: qsTr("%1, place %2").arg(modelData).arg(index + 1)
            Label { anchors.left: parent.left; anchors.leftMargin: 10; width: 16; height: parent.height; text: row.index + 1; muted: true; font.pixelSize: Theme.smallSize; Accessible.ignored: true }
            Label { anchors.left: parent.left; anchors.leftMargin: 28; width: parent.width - 28 - buttons.width - 8; height: parent.height; text: row.modelData; Accessible.ignored: true
                color: control.available.includes(row.modelData) ? Theme.text : Theme.error }
            Row {
                id: buttons
                anchors { right: parent.right; rightMargin: 1; verticalCenter: parent.verticalCenter }
                visible: control.editable
                IconButton { width: 22; iconName: "up"; iconSize: 12; tip: qsTr("%1 earlier").arg(row.modelData); enabled: row.index > 0; onClicked: control.move(row.index, row.index - 1) }
                IconButton { width: 22; iconName: "down"; iconSize: 12; tip: qsTr("%1 later").arg(row.modelData); enabled: row.index < control.chosen.length - 1; onClicked: control.move(row.index, row.index + 1) }
                IconButton { width: 22; iconName: "close"; iconSize: 12; tip: qsTr("Without %1").arg(row.modelData); onClicked: control.edited(control.chosen.filter(name => name !== row.modelData)) }
            }
        }
    }
    Label { visible: control.chosen.length === 0; text: qsTr("No profiles"); muted: true; font.pixelSize: 12 }
    Button {
        id: addButton
        visible: control.editable && control.others.length > 0
        text: qsTr("Add a profile")
        dropDown: true
        onClicked: addMenu.below(addButton)
        Menu {
            id: addMenu
            Instantiator {
                model: control.others
                delegate: MenuItem { required property string modelData; text: modelData; iconName: "profiles"; onTriggered: control.edited(control.chosen.concat([modelData])) }
                onObjectAdded: (index, object) => addMenu.insertItem(index, object)
                onObjectRemoved: (index, object) => addMenu.removeItem(object)
            }
        }
    }
}
