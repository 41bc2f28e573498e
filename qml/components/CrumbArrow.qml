// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Between the steps of a page's path, in the direction of reading.
Label {
    text: Theme.mirrored ? "‹" : "›"
    muted: true
    font.pixelSize: 15
    height: parent.height
    Accessible.ignored: true
}
