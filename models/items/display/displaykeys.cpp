// SPDX-License-Identifier: Apache-2.0
#include "models/items/display/displaykeys.h"

#include <QHash>

namespace quayside::displaykeys {

using namespace Qt::StringLiterals;

namespace {
struct Known {
    int of, code;
};

/** Linux' numbers (input-event-codes.h) that differ from set 1. */
constexpr Known evdev[] = { { 84, 0 }, { 85, 0x76 }, { 89, 0x73 }, { 92, 0x79 }, { 93, 0x70 }, { 94, 0x7b }, { 95, 0 }, { 90, 0 }, { 91, 0 }, { 96, 0x11c }, { 97, rightControl },
    { 98, 0x135 }, { 99, 0x137 }, { 100, 0x138 }, { 102, 0x147 }, { 103, 0x148 }, { 104, 0x149 }, { 105, 0x14b }, { 106, 0x14d }, { 107, 0x14f },
    { 108, 0x150 }, { 109, 0x151 }, { 110, 0x152 }, { 111, 0x153 }, { 113, 0x120 }, { 114, 0x12e }, { 115, 0x130 }, { 119, 0x146 }, { 122, 0x72 }, { 123, 0x71 },
    { 124, 0x7d }, { 125, 0x15b }, { 126, 0x15c }, { 127, 0x15d } };
constexpr int lastSame = 88; // F12: up to it most are the same

constexpr Known qtKeys[] = { { Qt::Key_Escape, 0x01 }, { Qt::Key_Backspace, 0x0e }, { Qt::Key_Tab, 0x0f }, { Qt::Key_Backtab, 0x0f }, { Qt::Key_Return, 0x1c },
    { Qt::Key_Enter, 0x11c }, { Qt::Key_Control, 0x1d }, { Qt::Key_Shift, 0x2a }, { Qt::Key_Alt, 0x38 }, { Qt::Key_AltGr, 0x138 }, { Qt::Key_Meta, 0x15b },
    { Qt::Key_Super_L, 0x15b }, { Qt::Key_Super_R, 0x15c }, { Qt::Key_Menu, 0x15d }, { Qt::Key_CapsLock, 0x3a }, { Qt::Key_NumLock, 0x45 },
    { Qt::Key_ScrollLock, 0x46 }, { Qt::Key_Print, 0x137 }, { Qt::Key_Pause, 0x146 }, { Qt::Key_Home, 0x147 }, { Qt::Key_Up, 0x148 }, { Qt::Key_PageUp, 0x149 },
    { Qt::Key_Left, 0x14b }, { Qt::Key_Right, 0x14d }, { Qt::Key_End, 0x14f }, { Qt::Key_Down, 0x150 }, { Qt::Key_PageDown, 0x151 }, { Qt::Key_Insert, 0x152 },
    { Qt::Key_Delete, 0x153 } };

/** Of an American keyboard, row by row; `first` is the code of a row's first key. */
struct Row {
    int first;
    QLatin1StringView plain, shifted;
};
constexpr Row rows[] = { { 0x02, "1234567890-="_L1, "!@#$%^&*()_+"_L1 }, { 0x10, "qwertyuiop[]"_L1, "QWERTYUIOP{}"_L1 },
    { 0x1e, "asdfghjkl;'`"_L1, "ASDFGHJKL:\"~"_L1 }, { 0x2b, "\\zxcvbnm,./"_L1, "|ZXCVBNM<>?"_L1 } };

int functionKey(int number) { return number <= 10 ? 0x3a + number : 0x57 + number - 11; }

template<size_t N>
int found(const Known (&list)[N], int what, int otherwise)
{
    for (const Known &one : list) {
        if (one.of == what)
            return one.code;
    }
    return otherwise;
}

int fromEvdev(int number) { return found(evdev, number, number <= lastSame ? number : 0); }

int fromQt(int key)
{
    if (key >= Qt::Key_F1 && key <= Qt::Key_F12)
        return functionKey(key - Qt::Key_F1 + 1);
    const int code = found(qtKeys, key, 0);
    return code || key > 0x7e ? code : strokeOf(QChar(key).toLower()).code;
}
}

int codeOf(const QKeyEvent &event)
{
    constexpr quint32 offset = 8; // X and xkb count Linux' numbers from there
    const quint32 native = event.nativeScanCode();
    return native > offset && native < 256 ? fromEvdev(int(native - offset)) : fromQt(event.key());
}

int codeOf(const QString &name)
{
    static const QHash<QString, int> names { { u"ctrl"_s, 0x1d }, { u"alt"_s, 0x38 }, { u"shift"_s, 0x2a }, { u"delete"_s, 0x153 }, { u"print"_s, 0x137 },
        { u"super"_s, 0x15b }, { u"tab"_s, 0x0f }, { u"escape"_s, 0x01 }, { u"backspace"_s, 0x0e }, { u"rightctrl"_s, rightControl } };
    const int number = name.startsWith(u'f') ? name.mid(1).toInt() : 0;
    return number >= 1 && number <= 12 ? functionKey(number) : names.value(name);
}

Stroke strokeOf(QChar character)
{
    for (const Row &row : rows) {
        const QLatin1Char sought(character.unicode() < 0x80 ? char(character.unicode()) : '\0');
        if (const qsizetype at = row.plain.indexOf(sought); at >= 0)
            return { row.first + int(at), false };
        if (const qsizetype at = row.shifted.indexOf(sought); at >= 0)
            return { row.first + int(at), true };
    }
    return { character == u'\n' ? 0x1c : character == u'\t' ? 0x0f : character == u' ' ? 0x39 : 0, false };
}

std::optional<int> locksOf(quint32 nativeModifiers, const QString &platform)
{
    if (platform != "xcb"_L1 && !platform.startsWith("wayland"_L1))
        return {};
    constexpr quint32 capitals = 0x02, numbers = 0x10; // X11's Lock and Mod2, which Wayland's keymaps have too
    return (nativeModifiers & capitals ? 4 : 0) | (nativeModifiers & numbers ? 2 : 0);
}

}
