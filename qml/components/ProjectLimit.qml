// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Binds a certificate to some of a server's projects.
Column {
    id: control
    property var server
    readonly property bool restricted: box.checked
    // How it was.
    property bool bound: false
    property var chosen: []
    function set(name, on) { chosen = on ? chosen.concat([name]) : chosen.filter(other => other !== name) }
    width: parent.width
    spacing: Theme.gap2
    CheckBox { id: box; text: qsTr("Only some projects"); checked: control.bound }
    Flow {
        width: parent.width
        spacing: Theme.gap4
        visible: box.checked
        Repeater { model: control.server ? control.server.projects : []
            CheckBox { required property string modelData; text: modelData; checked: control.chosen.includes(modelData); onToggled: control.set(modelData, checked) } }
    }
}
