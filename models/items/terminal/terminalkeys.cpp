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
    { Qt::Key_PageDown, VTERM_KEY_PAGEDOWN }, { Qt::Key_Enter, VTERM_KEY_ENTER } }; // the keypad's own would be a line feed

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

/** Keys of one code, whatever is held with them: a shell knows no other ones (libvterm would send "CSI u" sequences). */
bool isSimple(int key)
{
    return key == VTERM_KEY_ENTER || key == VTERM_KEY_TAB || key == VTERM_KEY_BACKSPACE || key == VTERM_KEY_ESCAPE;
}

/** As xterm does: Shift+Tab and Ctrl+Backspace are something else, and Alt goes before. */
void pressSimple(TerminalEmulator &terminal, int key, int modifiers)
{
    if (key == VTERM_KEY_BACKSPACE && modifiers & VTERM_MOD_CTRL)
        return terminal.typeCharacter(U'\b', modifiers & VTERM_MOD_ALT);
    terminal.pressKey(key, modifiers & (VTERM_MOD_ALT | (key == VTERM_KEY_TAB ? VTERM_MOD_SHIFT : 0)));
}

/** What Ctrl makes of a character of the keyboard; that itself where it makes nothing of it. As on a VT220, digits too. */
char32_t controlled(char32_t key)
{
    static constexpr char32_t digits[] { 0, 0x1b, 0x1c, 0x1d, 0x1e, 0x1f, 0x7f }; // of 2 to 8
    if (key >= U'2' && key <= U'8')
        return digits[key - U'2'];
    if (key == U' ' || (key >= U'@' && key <= U'_'))
        return key & 0x1f;
    return key == U'/' ? U'\x1f' : key == U'?' ? U'\x7f' : key;
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
        isSimple(key) ? pressSimple(terminal, key, modifiers) : terminal.pressKey(key, modifiers);
        return true;
    }
    if (event.modifiers() & Qt::ControlModifier && event.key() >= Qt::Key_Space && event.key() <= Qt::Key_AsciiTilde) {
        terminal.typeCharacter(controlled(char32_t(event.key())), modifiers & VTERM_MOD_ALT);
        return true;
    }
    const auto characters = event.text().toUcs4();
    for (const uint character : characters)
        terminal.typeCharacter(character, modifiers & VTERM_MOD_ALT);
    return !characters.isEmpty();
}

}
