// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// The line between two groups of a menu.
T.MenuSeparator {
    implicitHeight: 9
    contentItem: Item {
        Rectangle { y: 4; x: 6; width: parent.width - 12; height: 1; color: Theme.border }
    }
}
