// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Asks before a verb that destroys something.
VerbDialog {
    id: dialog
    property string question
    destructive: true
    Words { text: dialog.question }
}
