// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Dialogs

// The desktop's file dialog, or Qt's own where there is none; of that one the bar with the path is white whatever the palette says (Qt 6.4).
FileDialog {
    id: dialog
    // An item of the window that it opens in.
    required property Item host
    onVisibleChanged: if (visible) Qt.callLater(tint, host.Window.window.contentItem.parent) // which the popups are in
    function tint(item) {
        if (!String(item).includes("FolderBreadcrumbBar"))
            return Array.from(item.children).forEach(tint)
        item.background.color = Theme.background
        item.upButton.background.color = Theme.track
    }
}
