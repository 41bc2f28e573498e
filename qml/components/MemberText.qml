// SPDX-License-Identifier: Apache-2.0
pragma Singleton
import QtQuick

// The states and roles of a cluster's members.
QtObject {
    readonly property var states: ({ "Online": "Running", "Offline": "Error", "Evacuated": "Stopped", "Blocked": "Frozen" })
    readonly property var words: ({ "Online": qsTr("Online"), "Offline": qsTr("Offline"), "Evacuated": qsTr("Evacuated"), "Blocked": qsTr("Blocked") })
    readonly property var roles: ({ "database": qsTr("database"), "database-leader": qsTr("database leader"), "database-standby": qsTr("database standby"), "event-hub": qsTr("event hub") })
    function status(state) { return states[state] ?? "Busy" }
    function word(state) { return words[state] ?? state }
}
