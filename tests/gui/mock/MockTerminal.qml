// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Stands in for TerminalItem: fixed text in the terminal's colours.
FocusScope {
    property var session
    property string fontFamily
    property real fontPixelSize
    property color foreground
    property color background
    property color cursorColor
    property color selectionColor
    property var palette
    property real scrollPosition: 1
    property real scrollSize: 1
    property bool hasSelection: false
    property bool grabbed: activeFocus
    property bool blinking
    property string searchText
    property int matchCount: searchText === "" ? 0 : 3
    property int matchIndex: 1
    property string hoveredLink
    signal menuRequested()
    signal linkActivated(string address)
    signal commandRequested(string command)
    signal zoomRequested(int step)
    function findNext(direction) { matchIndex = (matchIndex + direction + 3) % 3 }
    function copy() {}
    function paste() {}
    function selectAll() {}
    function clear() {}
    Rectangle { anchors.fill: parent; color: parent.background }
    Text {
        font { family: parent.fontFamily; pixelSize: Math.floor(parent.fontPixelSize) }
        lineHeight: 1.1
        color: parent.foreground
        textFormat: Text.PlainText
        text: "root@db-primary:~# systemctl status postgresql --no-pager\n● postgresql.service - PostgreSQL RDBMS\n     Loaded: loaded (/lib/systemd/system/postgresql.service; enabled)\n     Active: active (exited) since Sun 2026-11-22 09:14:02 UTC; 8h ago\n   Main PID: 412 (code=exited, status=0/SUCCESS)\nroot@db-primary:~# df -h /\nFilesystem      Size  Used Avail Use% Mounted on\ntank/db-primary  40G   22G   18G  55% /\nroot@db-primary:~# "
    }
}
