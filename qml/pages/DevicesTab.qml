// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The devices of an instance.
FocusScope {
    readonly property var instance: parent.instance
    DevicesEditor { anchors.fill: parent; focus: true; form: instance.devicesForm }
}
