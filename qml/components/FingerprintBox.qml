// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A fingerprint in groups of four, to be compared.
Rectangle {
    id: box
    property string fingerprint
    property string name
    property bool strange: false
    height: groups.height + 20
    radius: Theme.radius
    color: Theme.background
    border { width: 1; color: strange ? Theme.error : Theme.border }
    Accessible.role: Accessible.StaticText
    Accessible.name: name + ": " + fingerprint
    Grid {
        id: groups
        anchors.centerIn: parent
        columns: 8
        columnSpacing: 10
        rowSpacing: 6
        Repeater { model: box.fingerprint.match(/.{1,4}/g) ?? []; Label { required property string modelData; text: modelData; mono: true; Accessible.ignored: true } }
    }
}
