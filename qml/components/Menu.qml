// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// A menu of verbs.
T.Menu {
    id: menu
    implicitWidth: 230
    implicitHeight: contentItem.contentHeight + 10
    padding: 5
    margins: 4
    overlap: 1
    // At an item's leading edge.
    function below(item) { popup(item, Theme.mirrored ? item.width - Math.max(width, implicitWidth) : 0, item.height + 4) }
    function above(item) { popup(item, Theme.mirrored ? item.width - Math.max(width, implicitWidth) : 0, -implicitHeight - 4) }
    delegate: MenuItem {}
    contentItem: ListView {
        implicitHeight: contentHeight
        highlightMoveDuration: 0
        model: menu.contentModel
        currentIndex: menu.currentIndex
        interactive: contentHeight > height
        clip: interactive
    }
    background: PopupFrame {}
}
