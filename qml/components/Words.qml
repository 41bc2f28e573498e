// SPDX-License-Identifier: Apache-2.0
import QtQuick

// An explanation in a dialog.
Label { width: parent.width; wrapMode: Text.Wrap; elide: Text.ElideNone; muted: true; lineHeight: 1.2; visible: text !== "" }
