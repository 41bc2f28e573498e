// SPDX-License-Identifier: Apache-2.0
import QtQuick

// What was done to the instance: its part of the operations.
Card {
    id: tab
    readonly property var instance: parent.instance
    clip: true
    OperationsList { anchors { fill: parent; topMargin: 2 } focus: true; text: "server:" + tab.instance.key.split("/")[0] + " " + tab.instance.name }
}
