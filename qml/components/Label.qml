// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Text in the program's own font and colour.
Text {
    property bool muted: false
    property bool mono: false
    // The words of a person or a server: of any length, so that they may be cut.
    property bool foreign: false

    color: muted ? Theme.muted : Theme.text
    font.pixelSize: mono ? Theme.monoSize : Theme.fontSize
    font.family: mono ? Theme.mono : Qt.application.font.family
    elide: Text.ElideRight
    horizontalAlignment: Text.AlignLeft
    verticalAlignment: Text.AlignVCenter
    textFormat: Text.PlainText
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
