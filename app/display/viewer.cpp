// SPDX-License-Identifier: Apache-2.0
#include "app/display/viewer.h"

#include <spice/enums.h>

namespace quayside {

Viewer::Viewer(Link &link) : m_link(link)
{
    m_link.onMessage = [this](const DisplayMessage &message, UniqueFd fd) { obey(message, std::move(fd)); };
}

void Viewer::start()
{
    m_session = spice_session_new();
    g_object_set(m_session, "client-sockets", TRUE, "enable-audio", FALSE, "enable-usbredir", FALSE, "enable-smartcard", FALSE, nullptr);
    g_signal_connect(m_session, "channel-new", G_CALLBACK(+[](SpiceSession *, SpiceChannel *channel, gpointer self) {
        static_cast<Viewer *>(self)->adopt(channel);
    }), this);
    spice_session_open_fd(m_session, -1);
}

void Viewer::adopt(SpiceChannel *channel)
{
    gint id = 0;
    g_object_get(channel, "channel-id", &id, nullptr);
    g_signal_connect(channel, "open-fd", G_CALLBACK(+[](SpiceChannel *wanting, gint, gpointer self) { static_cast<Viewer *>(self)->wantStream(wanting); }), this);
    g_signal_connect(channel, "channel-event", G_CALLBACK(+[](SpiceChannel *of, SpiceChannelEvent event, gpointer self) {
        static_cast<Viewer *>(self)->channelEvent(of, event);
    }), this);
    if (SPICE_IS_MAIN_CHANNEL(channel))
        return adoptMain(channel);
    if (SPICE_IS_DISPLAY_CHANNEL(channel) && id == 0)
        adoptDisplay(channel);
    else if (SPICE_IS_CURSOR_CHANNEL(channel) && id == 0)
        adoptCursor(channel);
    else if (SPICE_IS_INPUTS_CHANNEL(channel))
        m_inputs = SPICE_INPUTS_CHANNEL(channel);
    else
        return;
    spice_channel_connect(channel);
}

void Viewer::adoptMain(SpiceChannel *channel)
{
    m_main = SPICE_MAIN_CHANNEL(channel);
    g_signal_connect(channel, "main-mouse-update", G_CALLBACK(+[](SpiceChannel *of, gpointer self) {
        gint mode = 0;
        g_object_get(of, "mouse-mode", &mode, nullptr);
        static_cast<Viewer *>(self)->m_link.send({ DisplayMessage::MouseMode, mode == SPICE_MOUSE_MODE_CLIENT });
    }), this);
    g_signal_connect(channel, "main-agent-update", G_CALLBACK(+[](SpiceChannel *of, gpointer self) {
        gboolean connected = FALSE;
        g_object_get(of, "agent-connected", &connected, nullptr);
        static_cast<Viewer *>(self)->m_link.send({ DisplayMessage::Agent, connected });
    }), this);
}

void Viewer::adoptDisplay(SpiceChannel *channel)
{
    g_signal_connect(channel, "display-primary-create", G_CALLBACK(+[](SpiceChannel *, gint format, gint width, gint height, gint stride, gint, gpointer points, gpointer self) {
        const int bits = format == SPICE_SURFACE_FMT_16_555 ? 15 : format == SPICE_SURFACE_FMT_16_565 ? 16 : 32;
        static_cast<Viewer *>(self)->m_picture.begin(bits, width, height, stride, points);
    }), this);
    g_signal_connect(channel, "display-primary-destroy", G_CALLBACK(+[](SpiceChannel *, gpointer self) { static_cast<Viewer *>(self)->m_picture.end(); }), this);
    g_signal_connect(channel, "display-invalidate", G_CALLBACK(+[](SpiceChannel *, gint x, gint y, gint width, gint height, gpointer self) {
        static_cast<Viewer *>(self)->m_picture.changed(x, y, width, height);
    }), this);
}

void Viewer::adoptCursor(SpiceChannel *channel)
{
    g_signal_connect(channel, "cursor-set", G_CALLBACK(+[](SpiceCursorChannel *, gint width, gint height, gint hotX, gint hotY, gpointer points, gpointer self) {
        static_cast<Viewer *>(self)->sendCursor(width, height, hotX, hotY, points);
    }), this);
    g_signal_connect(channel, "cursor-move", G_CALLBACK(+[](SpiceCursorChannel *, gint x, gint y, gpointer self) {
        static_cast<Viewer *>(self)->m_link.send({ DisplayMessage::CursorMoved, x, y });
    }), this);
    g_signal_connect(channel, "cursor-hide", G_CALLBACK(+[](SpiceCursorChannel *, gpointer self) {
        static_cast<Viewer *>(self)->m_link.send({ DisplayMessage::CursorHidden });
    }), this);
    g_signal_connect(channel, "cursor-reset", G_CALLBACK(+[](SpiceCursorChannel *, gpointer self) {
        static_cast<Viewer *>(self)->m_link.send({ DisplayMessage::CursorDefault });
    }), this);
}

void Viewer::sendCursor(int width, int height, int hotX, int hotY, const void *points)
{
    if (!points || width < 1 || height < 1 || width > displayCursorLimit || height > displayCursorLimit)
        return m_link.send({ DisplayMessage::CursorDefault });
    m_link.send({ DisplayMessage::Cursor, width, height, hotX, hotY }, points, size_t(width) * size_t(height) * 4);
}

void Viewer::wantStream(SpiceChannel *channel)
{
    m_waiting.push_back(channel);
    g_object_ref(channel);
    m_link.send({ DisplayMessage::Stream, int(m_waiting.size()) - 1 });
}

void Viewer::giveStream(int number, UniqueFd fd)
{
    if (number < 0 || size_t(number) >= m_waiting.size() || !fd)
        return;
    if (SpiceChannel *channel = std::exchange(m_waiting[size_t(number)], nullptr)) {
        spice_channel_open_fd(channel, fd.release());
        g_object_unref(channel);
    }
}

void Viewer::channelEvent(SpiceChannel *channel, SpiceChannelEvent event)
{
    if (event == SPICE_CHANNEL_OPENED) {
        if (SPICE_IS_INPUTS_CHANNEL(channel)) // the keys that come from now on arrive
            m_link.send({ DisplayMessage::Ready });
        return;
    }
    if (event != SPICE_CHANNEL_NONE && event != SPICE_CHANNEL_SWITCHING)
        m_link.send({ DisplayMessage::Ended, event == SPICE_CHANNEL_CLOSED ? DisplayMessage::Closed : event == SPICE_CHANNEL_ERROR_AUTH ? DisplayMessage::Refused : DisplayMessage::Broken });
}

void Viewer::obey(const DisplayMessage &message, UniqueFd fd)
{
    if (message.kind == DisplayMessage::StreamOpened)
        return giveStream(message.a, std::move(fd));
    if (message.kind == DisplayMessage::Size && m_main)
        return spice_main_channel_update_display(m_main, 0, 0, 0, message.a, message.b, TRUE);
    if (!m_inputs)
        return;
    switch (message.kind) {
    case DisplayMessage::Key: return key(unsigned(message.a), message.b != 0);
    case DisplayMessage::Locks: return lockKeys(message.a);
    case DisplayMessage::PointerAt: return spice_inputs_channel_position(m_inputs, message.a, message.b, 0, message.c);
    case DisplayMessage::PointerBy: return spice_inputs_channel_motion(m_inputs, message.a, message.b, message.c);
    case DisplayMessage::Button: return button(message);
    default: return;
    }
}

void Viewer::key(unsigned code, bool pressed)
{
    pressed ? spice_inputs_channel_key_press(m_inputs, code) : spice_inputs_channel_key_release(m_inputs, code);
}

/** The scroll lock, of which the desktop doesn't know, stays as the machine has it. */
void Viewer::lockKeys(int locks)
{
    gint known = 0;
    g_object_get(m_inputs, "key-modifiers", &known, nullptr);
    spice_inputs_channel_set_key_locks(m_inputs, unsigned((locks & (SPICE_INPUTS_NUM_LOCK | SPICE_INPUTS_CAPS_LOCK)) | (known & SPICE_INPUTS_SCROLL_LOCK)));
}

void Viewer::button(const DisplayMessage &message)
{
    message.b ? spice_inputs_channel_button_press(m_inputs, message.a, message.c) : spice_inputs_channel_button_release(m_inputs, message.a, message.c);
}

}
