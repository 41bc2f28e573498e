// SPDX-License-Identifier: Apache-2.0
#include "models/items/terminal/terminalkeys.h"

#include <vterm.h>

namespace quayside {

namespace {
struct SpecialKey {
    int qt;
    int vterm;
};
constexpr SpecialKey specialKeys[] = { { Qt::Key_Return, VTERM_KEY_ENTER }, { Qt::Key_Tab, VTERM_KEY_TAB },
    { Qt::Key_Backtab, VTERM_KEY_TAB }, { Qt::Key_Backspace, VTERM_KEY_BACKSPACE }, { Qt::Key_Escape, VTERM_KEY_ESCAPE },
    { Qt::Key_Up, VTERM_KEY_UP }, { Qt::Key_Down, VTERM_KEY_DOWN }, { Qt::Key_Left, VTERM_KEY_LEFT },
    { Qt::Key_Right, VTERM_KEY_RIGHT }, { Qt::Key_Insert, VTERM_KEY_INS }, { Qt::Key_Delete, VTERM_KEY_DEL },
    { Qt::Key_Home, VTERM_KEY_HOME }, { Qt::Key_End, VTERM_KEY_END }, { Qt::Key_PageUp, VTERM_KEY_PAGEUP },
    { Qt::Key_PageDown, VTERM_KEY_PAGEDOWN }, { Qt::Key_Enter, VTERM_KEY_KP_ENTER } };

int specialKey(int key)
{
    if (key >= Qt::Key_F1 && key <= Qt::Key_F12)
        return VTERM_KEY_FUNCTION(1 + key - Qt::Key_F1);
    for (const SpecialKey &known : specialKeys) {
        if (known.qt == key)
            return known.vterm;
    }
    return VTERM_KEY_NONE;
}
}

int vtermModifiers(Qt::KeyboardModifiers modifiers)
{
    return (modifiers & Qt::ShiftModifier ? VTERM_MOD_SHIFT : 0) | (modifiers & Qt::AltModifier ? VTERM_MOD_ALT : 0)
        | (modifiers & Qt::ControlModifier ? VTERM_MOD_CTRL : 0);
}

bool sendKey(TerminalEmulator &terminal, const QKeyEvent &event)
{
    int modifiers = vtermModifiers(event.modifiers());
    if (event.key() == Qt::Key_Backtab)
        modifiers |= VTERM_MOD_SHIFT;
    if (const int key = specialKey(event.key()); key != VTERM_KEY_NONE) {
        terminal.pressKey(key, modifiers);
        return true;
    }
    // With Ctrl, Qt's text is the control character already: the letter is wanted, libvterm makes the rest.
    if (event.modifiers() & Qt::ControlModifier && event.key() >= Qt::Key_Space && event.key() <= Qt::Key_AsciiTilde) {
        terminal.typeCharacter(QChar(event.key()).toLower().unicode(), modifiers & ~VTERM_MOD_SHIFT);
        return true;
    }
    const auto characters = event.text().toUcs4();
    for (const uint character : characters)
        terminal.typeCharacter(character, modifiers & VTERM_MOD_ALT);
    return !characters.isEmpty();
}

}
