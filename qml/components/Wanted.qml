// SPDX-License-Identifier: Apache-2.0
import QtQml

// What a page was opened for ("this one"), taken once: when the page is there, whatever was chosen in it.
QtObject {
    id: wanted
    required property string page
    readonly property string key: Nav.page === page ? Nav.argument : ""
    signal taken(string key)
    onKeyChanged: Qt.callLater(take)
    function take() {
        const what = key
        if (what === "")
            return
        Nav.argument = ""
        taken(what)
    }
}
