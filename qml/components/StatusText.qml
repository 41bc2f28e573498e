// SPDX-License-Identifier: Apache-2.0
pragma Singleton
import QtQuick

// The words of states, translated.
QtObject {
    readonly property var words: ({
        "Running": qsTr("Running"), "Stopped": qsTr("Stopped"), "Frozen": qsTr("Frozen"), "Error": qsTr("Error"),
        "Starting": qsTr("Starting"), "Stopping": qsTr("Stopping"), "Aborting": qsTr("Aborting"), "Freezing": qsTr("Freezing"), "Thawed": qsTr("Thawed"), "Ready": qsTr("Ready"),
        "connected": qsTr("Connected"), "connecting": qsTr("Connecting"), "error": qsTr("Cannot connect"), "offline": qsTr("Offline"),
        "Success": qsTr("Done"), "Failure": qsTr("Failed"), "Cancelled": qsTr("Cancelled"), "Pending": qsTr("Pending"),
        "container": qsTr("container"), "virtual-machine": qsTr("vm") })
    function of(status) {
        return words[status] ?? status
    }
}
