// SPDX-License-Identifier: Apache-2.0
pragma Singleton
import QtQuick
import Quayside
import Quayside.Models

// Every colour, size and duration of the program. Pages name no colour of their own.
QtObject {
    id: theme
    readonly property string preferred: App.preferences.theme
    readonly property bool dark: ColorScheme.forced !== "" ? ColorScheme.forced === "dark"
        : preferred === "system" ? ColorScheme.dark : preferred === "dark"

    readonly property color background: dark ? "#12161C" : "#F6F7F9"
    readonly property color surface: dark ? "#191F27" : "#FFFFFF"
    readonly property color raised: dark ? "#212934" : "#FFFFFF"
    readonly property color rail: dark ? "#0E1217" : "#E9ECF1"
    readonly property color border: dark ? "#2C3642" : "#D5DAE2"
    // Of what can be pressed or written in: to be told from the dialog that it stands on.
    readonly property color controlBorder: dark ? "#465364" : border
    readonly property color text: dark ? "#E6EAF0" : "#18202B"
    readonly property color muted: dark ? "#9AA6B6" : "#55606F"
    readonly property color accent: dark ? "#4CC3DB" : "#0F6E84"
    readonly property color accentText: dark ? "#06222A" : "#FFFFFF"
    readonly property color running: dark ? "#4FC98A" : "#1A7448"
    readonly property color paused: dark ? "#E0AC4A" : "#8A5A00"
    readonly property color busy: dark ? "#7FAEFF" : "#2B62C4"
    readonly property color error: dark ? "#FF8A80" : "#B3261E"
    readonly property color stopped: dark ? "#8A95A5" : "#5E6875"

    readonly property color selected: dark ? "#172E37" : "#DCEDF1"
    readonly property color hover: dark ? "#1F2731" : "#F1F4F7"
    readonly property color railHover: dark ? "#171D25" : "#DFE4EA"
    readonly property color pressed: dark ? "#2A3441" : "#E6EAF0"
    readonly property color accentHover: dark ? "#69CFE3" : "#0C5D70"
    readonly property color track: dark ? "#28313D" : "#E4E8EE"
    readonly property color chartFill: dark ? "#203742" : "#DBE9ED"
    readonly property color errorTint: dark ? "#2E2023" : "#FBEDEC"
    readonly property color runningTint: dark ? "#182A22" : "#E7F4EC"
    readonly property color pausedTint: dark ? "#2C2619" : "#FBF4E6"
    // Of the dialogs that Qt draws itself where the desktop has none: under text that is marked.
    readonly property color marked: dark ? "#1F5F6E" : "#A9D6E0"
    readonly property color shade: dark ? "#99000000" : "#5518202B"
    readonly property color shadow: dark ? "#66000000" : "#2618202B"

    readonly property color terminalBackground: "#0B0F14"
    readonly property color terminalText: "#D6DCE5"
    readonly property var terminalPalette: [
        "#1E2630", "#FF8A80", "#4FC98A", "#E0AC4A", "#7FAEFF", "#C79BF2", "#4CC3DB", "#D6DCE5",
        "#5E6875", "#FFAAA3", "#7BDCA9", "#F0C878", "#A6C7FF", "#DBBDF8", "#83DAEA", "#FFFFFF"]

    // Read from the right: what stands left elsewhere stands right. Charts, terminals and code stay as they are.
    readonly property bool mirrored: Qt.application.layoutDirection === Qt.RightToLeft

    readonly property int gap1: 4
    readonly property int gap2: 8
    readonly property int gap3: 12
    readonly property int gap4: 16
    readonly property int gap5: 24
    readonly property int radius: 6
    readonly property int cardRadius: 8
    readonly property int headerHeight: 44
    readonly property int controlHeight: 30
    readonly property int railWidth: 208
    readonly property int railFolded: 52
    readonly property int inspectorWidth: 320
    readonly property int rowHeight: App.preferences.density === "compact" ? 24 : App.preferences.density === "comfortable" ? 38 : 30
    readonly property int tableMargin: 10 // behind the last column: its end then stands below that of the header
    readonly property int motion: ColorScheme.reducedMotion ? 0 : 120
    // Rings that turn as long as something goes on, maybe for hours: each step costs a frame, and one of all rings no more than of one.
    property int rings: 0
    property int ringAngle: 0
    readonly property Timer ringTimer: Timer { interval: 140; repeat: true; running: theme.rings > 0; onTriggered: theme.ringAngle = (theme.ringAngle + 45) % 360 }

    readonly property int fontSize: 13
    readonly property int monoSize: 12
    readonly property real terminalSize: 12.5 + App.preferences.terminalZoom / 2
    readonly property int smallSize: 11
    readonly property string mono: "JetBrains Mono"

    readonly property var statusColors: ({
        "Running": running, "Ready": running, "Stopped": stopped, "Frozen": paused, "Error": error, "Busy": busy,
        "connected": running, "connecting": busy, "error": error, "offline": stopped,
        "Success": running, "Failure": error, "Cancelled": stopped, "Pending": busy, "info": accent, "success": running, "warning": paused })
    function statusColor(status) {
        return statusColors[status] ?? busy
    }
}
