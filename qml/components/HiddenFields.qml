// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Which device of a profile is hidden here.
Column {
    id: fields
    required property var draft
    required property var form
    Label { width: parent.width; muted: true; wrapMode: Text.Wrap; elide: Text.ElideNone; lineHeight: 1.2
        text: fields.form.inheritedNames.length > 0 ? qsTr("A device of type “none” takes the place of one that a profile gives: the instance then has none of that name. From profiles: %1.").arg(fields.form.inheritedNames.join(", "))
            : qsTr("A device of type “none” takes the place of one that a profile gives. No profile gives one at present.") }
}
