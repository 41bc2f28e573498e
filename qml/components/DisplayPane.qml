// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Dialogs
import Quayside.Models

// A virtual machine's screen with what can be done with it. In full screen the bar lies above the screen while the machine hasn't got the keyboard.
FocusScope {
    id: pane
    required property var instance
    readonly property var display: instance.display
    readonly property bool open: display.state === "open"
    // In a window of its own, and as all that is on the monitor.
    property bool detached: false
    property bool floating: false
    readonly property string scaling: App.preferences.value("display.scaling", "fit")
    property string chosen: scaling
    signal detach(bool fullScreen)
    signal attach()
    function scale(value) {
        chosen = value
        App.preferences.setValue("display.scaling", value)
    }
    Component.onCompleted: display.open()
    Connections {
        target: pane.display
        function onSaved(path) { App.notify(qsTr("The screenshot was saved as %1").arg(path), "success") }
        function onSaveFailed(reason) { App.notify(qsTr("The screenshot was not saved: %1").arg(reason), "error") }
        function onLeftOut(count) { App.notify(qsTr("Left out, as an American keyboard has no keys for them: %1").arg(count), "warning") }
    }
    Rectangle {
        id: bar
        z: 1
        width: parent.width
        height: pane.floating ? 46 : 38
        visible: !pane.floating || !view.grabbed || edge.hovered || hover.hovered
        color: pane.floating ? Theme.raised : "transparent"
        HoverHandler { id: hover; enabled: pane.floating }
        Row {
            id: verbs
            anchors { left: parent.left; leftMargin: pane.floating ? Theme.gap3 : 0; top: parent.top; topMargin: pane.floating ? 8 : 0 }
            spacing: Theme.gap2
            Button { id: keys; text: qsTr("Send keys"); dropDown: true; enabled: pane.open; onClicked: keysMenu.below(keys) }
            Button {
                readonly property bool typing: pane.display.toType > 0
                text: typing ? qsTr("Stop typing (%1)").arg(pane.display.toType) : qsTr("Type the clipboard")
                tip: typing ? "" : qsTr("Types the clipboard's text as on an American keyboard")
                enabled: pane.open
                onClicked: typing ? pane.display.stopTyping() : pane.display.typeClipboard()
            }
            IconButton { iconName: "camera"; tip: qsTr("Save a screenshot…"); enabled: pane.display.size.width > 0; height: Theme.controlHeight
                onClicked: { files.active = true; files.item.ask() } }
        }
        DisplayHint { anchors { left: verbs.right; right: look.left; leftMargin: Theme.gap4; rightMargin: Theme.gap4; verticalCenter: verbs.verticalCenter } view: view; open: pane.open }
        Row {
            id: look
            anchors { right: parent.right; rightMargin: pane.floating ? Theme.gap3 : 0; verticalCenter: verbs.verticalCenter }
            spacing: Theme.gap2
            Segments {
                name: qsTr("Size of the screen")
                value: pane.chosen === "resize" && !pane.display.resizable ? "fit" : pane.chosen
                choices: [{ text: qsTr("Fit"), value: "fit" }, { text: qsTr("1:1"), value: "exact" }].concat(pane.display.resizable ? [{ text: qsTr("Resize"), value: "resize" }] : [])
                onChosen: (value) => pane.scale(value)
            }
            IconButton { iconName: pane.detached ? "popin" : "popout"; tip: pane.detached ? qsTr("Back into the page") : qsTr("In a window of its own"); height: Theme.controlHeight
                onClicked: pane.detached ? pane.attach() : pane.detach(false) }
            IconButton { iconName: pane.floating ? "fit" : "fullscreen"; tip: pane.floating ? qsTr("Leave full screen (F11)") : qsTr("Full screen (F11)"); height: Theme.controlHeight
                onClicked: pane.detach(!pane.floating) }
        }
        HLine { anchors.bottom: parent.bottom; width: parent.width; visible: pane.floating }
    }
    DisplayView {
        id: view
        anchors { top: pane.floating ? parent.top : bar.bottom; bottom: parent.bottom; left: parent.left; right: parent.right }
        focus: true
        display: pane.display
        name: pane.instance.name
        scaling: pane.chosen
        framed: !pane.floating
    }
    // Where the pointer fetches the bar.
    Item { width: parent.width; height: 3; visible: pane.floating; HoverHandler { id: edge } }
    DisplayKeys { id: keysMenu; display: pane.display; onClosed: view.forceActiveFocus() }
    Loader {
        id: files
        active: false
        sourceComponent: FilePicker {
            function ask() {
                selectedFile = currentFolder + "/" + pane.display.screenshotName()
                open()
            }
            host: pane
            title: qsTr("Save a screenshot")
            fileMode: FileDialog.SaveFile
            nameFilters: [qsTr("Pictures (*.png)")]
            defaultSuffix: "png"
            onAccepted: pane.display.screenshot(selectedFile)
        }
    }
    Shortcut { sequence: "F11"; onActivated: pane.detach(!pane.floating) }
}
