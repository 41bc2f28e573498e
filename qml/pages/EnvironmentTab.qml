// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// What runs on a server: versions, addresses, drivers, and what its kernel and LXC can do.
FocusScope {
    id: tab
    readonly property var area: parent.area
    readonly property int columns: width > 900 ? 2 : 1
    Flickable {
        id: flick
        anchors.fill: parent
        contentHeight: row.height
        clip: true
        focus: true
        activeFocusOnTab: true
        Accessible.role: Accessible.Pane
        Accessible.name: qsTr("Environment")
        boundsBehavior: Flickable.StopAtBounds
        Keys.onDownPressed: contentY = Math.min(Math.max(0, contentHeight - height), contentY + 40)
        Keys.onUpPressed: contentY = Math.max(0, contentY - 40)
        T.ScrollBar.vertical: ScrollBar {}
        Row {
            id: row
            width: parent.width
            spacing: Theme.gap3
            Repeater {
                model: tab.columns
                Stack {
                    id: column
                    required property int index
                    // The first three groups at the left, what the kernel can do at the right.
                    readonly property var groups: tab.columns === 1 ? tab.area.environment : index === 0 ? tab.area.environment.slice(0, 3) : tab.area.environment.slice(3)
                    width: (row.width - Theme.gap3 * (tab.columns - 1)) / tab.columns
                    spacing: Theme.gap3
                    Repeater {
                        model: column.groups
                        Card {
                            id: card
                            required property var modelData
                            width: column.width
                            height: facts.height + 24
                            Stack {
                                id: facts
                                anchors.left: parent.left; anchors.leftMargin: 12
                                y: 12
                                width: parent.width - 24
                                Heading { text: card.modelData.title.toUpperCase(); bottomPadding: 6 }
                                Repeater { model: card.modelData.facts; FactRow { required property var modelData; name: modelData.name; value: modelData.value; copies: modelData.copies } }
                            }
                        }
                    }
                }
            }
        }
    }
    ListRing { list: flick }
}
