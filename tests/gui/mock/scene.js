// SPDX-License-Identifier: Apache-2.0
.pragma library
// The scene of the design pictures: three servers, thirteen instances in every state.

var GiB = 1073741824
var serverRoles = ["name", "address", "state", "errorText", "kind", "version", "instanceCount", "runningCount", "isLocal"]
var servers = [
    { name: "atlas", address: "https://atlas:8443", state: "connected", errorText: "", kind: "LXD", version: "5.0.2", instanceCount: 5, runningCount: 4, isLocal: false },
    { name: "nas1", address: "https://nas1:8443", state: "connected", errorText: "", kind: "Incus", version: "6.0", instanceCount: 4, runningCount: 3, isLocal: false },
    { name: "local", address: "/var/lib/quayside/unix.socket", state: "connected", errorText: "", kind: "Quayside", version: "1.0", instanceCount: 4, runningCount: 2, isLocal: true }]
var instanceRoles = ["key", "name", "project", "server", "member", "serverText", "type", "status", "busy", "errorText", "ipv4", "ipv6", "cpuPercent", "cpuHistory",
    "memoryUsage", "memoryLimit", "memoryText", "diskUsage", "diskLimit", "diskText", "image", "snapshotCount", "tags", "profiles", "description", "architecture", "ephemeral", "live"]
var table = [
    ["atlas", "web-1", 0, "Running", "10.40.0.11", 37, 1.6, 4, 9, 40, "debian/12", 4, ["web", "prod"]],
    ["atlas", "web-2", 0, "Running", "10.40.0.12", 50, 1.5, 4, 8, 40, "debian/12", 4, ["web", "prod"]],
    ["atlas", "db-primary", 0, "Running", "10.40.0.20", 65, 3.3, 4, 22, 40, "debian/12", 12, ["db", "prod"], "Snapshotting"],
    ["atlas", "db-replica", 0, "Running", "10.40.0.21", 17, 2.5, 4, 22, 40, "debian/12", 6, ["db", "prod"]],
    ["atlas", "builder", 0, "Frozen", "10.40.0.40", -1, 1.2, 4, 16, 40, "ubuntu/24.04", 0, ["ci"]],
    ["nas1", "win-lab", 1, "Running", "10.40.1.9", 52, 3.0, 4, 24, 40, "windows/11", 2, ["lab"]],
    ["nas1", "k3s-a", 1, "Running", "10.40.1.31", 65, 2.3, 4, 13, 40, "fedora/42", 1, ["k3s"]],
    ["nas1", "k3s-b", 1, "Running", "10.40.1.32", 61, 2.2, 4, 13, 40, "fedora/42", 1, ["k3s"]],
    ["nas1", "k3s-c", 1, "Error", "", -1, -1, 4, 13, 40, "fedora/42", 1, ["k3s"]],
    ["local", "old-wiki", 0, "Stopped", "", -1, -1, 4, 5, 40, "debian/11", 3, []],
    ["local", "dev", 0, "Running", "10.12.7.5", 18, 1.0, 4, 7, 40, "debian/13", 2, ["me"]],
    ["local", "proxy", 0, "Running", "10.12.7.2", 3, 0.3, 4, 1, 40, "alpine/3.22", 0, ["edge"]],
    ["local", "scratch", 0, "Stopped", "", -1, -1, 4, 1, 40, "busybox", 0, []]]

