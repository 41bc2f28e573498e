// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A labelled input of a dialog, with an explanation below it.
Stack {
    id: field
    property string label
    property string detail
    // Beside the label: how much of it there is.
    property string aside
    property bool detailIsError: false
    default property alias input: box.data
    width: parent.width
    spacing: 4
    Label {
        id: title
        text: field.label
        width: field.aside !== "" ? field.width : Math.min(implicitWidth, field.width)
        font { weight: Font.DemiBold; pixelSize: 12 }
        Label { anchors.right: parent.right; width: Math.min(implicitWidth, parent.width - title.contentWidth - 12); visible: text !== ""; text: field.aside; muted: true; font.pixelSize: 12 }
    }
    Stack { id: box; width: parent.width }
    Label { text: field.detail; width: parent.width; Accessible.role: field.detailIsError ? Accessible.AlertMessage : Accessible.StaticText; visible: text !== ""; color: field.detailIsError ? Theme.error : Theme.muted; font.pixelSize: 12; wrapMode: Text.Wrap; elide: Text.ElideNone }
}
