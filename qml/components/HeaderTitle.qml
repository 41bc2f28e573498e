// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A page's name.
Label {
    height: parent ? parent.height : implicitHeight
    font { pixelSize: 15; weight: Font.DemiBold }
    Accessible.role: Accessible.Heading
}
