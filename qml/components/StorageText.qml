// SPDX-License-Identifier: Apache-2.0
pragma Singleton
import QtQuick

// The words of pools and volumes.
QtObject {
    readonly property var parts: ({ instances: qsTr("Instances"), custom: qsTr("Volumes"), image: qsTr("Images"), used: qsTr("Used"), other: qsTr("Other") })
    readonly property var types: ({ custom: qsTr("custom"), container: qsTr("container"), "virtual-machine": qsTr("vm"), image: qsTr("image") })
    readonly property var contents: ({ filesystem: qsTr("files"), block: qsTr("block"), iso: qsTr("ISO") })
    readonly property var icons: ({ custom: "volume", container: "container", "virtual-machine": "vm", image: "images" })
    function part(name) { return parts[name] ?? name }
    function type(name) { return types[name] ?? name }
}
