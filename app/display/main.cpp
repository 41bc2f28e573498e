// SPDX-License-Identifier: Apache-2.0
// quayside-display: shows the screen of one virtual machine to the desktop, which starts it (doc/adr/0009).
#include "app/display/viewer.h"

#include <cstdio>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>

int main()
{
    int type = 0;
    socklen_t size = sizeof type;
    if (getsockopt(quayside::displayDescriptor, SOL_SOCKET, SO_TYPE, &type, &size) < 0 || type != SOCK_SEQPACKET) {
        std::fputs("quayside-display is started by quayside\n", stderr);
        return 2;
    }
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0); // it reads what a stranger's server sends
    const rlimit none { 0, 0 };
    setrlimit(RLIMIT_CORE, &none);
    quayside::Link link;
    quayside::Viewer viewer(link);
    link.start();
    viewer.start();
    g_main_loop_run(g_main_loop_new(nullptr, FALSE));
}
