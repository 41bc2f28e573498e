// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The focus of a list or scrolled area beside it, as long as no row of it is the current one.
FocusRing {
    property Item list
    on: list.activeFocus && (list.currentIndex ?? -1) < 0
    anchors { fill: list; margins: 1 }
    radius: 4
}
