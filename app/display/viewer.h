// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <spice-client.h>

#include "app/display/picture.h"

namespace quayside {

/** A client of a SPICE server: its main, display, cursor and inputs channels. Sound, USB and the rest stay unconnected. */
class Viewer {
public:
    explicit Viewer(Link &link);
    void start();
    void obey(const DisplayMessage &message, UniqueFd fd);

private:
    void adopt(SpiceChannel *channel);
    void adoptMain(SpiceChannel *channel);
    void adoptDisplay(SpiceChannel *channel);
    void adoptCursor(SpiceChannel *channel);
    void wantStream(SpiceChannel *channel);
    void giveStream(int number, UniqueFd fd);
    void channelEvent(SpiceChannel *channel, SpiceChannelEvent event);
    void lockKeys(int locks);
    void key(unsigned code, bool pressed);
    void button(const DisplayMessage &message);
    void sendCursor(int width, int height, int hotX, int hotY, const void *points);

    Link &m_link;
    Picture m_picture { m_link };
    SpiceSession *m_session = nullptr;
    SpiceMainChannel *m_main = nullptr;
    SpiceInputsChannel *m_inputs = nullptr;
    std::vector<SpiceChannel *> m_waiting; ///< by the number of their stream, null once it has come
};

}
