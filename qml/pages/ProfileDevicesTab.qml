// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The devices that the profile gives.
FocusScope {
    id: tab
    readonly property var profile: parent.profile
    readonly property var server: parent.server
    DevicesEditor { anchors.fill: parent; focus: true; form: tab.server.profileDevices(tab.profile.name) }
}
