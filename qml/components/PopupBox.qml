// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// A raised surface with the only shadow the program draws.
T.Popup {
    padding: 8
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    background: PopupFrame {}
}
