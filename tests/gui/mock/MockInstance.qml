// SPDX-License-Identifier: Apache-2.0
import QtQml
import Quayside.Test

// One instance with everything its page shows.
QtObject {
    id: instance
    property var record
    property string key
    property string name
    property string project
    property string server
    property string member
    property string serverText
    property string type
    property string status
    property string statusText: status
    property bool live: true
    property string busy
    property string errorText
    property string ipv4
    property string ipv6
    property real cpuPercent
    property var cpuHistory
    property real memoryUsage
    property real memoryLimit
    property string memoryText
    property real diskUsage
    property real diskLimit
    property string diskText
    property string image
    property int snapshotCount
    property var tags
    property var profiles: ["default", "db"]
    property string description
    property string architecture: "x86_64"
    property bool ephemeral: false
    property var addresses: status === "Running" ? [{ iface: "eth0", family: "inet", address: ipv4, scope: "global" }, { iface: "eth0", family: "inet6", address: "fd42:9::20", scope: "global" }] : []
    property var devices: [{ name: "eth0", type: "nic", summary: "bridged › br0" }, { name: "root", type: "disk", summary: "disk › tank" },
        { name: "data", type: "disk", summary: "disk › tank/pgdata" }, { name: "pg", type: "proxy", summary: "proxy › tcp:5432" }]
    property var config: ({})
    property var expandedConfig: ({})
    property int processes: 164
    property int pid: 4121
    property string uptimeText: "8 h 14 min"
    property string createdText: "12 Mar 2026 10:02"
    property string lastUsedText: "22 Nov 2026 09:14"
    property string imageText: "debian/12 (3f1c9a…)"
    property string cpuText: "71 % of 4"
    property string memoryChartText: "3.3 of 4 GiB"
    property string networkText: "↓ 4.1 ↑ 12.7 MB/s"
    property string networkName: "eth0"
    property string rootDiskText: "22 of 40 GiB"
    property string snapshotsText: "12, next at 02:00"
    property var cpuSeries
    property var memorySeries
    property var networkRxSeries
    property var networkTxSeries
    property real cpuMaximum: 100
    property real memoryMaximum: 4
    property string chartSpan: "1m"
    property bool exists: true
    property var draft: null
    property var terminals: []
    property QtObject logs: MapListModel {
        roles: ["name", "size", "sizeText"]
        rows: [{ name: "lxc.log", size: 1830, sizeText: "1.8 KiB" }, { name: "lxc.conf", size: 2210, sizeText: "2.2 KiB" }, { name: "console.log", size: 0, sizeText: "0 B" }]
        function content(name) { return logText.createObject(instance, { name: name }) }
    }
    property Component logText: QtObject {
        property string name
        property string text: "lxc db-primary 20261122091402.113 NOTICE   start - start.c:start:2161 - Exec'ing \"/sbin/init\"\n".repeat(12)
        property bool loading: false
        property bool follow: false
        property string errorText
    }
    property Component session: QtObject {
        property string title: "bash"
        property string state: "open"
        property string errorText
        property int exitCode: 0
        property int tab: 0
        property bool stacked: false
        function restart() { state = "open" }
        function close() { instance.terminals = instance.terminals.filter(s => s !== this) }
    }
    function openTerminal(command) {
        const opened = session.createObject(instance, { tab: terminals.length })
        terminals = terminals.concat([opened])
        return opened
    }
    function openConsole() { return session.createObject(instance, { title: "console" }) }
    function start() { record("start", [[key]]) }
    function stop(force) { record("stop", [[key], force]) }
    function restart(force) { record("restart", [[key], force]) }
    function freeze() { record("freeze", [[key]]) }
    function unfreeze() { record("unfreeze", [[key]]) }
    function rename(name) { record("rename", [key, name]) }
    function remove() { record("remove", [[key]]) }
}
