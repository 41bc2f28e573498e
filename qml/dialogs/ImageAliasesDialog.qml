// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// The aliases of one image.
VerbDialog {
    id: dialog
    property string fingerprint
    property string removing
    verb: "alias-add"
    title: qsTr("Aliases")
    subtitle: fingerprint.slice(0, 12)
    spec: ({ name: field.text.trim(), fingerprint: fingerprint })
    ready: spec.name !== ""
    action: qsTr("Add")
    refusal: qsTr("Close") // what was removed or added is so already
    function ended(error) {
        waiting = false
        failed.text = error
        if (error === "")
            field.clear()
    }
    AreaWatch { id: watch; area: dialog.area }
    EntityFilter { id: rows; sourceModel: dialog.area.aliases; where: ({ target: dialog.fingerprint }) }
    Connections { target: dialog.area; function onFinished(verb, name, error) { if (verb === "alias-remove") failed.text = error } }
    Column {
        width: parent.width
        Repeater {
            model: rows
            Item {
                id: line
                required property string name
                width: parent.width
                height: 30
                Icon { anchors.left: parent.left; name: "images"; anchors.verticalCenter: parent.verticalCenter }
                Label { anchors.left: parent.left; anchors.leftMargin: 24; width: parent.width - 60; height: parent.height; text: line.name }
                IconButton { anchors { right: parent.right; verticalCenter: parent.verticalCenter } iconName: "delete"; tip: qsTr("Remove %1").arg(line.name); onClicked: dialog.area.perform("alias-remove", { name: line.name }) }
            }
        }
    }
    Words { visible: rows.count === 0; text: qsTr("It has none: it is found by its fingerprint only.") }
    ErrorNote { id: failed }
    Field { label: qsTr("New alias"); TextField { id: field; width: parent.width; focus: true; placeholderText: "debian/12"; onAccepted: dialog.perform(); Accessible.name: qsTr("New alias") } }
}
