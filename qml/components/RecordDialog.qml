// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A dialog that does one thing to what an instance keeps, its snapshots or its backups: it stays until the server took that on; how it ends
// is told elsewhere.
VerbDialog {
    id: dialog
    property var instance
    property var records: instance.snapshots
    // The record's name; empty: one that is made, or the instance itself.
    property string name
    // Asks the server: calls the verb of `records`.
    signal asked()
    area: null
    command: (tool) => records.command(verb, name || (spec.name ?? ""), spec, tool)
    function perform() {
        if (beginVerb())
            asked()
    }
    Connections {
        target: dialog.records
        function onAnswered(verb, name, error) {
            if (dialog.waiting && verb === dialog.verb)
                dialog.ended(error)
        }
    }
}
