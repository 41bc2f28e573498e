// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Text in the program's own font and colour.
Text {
    property bool muted: false
    property bool mono: false

    color: muted ? Theme.muted : Theme.text
    font.pixelSize: mono ? Theme.monoSize : Theme.fontSize
    font.family: mono ? Theme.mono : Qt.application.font.family
    elide: Text.ElideRight
    verticalAlignment: Text.AlignVCenter
    textFormat: Text.PlainText
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
