// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The header of a page about one server.
Header {
    id: header
    property string title
    property string serverName
    HeaderTitle { text: header.title }
    Label { text: header.serverName; muted: true; anchors.verticalCenter: parent.verticalCenter }
}
