// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The usual settings of a proxy: where it listens, where it leads to, and how.
Column {
    id: fields
    required property var draft
    required property var hints
    readonly property bool inside: ["instance", "container", "guest"].includes(draft.values["bind"] ?? "")
    readonly property bool hasFile: (draft.values["listen"] ?? "").startsWith("unix:/")
    readonly property real third: (width - 2 * Theme.gap4) / 3
    spacing: Theme.gap3
    Field {
        label: qsTr("Direction")
        detail: fields.inside ? qsTr("Programs in the instance reach something of the machine.") : qsTr("The machine's network reaches something in the instance.")
        Segments { name: qsTr("Direction"); value: fields.inside ? "instance" : "host"; choices: [{ text: qsTr("Into the instance"), value: "host" }, { text: qsTr("Out of the instance"), value: "instance" }]
            onChosen: (value) => fields.draft.set("bind", value === "host" ? "" : value) }
    }
    ProxyEnd { draft: fields.draft; key: "listen"; label: fields.inside ? qsTr("Listens in the instance") : qsTr("Listens on the machine"); hint: "0.0.0.0" }
    ProxyEnd { draft: fields.draft; key: "connect"; label: fields.inside ? qsTr("Leads to, on the machine") : qsTr("Leads to, in the instance"); hint: "127.0.0.1" }
    Row {
        width: parent.width
        spacing: Theme.gap4
        visible: fields.hasFile
        DeviceField { width: fields.third; draft: fields.draft; key: "mode"; hint: "0644" }
        DeviceField { width: fields.third; draft: fields.draft; key: "uid"; hint: "0" }
        DeviceField { width: fields.third; draft: fields.draft; key: "gid"; hint: "0" }
    }
    Column {
        width: parent.width
        DeviceSwitch { draft: fields.draft; key: "nat"; text: qsTr("Forwarded by the kernel (NAT): the client's address stays, the instance needs a fixed one"); visible: !fields.inside }
        DeviceSwitch { draft: fields.draft; key: "proxy_protocol"; text: qsTr("Tell the server inside who the client is (PROXY protocol)") }
    }
}
