// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A labelled input of a dialog, with an explanation below it.
Stack {
    id: field
    property string label
    property string detail
    property bool detailIsError: false
    default property alias input: box.data
    width: parent.width
    spacing: 4
    Label { text: field.label; font { weight: Font.DemiBold; pixelSize: 12 } }
    Stack { id: box; width: parent.width }
    Label { text: field.detail; width: parent.width; visible: text !== ""; color: field.detailIsError ? Theme.error : Theme.muted; font.pixelSize: 12; wrapMode: Text.Wrap; elide: Text.ElideNone }
}
