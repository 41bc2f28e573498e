// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// While this lives and the window is seen, an area of the server is kept up to date.
QtObject {
    id: watch
    property var area
    readonly property var watched: App.minimised ? null : area
    property var last: null
    onWatchedChanged: {
        if (last === (watched ?? null)) // a binding that was worked out again: to watch anew would read anew, and so on without end
            return
        if (last)
            last.unwatch(watch)
        last = watched ?? null
        if (last)
            last.watch(watch)
    }
}
