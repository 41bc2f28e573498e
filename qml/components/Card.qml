// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A bordered surface.
Rectangle {
    radius: Theme.cardRadius
    color: Theme.surface
    border { width: 1; color: Theme.border }
}
