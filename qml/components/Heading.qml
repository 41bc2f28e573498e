// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Small capitals over a group of facts or fields.
Label {
    muted: true
    font.pixelSize: Theme.smallSize
    font.weight: Font.DemiBold
    Accessible.role: Accessible.Heading
}
