// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The profile's configuration, as a form or as YAML.
FocusScope {
    id: tab
    readonly property var profile: parent.profile
    ObjectEditor { anchors.fill: parent; focus: true; draft: tab.profile.draft; subject: tab.profile.name }
}
