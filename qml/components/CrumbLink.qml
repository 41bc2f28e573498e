// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A step of the breadcrumb.
Label {
    id: link
    signal triggered()
    height: parent.height
    muted: !hover.hovered
    font.pixelSize: 15
    activeFocusOnTab: true
    Accessible.role: Accessible.Link
    Accessible.onPressAction: triggered()
    Keys.onReturnPressed: triggered()
    Keys.onEnterPressed: triggered()
    HoverHandler { id: hover; cursorShape: Qt.PointingHandCursor }
    TapHandler { onTapped: link.triggered() }
    FocusRing { anchors.margins: 6 }
}
