// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Every keyboard shortcut.
Dialog {
    id: dialog
    wide: 680
    title: qsTr("Keyboard shortcuts")
    readonly property var groups: [
        { title: qsTr("Anywhere"), keys: [["Alt+1", qsTr("Overview")], ["Alt+2", qsTr("Instances")], ["Alt+3", qsTr("Images")], ["Alt+4", qsTr("Profiles")], ["Alt+5", qsTr("Networks")], ["Alt+6", qsTr("Storage")],
            ["Alt+7", qsTr("Cluster")], ["Alt+8", qsTr("Access")], ["Alt+9", qsTr("Server")], ["Alt+0", qsTr("Servers")], ["Ctrl+P", qsTr("Project")], ["Ctrl+,", qsTr("Preferences")],
            ["Ctrl+0 … 9", qsTr("All servers, first, second …")], ["Ctrl+K", qsTr("Go to or do anything")], ["Ctrl+N", qsTr("New instance")], ["Ctrl+J", qsTr("Activity")], ["F9", qsTr("Fold the rail")], ["F4", qsTr("Inspector")],
            ["F5", qsTr("Refresh")], ["F11", qsTr("Full screen")], ["Ctrl+W", qsTr("Close the window")], ["Ctrl+Q", qsTr("Quit")], ["Alt+←", qsTr("Back")], ["Ctrl+?", qsTr("This overview")]] },
        { title: qsTr("Instances"), keys: [["Ctrl+F, /", qsTr("Search")], ["Enter", qsTr("Open")], ["Space", qsTr("Select or deselect")], ["Ctrl+A", qsTr("Select all")],
            ["Ctrl+R", qsTr("Start or restart")], ["Ctrl+.", qsTr("Stop")], ["Ctrl+D", qsTr("Take a snapshot")], ["Ctrl+T", qsTr("Terminal")], ["F2", qsTr("Rename")], ["Del", qsTr("Delete")], ["Shift+F10", qsTr("Menu")], ["Ctrl+Z", qsTr("Undo a deletion")], ["Ctrl+S", qsTr("Save")]] },
        { title: qsTr("Terminal"), keys: [["Ctrl+Shift+C / V", qsTr("Copy, paste")], ["Ctrl+Shift+F", qsTr("Search the output")], ["Ctrl+Shift+T / W", qsTr("New, close")], ["Ctrl+Shift+E / O", qsTr("Split right, below")], ["Ctrl+Shift+N", qsTr("Next split")], ["Ctrl+Shift+← / →", qsTr("Previous, next tab")], ["Ctrl+ + / - / 0", qsTr("Text size")], [qsTr("Right Ctrl"), qsTr("Release the keyboard")]] }]
    Row {
        width: parent.width
        spacing: Theme.gap5
        Repeater {
            model: [[dialog.groups[0]], [dialog.groups[1], dialog.groups[2]]]
            Column {
                required property var modelData
                width: (parent.width - Theme.gap5) / 2
                Repeater { model: parent.modelData; ShortcutGroup { required property var modelData; width: parent.width; title: modelData.title; keys: modelData.keys } }
            }
        }
    }
}
