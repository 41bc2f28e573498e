// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Quayside.Models

// When snapshots are taken by themselves, how they are called, when they go, and the next five moments in words.
Card {
    id: card
    required property var schedule
    readonly property var kinds: ["never", "hourly", "daily", "weekly", "monthly", "startup", "custom"]
    readonly property var kindTexts: [qsTr("Only by hand"), qsTr("Every hour"), qsTr("Every day"), qsTr("Every week"), qsTr("Every month"), qsTr("At each start"), qsTr("Expression…")]
    readonly property bool timed: ["daily", "weekly", "monthly"].includes(schedule.kind)
    readonly property int half: (column.width - Theme.gap2) / 2
    function setTime(text) {
        const parts = /^(\d{1,2}):(\d{2})$/.exec(text.trim())
        if (!parts || Number(parts[1]) > 23 || Number(parts[2]) > 59)
            return
        schedule.hour = Number(parts[1])
        schedule.minute = Number(parts[2])
    }
    clip: true
    Flickable {
        id: flick
        anchors { fill: parent; margins: 1; bottomMargin: 52 }
        contentHeight: column.height + 26
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: ScrollBar {}
        Stack {
            id: column
            anchors.left: parent.left; anchors.leftMargin: 15
            y: 13
            width: flick.width - 30
            spacing: Theme.gap3
            Heading { text: qsTr("Schedule").toUpperCase() }
            ComboBox { width: parent.width; model: card.kindTexts; currentIndex: card.kinds.indexOf(card.schedule.kind); onActivated: (index) => card.schedule.kind = card.kinds[index]; Accessible.name: qsTr("Schedule") }
            Row {
                width: parent.width
                spacing: Theme.gap2
                visible: card.timed || card.schedule.kind === "hourly"
                ComboBox { width: card.half; visible: card.schedule.kind === "weekly"; model: [0, 1, 2, 3, 4, 5, 6].map(day => Qt.locale().dayName(day)); currentIndex: card.schedule.weekday
                    onActivated: (index) => card.schedule.weekday = index; Accessible.name: qsTr("Weekday") }
                ComboBox { width: card.half; visible: card.schedule.kind === "monthly"; model: Array.from({ length: 31 }, (_, i) => qsTr("day %1").arg(i + 1)); currentIndex: card.schedule.monthDay - 1
                    onActivated: (index) => card.schedule.monthDay = index + 1; Accessible.name: qsTr("Day of the month") }
                TextField { width: card.half; visible: card.timed; mono: true; text: String(card.schedule.hour).padStart(2, "0") + ":" + String(card.schedule.minute).padStart(2, "0")
                    inputMask: "99:99"; onEditingFinished: card.setTime(text); Accessible.name: qsTr("Time") }
                TextField { width: card.half; visible: card.schedule.kind === "hourly"; text: card.schedule.minute; validator: IntValidator { bottom: 0; top: 59 }
                    onEditingFinished: card.schedule.minute = Number(text); Accessible.name: qsTr("Minutes past the hour") }
                Label { visible: card.schedule.kind === "hourly"; text: qsTr("minutes past"); muted: true; height: Theme.controlHeight }
            }
            Field {
                visible: card.schedule.kind === "custom"
                label: qsTr("Expression")
                detail: card.schedule.problem !== "" ? card.schedule.problem : qsTr("minute hour day month weekday; several are joined by “, ”")
                detailIsError: card.schedule.problem !== ""
                TextField { width: parent.width; mono: true; text: card.schedule.expression; invalid: card.schedule.problem !== ""; onTextEdited: card.schedule.expression = text; Accessible.name: qsTr("Expression") }
            }
            Label { width: parent.width; visible: card.schedule.inherited; text: qsTr("Comes from a profile."); muted: true; font.pixelSize: 12 }
            CheckBox { visible: card.schedule.kind !== "never"; text: qsTr("Also while the instance is stopped"); checked: card.schedule.stopped; onToggled: card.schedule.stopped = checked }
            Stack {
                width: parent.width
                spacing: 3
                visible: card.schedule.nextRuns.length > 0
                Heading { text: qsTr("Next, by the server's clock").toUpperCase(); bottomPadding: 2 }
                Repeater {
                    model: card.schedule.nextRuns
                    Row {
                        required property string modelData
                        spacing: 8
                        Rectangle { width: 6; height: 6; radius: 3; color: Theme.accent; anchors.verticalCenter: parent.verticalCenter }
                        Label { text: modelData }
                    }
                }
            }
            Field {
                label: qsTr("Names")
                detail: qsTr("%d is a number; {{ creation_date|date:'2006-01-02' }} the day.")
                TextField { width: parent.width; mono: true; placeholderText: "snap%d"; text: card.schedule.pattern; onTextEdited: card.schedule.pattern = text; Accessible.name: qsTr("Names") }
            }
            Field {
                label: qsTr("Deleted after")
                detail: card.schedule.expiryProblem
                detailIsError: true
                TextField { width: parent.width; mono: true; placeholderText: qsTr("never"); text: card.schedule.expiry; invalid: card.schedule.expiryProblem !== ""
                    onTextEdited: card.schedule.expiry = text.trim(); Accessible.name: qsTr("Deleted after") }
            }
            ErrorNote { text: card.schedule.errorText }
        }
    }
    HLine { anchors { bottom: parent.bottom; bottomMargin: 51 } width: parent.width }
    CopyAs { anchors.left: parent.left; anchors.leftMargin: 12; anchors { bottom: parent.bottom; bottomMargin: 11 } text: ""; icon.name: "copy"; enabled: card.schedule.dirty; command: (tool) => card.schedule.command(tool) }
    Row {
        anchors { right: parent.right; rightMargin: 12; bottom: parent.bottom; bottomMargin: 11 }
        spacing: Theme.gap2
        Button { text: qsTr("Discard"); enabled: !Nav.stale && card.schedule.dirty && !card.schedule.saving; onClicked: card.schedule.revert() }
        Button { text: qsTr("Save"); primary: true; enabled: card.schedule.dirty && !card.schedule.saving && card.schedule.problem === "" && card.schedule.expiryProblem === ""; onClicked: card.schedule.save() }
    }
}
