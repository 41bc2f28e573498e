// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Keeps a list's current row, which the arrows start from, on the chosen one, wherever news or another order move that; what was chosen from
// elsewhere is scrolled to once it is there.
Item {
    id: follower
    required property ListView list
    // The list's rows, with indexOf(key), countChanged() and layoutChanged().
    required property var filter
    required property string chosen
    function follow() {
        const row = chosen === "" ? -1 : filter.indexOf(chosen)
        if (row >= 0)
            list.currentIndex = row
    }
    onChosenChanged: Qt.callLater(follow)
    Connections {
        target: follower.filter
        function onCountChanged() { Qt.callLater(follower.follow) }
        function onLayoutChanged() { Qt.callLater(follower.follow) }
    }
}
