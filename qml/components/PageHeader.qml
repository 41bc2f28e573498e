// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The header of a page about one server.
Header {
    id: header
    property string title
    property string serverName
    HeaderTitle { text: header.title }
    // The rail says it too.
    Label { text: header.serverName; muted: true; visible: header.width > 640; anchors.verticalCenter: parent.verticalCenter }
}
