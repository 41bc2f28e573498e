// SPDX-License-Identifier: Apache-2.0
import QtQuick

// One of the program's icons, in any colour.
Image {
    property string name
    property color color: Theme.muted
    property int size: 16

    source: name === "" ? "" : "image://icon/" + name + "/" + color.toString().slice(-6)
    sourceSize: Qt.size(size * Screen.devicePixelRatio, size * Screen.devicePixelRatio)
    width: size
    height: size
    mirror: Theme.mirrored && ["right", "left", "sidebar", "erase"].includes(name) // of those that point, or show a side
    Accessible.ignored: true
}
