// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Takes an image file that is dropped on it.
DropArea {
    id: drop
    signal fileDropped(url file)
    keys: ["text/uri-list"]
    onDropped: (event) => drop.fileDropped(event.urls[0])
    Rectangle {
        anchors { fill: parent; margins: 8 }
        visible: drop.containsDrag
        color: Theme.selected
        radius: Theme.cardRadius
        border { width: 2; color: Theme.accent }
        Label { anchors.centerIn: parent; text: qsTr("Drop to import"); font { pixelSize: 17; weight: Font.DemiBold } }
    }
}
