// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A horizontal hairline.
Rectangle {
    implicitHeight: 1
    color: Theme.border
}
