// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// A modal dialog: title, content, and a row of buttons given as footer content.
T.Dialog {
    id: control
    default property alias body: bodyItem.data
    property alias buttons: buttonRow.data
    property alias leftButtons: leftRow.data
    property string subtitle
    // Where the window has that much.
    property int wide: 460
    // What has the focus when the dialog opens; none: the first input that asks for it.
    property Item initialFocus: null

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(wide, parent ? parent.width - Theme.gap4 : wide)
    height: Math.min(implicitHeight, parent ? parent.height - Theme.gap4 : implicitHeight)
    modal: true
    focus: true
    padding: 20
    topPadding: 0
    bottomPadding: 16
    implicitHeight: header.implicitHeight + topPadding + bodyItem.implicitHeight + bottomPadding + footer.implicitHeight
    closePolicy: T.Popup.CloseOnEscape
    // What a screen reader says as it opens. A popup can't have it: the item that it is drawn by has it.
    Component.onCompleted: {
        contentItem.parent.Accessible.name = Qt.binding(() => title)
        contentItem.parent.Accessible.description = Qt.binding(() => subtitle)
    }
    onOpened: {
        if (initialFocus)
            initialFocus.forceActiveFocus()
        const field = scope.focused // what is proposed there is typed over
        if (field instanceof TextField && !field.readOnly)
            field.selectAll()
    }
    T.Overlay.modal: Rectangle { color: Theme.shade }
    background: PopupFrame {}
    header: Item {
        implicitHeight: heading.implicitHeight + sub.height + 32
        Label { id: heading; anchors.left: parent.left; anchors.leftMargin: 20; y: 18; width: parent.width - 64; text: control.title; font { pixelSize: 16; weight: Font.DemiBold }
            Accessible.role: Accessible.Heading }
        Label { id: sub; anchors.left: parent.left; anchors.leftMargin: 20; y: heading.y + heading.height + 2; width: parent.width - 40; text: control.subtitle; muted: true
            height: text === "" ? 0 : implicitHeight }
        IconButton { anchors { right: parent.right; rightMargin: 12 } y: 12; iconName: "close"; tip: qsTr("Close"); onClicked: control.reject() }
    }
    contentItem: FocusScope {
        id: scope
        focus: true
        implicitHeight: bodyItem.implicitHeight
        readonly property Item focused: Window.activeFocusItem
        onFocusedChanged: Qt.callLater(reveal)
        // What has the focus is scrolled into view.
        function reveal() {
            if (!flick.interactive || !focused || !control.visible)
                return
            const top = focused.mapToItem(bodyItem, 0, 0).y
            if (top >= 0 && top <= bodyItem.height)
                flick.contentY = Math.max(0, Math.min(Math.max(flick.contentY, top + focused.height + 8 - flick.height), top - 24, flick.contentHeight - flick.height))
        }
        Flickable {
            id: flick
            anchors { fill: parent; leftMargin: -4; rightMargin: -12 }
            contentHeight: bodyItem.implicitHeight
            interactive: contentHeight > height + 1
            clip: interactive
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: ScrollBar { visible: flick.interactive }
            Stack { id: bodyItem; anchors.left: parent.left; anchors.leftMargin: 4; width: scope.width; spacing: Theme.gap3 }
        }
    }
    footer: Item {
        implicitHeight: buttonRow.visibleChildren.length + leftRow.visibleChildren.length > 0 ? 58 : 4
        HLine { width: parent.width; visible: parent.height > 10 }
        Row { id: leftRow; anchors.left: parent.left; anchors.leftMargin: 20; anchors.verticalCenter: parent.verticalCenter; spacing: Theme.gap2 }
        Row { id: buttonRow; anchors { right: parent.right; rightMargin: 20; verticalCenter: parent.verticalCenter } spacing: Theme.gap2 }
    }
}
