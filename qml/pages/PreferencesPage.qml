// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Quayside.Models

// Look, language and density; every change but the size takes effect at once.
FocusScope {
    id: page
    readonly property var languages: [
        { text: qsTr("Follow the system"), value: "" }, { text: "English", value: "en" }, { text: "日本語", value: "ja" },
        { text: "Deutsch", value: "de" }, { text: "Français", value: "fr" }, { text: "Español", value: "es" }]
    readonly property var sizes: [{ text: qsTr("Follow the system"), value: 0 }].concat([100, 125, 150, 175, 200].map(percent => ({ text: qsTr("%1 %").arg(percent), value: percent })))
    readonly property int startedWith: Nav.startedTextScale
    Header {
        id: header; edits: false
        width: parent.width
        HeaderTitle { text: qsTr("Preferences") }
    }
    Flickable {
        id: flick
        anchors { top: header.bottom; bottom: parent.bottom; left: parent.left; right: parent.right }
        contentHeight: column.height + 2 * Theme.gap4
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollBar {}
        Stack {
            id: column
            anchors.left: parent.left; anchors.leftMargin: Theme.gap4
            y: Theme.gap4
            width: Math.min(620, flick.width - 2 * Theme.gap4)
            spacing: Theme.gap4
            Card {
                width: parent.width
                height: look.height + 32
                Stack {
                    id: look
                    anchors.left: parent.left; anchors.leftMargin: 16
                    y: 16
                    width: parent.width - 32
                    spacing: Theme.gap4
                    PreferenceRow {
                        title: qsTr("Theme")
                        detail: qsTr("Follows the desktop unless you choose.")
                        Segments {
                            id: themeChoice
                            name: qsTr("Theme")
                            focus: true
                            choices: [{ text: qsTr("System"), value: "system" }, { text: qsTr("Light"), value: "light" }, { text: qsTr("Dark"), value: "dark" }]
                            value: App.preferences.theme
                            onChosen: (value) => App.preferences.theme = value
                        }
                    }
                    HLine { width: parent.width }
                    PreferenceRow {
                        title: qsTr("Density")
                        detail: qsTr("How tall the rows of tables are.")
                        Segments {
                            name: qsTr("Density")
                            choices: [{ text: qsTr("Compact"), value: "compact" }, { text: qsTr("Normal"), value: "normal" }, { text: qsTr("Comfortable"), value: "comfortable" }]
                            value: App.preferences.density
                            onChosen: (value) => App.preferences.density = value
                        }
                    }
                    HLine { width: parent.width }
                    PreferenceRow {
                        title: qsTr("Size of text and controls")
                        detail: App.preferences.textScale === page.startedWith ? "" : qsTr("Holds from the next start on.")
                        spacing: Theme.gap2
                        Button { text: qsTr("Start anew"); visible: App.preferences.textScale !== page.startedWith; tip: qsTr("Open terminals end"); onClicked: Nav.startAnewRequested() }
                        ComboBox {
                            width: 200
                            model: page.sizes
                            textRole: "text"
                            currentIndex: Math.max(0, page.sizes.findIndex(size => size.value === App.preferences.textScale))
                            onActivated: (index) => App.preferences.textScale = page.sizes[index].value
                            Accessible.name: qsTr("Size of text and controls")
                        }
                    }
                    HLine { width: parent.width }
                    PreferenceRow {
                        title: qsTr("Language")
                        ComboBox {
                            width: 200
                            model: page.languages
                            textRole: "text"
                            currentIndex: Math.max(0, page.languages.findIndex(l => l.value === App.preferences.language))
                            onActivated: (index) => App.preferences.language = page.languages[index].value
                            Accessible.name: qsTr("Language")
                        }
                    }
                }
            }
            Card {
                width: parent.width
                height: desk.height + 32
                Stack {
                    id: desk
                    anchors.left: parent.left; anchors.leftMargin: 16
                    y: 16
                    width: parent.width - 32
                    spacing: Theme.gap4
                    PreferenceRow {
                        title: qsTr("Notifications")
                        detail: qsTr("When work took over five seconds or failed while Quayside was not in front.")
                        Switch { checked: App.preferences.notifications; Accessible.name: qsTr("Notifications"); onToggled: App.preferences.notifications = checked }
                    }
                    HLine { width: parent.width }
                    PreferenceRow {
                        title: qsTr("Icon in the tray")
                        detail: qsTr("Closing the window then leaves Quayside running.")
                        Switch { checked: App.preferences.tray; Accessible.name: qsTr("Icon in the tray"); onToggled: App.preferences.tray = checked }
                    }
                    HLine { width: parent.width }
                    PreferenceRow {
                        title: qsTr("Text of terminals")
                        detail: qsTr("Ctrl with plus, minus and 0 does the same in a terminal.")
                        IconButton { iconName: "minus"; tip: qsTr("Smaller"); enabled: App.preferences.terminalZoom > -8; onClicked: App.preferences.terminalZoom -= 1 }
                        Label { text: qsTr("%1 px").arg(Theme.terminalSize.toLocaleString(Qt.locale(), "f", 1)); width: 56; horizontalAlignment: Text.AlignHCenter; anchors.verticalCenter: parent.verticalCenter }
                        IconButton { iconName: "plus"; tip: qsTr("Larger"); enabled: App.preferences.terminalZoom < 30; onClicked: App.preferences.terminalZoom += 1 }
                    }
                }
            }
            Button { text: qsTr("Keyboard shortcuts"); icon.name: "keyboard"; onClicked: Nav.dialog("shortcuts") }
            Label { text: qsTr("Quayside %1").arg(App.version); muted: true }
        }
    }
}
