// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A column whose narrower children stand at the leading edge, whichever that is.
Grid {
    columns: 1
    horizontalItemAlignment: Grid.AlignLeft
}
