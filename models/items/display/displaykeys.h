// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeyEvent>
#include <QStringList>
#include <optional>

/** Keys of a PC's keyboard by their codes of set 1, 0x100 added to those that e0 comes before: what SPICE wants. Pure. */
namespace quayside::displaykeys {

constexpr int rightControl = 0x11d;

/** By the place of the key where the system tells it (X11, Wayland), so that the guest's own layout holds; else by what it means on an
 *  American keyboard. 0: no key of a PC. */
int codeOf(const QKeyEvent &event);

/** "ctrl", "alt", "delete", "f1" … "f12", "print", "super", "tab", "escape", "backspace"; 0: not known. */
int codeOf(const QString &name);

/** Locked keys as DisplayMessage::Locks has them, from an event's nativeModifiers(); nothing on platforms that don't tell. */
std::optional<int> locksOf(quint32 nativeModifiers, const QString &platform);

struct Stroke {
    int code = 0; ///< 0: no key of an American keyboard gives the character
    bool shift = false;
};
Stroke strokeOf(QChar character);

}
