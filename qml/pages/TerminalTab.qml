// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The terminals of an instance over the whole page.
FocusScope {
    function openOne() { pane.openOne() }
    TerminalPane { id: pane; anchors.fill: parent; focus: true; instance: parent.parent.instance; automatic: true }
}
