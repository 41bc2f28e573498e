// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace quayside::helper {

/** Where verbs report: descriptor 3, a SOCK_SEQPACKET socket. Each message is one line of text "KIND REST", with descriptors
 *  as SCM_RIGHTS where the verb says so. The daemon may have gone away: sending then does nothing. */
inline constexpr int channelFd = 3;
/** Where verbs with long input read it: descriptor 4, a file. */
inline constexpr int inputFd = 4;

void send(std::string_view message, std::initializer_list<int> fds = {});
/** Sends "failed MESSAGE" and gives 1, the exit status. */
int fail(std::string_view message);
/** Everything that can be read from `fd`. */
std::string readAll(int fd);

}