// A repeatable curve around a mean; no real randomness, so that pictures stay the same.
function curve(mean, seed, count) {
    var values = []
    for (var i = 0; i < count; ++i)
        values.push(Math.max(1, mean + mean * 0.25 * Math.sin(i * 0.7 + seed) + mean * 0.2 * Math.sin(i * 2.3 + seed * 3) + 4 * Math.sin(i * 5.1)))
    return values
}
function row(r, i) {
    return { key: r[0] + "/default/" + r[1], name: r[1], project: "default", server: r[0], member: "", serverText: servers.filter(s => s.name === r[0]).map(s => s.kind + " " + s.version)[0],
        type: r[2] ? "virtual-machine" : "container", status: r[3], busy: r[13] || "", errorText: "", ipv4: r[4], ipv6: "", cpuPercent: r[5],
        cpuHistory: r[5] < 0 ? [] : curve(r[5], i, 60), memoryUsage: r[6] < 0 ? -1 : r[6] * GiB, memoryLimit: r[7] * GiB, memoryText: r[6].toFixed(1) + " GiB",
        diskUsage: r[8] * GiB, diskLimit: r[9] * GiB, diskText: r[8] + " GiB", image: r[10], snapshotCount: r[11], tags: r[12],
        profiles: ["default"], description: "", architecture: "x86_64", ephemeral: false, live: true }
}
function instances() { return table.map(row) }
function instance(key) {
    var found = instances().find(i => i.key === key) || instances()[2]
    found.busy = ""
    found.cpuSeries = curve(60, 1, 100)
    found.memorySeries = curve(3, 2, 100).map(v => v * 0.6)
    found.networkRxSeries = curve(12, 3, 100)
    found.networkTxSeries = curve(4, 4, 100)
    return found
}
var summary = ["Snapshot db-primary/nightly-0412 · 61 % · 118 MB/s · 9 s left", "Download images:debian/13 · 34 %"]
var operationRoles = ["id", "server", "description", "statusText", "status", "progressText", "progress", "cancellable", "createdAt", "createdText", "errorText"]
var operations = [
    { id: "a", server: "atlas", description: "Snapshot db-primary/nightly-0412", statusText: "Running", status: "Running", progressText: "61 % · 118 MB/s · 9 s left", progress: 0.61, cancellable: false, createdText: "14:01:52", errorText: "" },
    { id: "b", server: "atlas", description: "Download images:debian/13", statusText: "Running", status: "Running", progressText: "34 %", progress: 0.34, cancellable: true, createdText: "14:01:40", errorText: "" },
    { id: "c", server: "nas1", description: "Starting instance k3s-c", statusText: "Failure", status: "Failure", progressText: "", progress: -1, cancellable: false, createdText: "13:58:03", errorText: "Failed to start: KVM is not available" },
    { id: "d", server: "local", description: "Creating instance dev", statusText: "Success", status: "Success", progressText: "", progress: -1, cancellable: false, createdText: "13:40:11", errorText: "" }]
var eventRoles = ["time", "timeText", "server", "type", "level", "text", "source"]
var events = [
    { timeText: "14:02:01.204", server: "atlas", type: "lifecycle", level: "info", text: "instance-snapshot-created", source: "/1.0/instances/db-primary/snapshots/nightly-0412" },
    { timeText: "14:01:58.020", server: "local", type: "logging", level: "warning", text: "Slow request: GET /1.0/instances took 1.2 s", source: "" },
    { timeText: "14:01:52.311", server: "atlas", type: "operation", level: "info", text: "Snapshotting instance: Running", source: "/1.0/operations/0f3c" },
    { timeText: "13:58:03.870", server: "nas1", type: "logging", level: "error", text: "Failed to start k3s-c: KVM is not available", source: "" },
    { timeText: "13:40:14.002", server: "local", type: "lifecycle", level: "info", text: "instance-started", source: "/1.0/instances/dev" }]
var imageRoles = ["key", "fingerprint", "shortFingerprint", "aliases", "aliasText", "description", "architecture", "type", "size", "sizeText", "uploadedAt", "uploadedText", "public", "cached"]
var images = [
    ["3f1c9a7be0d2", "debian/12", "Debian 12 (bookworm)", "container", 98.2, "12 Mar 2026", false, true], ["8a02be41c7f3", "debian/13", "Debian 13 (trixie)", "container", 104.6, "20 Nov 2026", false, true],
    ["b41d0077ee92", "ubuntu/24.04, noble", "Ubuntu 24.04 LTS", "container", 187.0, "2 Nov 2026", true, false], ["19cc30a4d5e6", "alpine/3.22", "Alpine 3.22", "container", 3.4, "18 Oct 2026", false, true],
    ["e7720cd9a118", "", "Windows 11 lab image", "virtual-machine", 9421.7, "1 Sep 2026", false, false], ["5d90f12ab3c4", "busybox", "Busybox system image", "container", 2.1, "22 Nov 2026", false, false]].map(i => (
    { key: i[0], fingerprint: i[0].repeat(6).slice(0, 64), shortFingerprint: i[0], aliases: i[1].split(", "), aliasText: i[1], description: i[2], architecture: "x86_64", type: i[3],
      size: i[4], sizeText: i[4] > 1000 ? (i[4] / 1024).toFixed(1) + " GiB" : i[4].toFixed(1) + " MiB", uploadedText: i[5], "public": i[6], cached: i[7] }))
