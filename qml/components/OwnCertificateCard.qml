// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// What this computer is known by.
Card {
    id: card
    property var area
    property bool trusted: false
    Icon { anchors.left: parent.left; anchors.leftMargin: 16; anchors.verticalCenter: parent.verticalCenter; name: "fingerprint"; size: 28; color: Theme.accent }
    Row {
        anchors.left: parent.left; anchors.leftMargin: 60
        y: 15
        spacing: 8
        Label { text: qsTr("This computer"); font.weight: Font.DemiBold }
        Tag { text: qsTr("trusted here"); visible: card.trusted }
    }
    Label { anchors.left: parent.left; anchors.leftMargin: 60; y: 40; width: parent.width - 60 - buttons.width - 32; text: card.area ? card.area.ownFingerprint : ""; mono: true; muted: true; elide: Text.ElideMiddle }
    Row {
        id: buttons
        anchors { right: parent.right; rightMargin: 16; verticalCenter: parent.verticalCenter }
        spacing: Theme.gap2
        Button { text: qsTr("Copy the fingerprint"); icon.name: "copy"; onClicked: { App.copyText(card.area.ownFingerprint); App.notify(qsTr("The fingerprint was copied"), "success") } }
        Button { text: qsTr("Copy the certificate"); icon.name: "copy"; onClicked: { App.copyText(card.area.ownCertificate); App.notify(qsTr("The certificate was copied"), "success") } }
    }
}
