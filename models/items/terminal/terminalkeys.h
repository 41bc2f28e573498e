// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeyEvent>

#include "models/items/terminal/terminalemulator.h"

namespace quayside {

/** Shift, Alt and Ctrl as libvterm's bits. */
int vtermModifiers(Qt::KeyboardModifiers modifiers);
/** Gives the key to the program; false for keys that mean nothing to it (modifiers alone, media keys). */
bool sendKey(TerminalEmulator &terminal, const QKeyEvent &event);

}
