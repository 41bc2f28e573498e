// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Qt.labs.platform as Platform
import Quayside.Models

// The icon in the desktop's tray, where the person wants one: brings the window back, and says what runs.
Platform.SystemTrayIcon {
    id: tray
    required property Window window
    function bringUp() {
        window.show()
        window.raise()
        window.requestActivate()
    }
    visible: true
    icon.source: "qrc:/icons/quayside.svg"
    tooltip: App.activity.runningCount > 0 ? qsTr("%n running operation(s)", "", App.activity.runningCount) : qsTr("Quayside")
    onActivated: bringUp()
    menu: Platform.Menu {
        Platform.MenuItem { text: qsTr("Show Quayside"); onTriggered: tray.bringUp() }
        Platform.MenuItem { text: qsTr("Quit"); onTriggered: tray.window.quit() }
    }
}
