// SPDX-License-Identifier: Apache-2.0
import QtQuick

// One end of a proxy: protocol, address and ports, or the path of a socket.
Field {
    id: end
    required property var draft
    required property string key
    property string hint
    readonly property bool isUnix: part("protocol") === "unix"
    readonly property string problem: draft.errors[key] ?? ""
    readonly property string warning: draft.notes[key] ?? ""
    // Asks for the values too, so that a binding follows them.
    function part(name) { return draft.values[key] === undefined && name !== "protocol" ? "" : draft.proxyPart(key, name) }
    detail: problem || warning || (key === "listen" ? draft.notes["ports"] ?? "" : "")
    detailIsError: problem !== "" || warning !== ""
    Row {
        width: parent.width
        spacing: Theme.gap2
        ComboBox { id: protocol; width: 84; model: ["tcp", "udp", "unix"]; currentIndex: model.indexOf(end.part("protocol")); Accessible.name: end.label + ": " + qsTr("Protocol")
            onActivated: (index) => end.draft.setProxyPart(end.key, "protocol", model[index]) }
        TextField { width: end.isUnix ? end.width - 84 - Theme.gap2 : end.width - 84 - 132 - 2 * Theme.gap2; mono: true; text: end.part("host"); invalid: end.problem !== ""
            placeholderText: end.isUnix ? "/run/app.socket" : end.hint; onTextEdited: end.draft.setProxyPart(end.key, "host", text)
            Accessible.name: end.label + ": " + (end.isUnix ? qsTr("Path of the socket") : qsTr("Address")) }
        TextField { width: 132; visible: !end.isUnix; mono: true; text: end.part("port"); invalid: end.problem !== ""; placeholderText: qsTr("port, or 80-90")
            onTextEdited: end.draft.setProxyPart(end.key, "port", text); Accessible.name: end.label + ": " + qsTr("Ports") }
    }
}
