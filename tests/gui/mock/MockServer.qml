// SPDX-License-Identifier: Apache-2.0
import QtQml
import Quayside.Test
import "scene.js" as Scene

// One server with a few images and profiles.
QtObject {
    id: server
    property var record
    property bool full: true
    property string name
    property string address
    property string state: "connected"
    property string stateText: kind + " " + version
    property string errorText
    property string lastSyncText: "14:02"
    property string kind
    property string version
    property string serverText
    property bool isLocal
    property int instanceCount
    property int runningCount
    property int imageCount: images.count
    property var apiExtensions: []
    property var projects: ["default", "staging"]
    property string project: "default"
    property QtObject images: MapListModel {
        roles: Scene.imageRoles
        rows: server.full ? Scene.images : []
        function importFile(url, alias) { server.record("importFile", [String(url), alias]) }
        function remove(fingerprints) { server.record("removeImages", [fingerprints]) }
        function exportTo(fingerprint, url) { server.record("exportTo", [fingerprint, String(url)]) }
    }
    property QtObject profiles: MapListModel {
        property var names: ["db", "default"]
        roles: ["name", "description", "usedBy"]
        rows: [{ name: "default", description: "Default Quayside profile", usedBy: 5 }, { name: "db", description: "Databases: more memory", usedBy: 2 }]
    }
    property QtObject areas: null
    property bool hasNetworks: true
    property int networkCount: full ? 4 : 0
    property QtObject networks: QtObject { property bool watched }
    signal instanceCreated(string key)
    function hasExtension(name) { return true }
    function refresh() { record("refreshServer", [name]) }
    function retryNow() { record("retryNow", [name]) }
    // What it has against new instances, in its words.
    property string refusal
    signal creationAnswered(string name, string error)
    function createInstance(spec) { record("createInstance", [spec]); creationAnswered(spec.name, refusal) }
    function createReview(spec) { return "name: " + spec.name }
    function createCommand(spec, style) { return style + " " + spec.name }
}
