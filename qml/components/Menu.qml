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
    delegate: MenuItem {}
    contentItem: ListView {
        implicitHeight: contentHeight
        model: menu.contentModel
        currentIndex: menu.currentIndex
        interactive: contentHeight > height
        clip: interactive
    }
    background: PopupFrame {}
}
