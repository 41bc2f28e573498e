// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace quayside::helper {

/** A mount wanted inside a container. */
struct MountWish {
    const char *source;  ///< folder or file of the machine, or what a file system of `type` is made from
    const char *target;  ///< path inside; links in it are followed as root inside would, never out of the container
    const char *options; ///< "bind" or "rbind", "idmap" (the container's ids on disk are those of the inside), one of the eight modes of
                         ///< propagation, flags as mount(8) names them; the rest are the file system's own
    const char *type;    ///< "none": a part of the machine's own tree
};

/** Mounts into the container whose init `pidfd` is, running or about to run. The target is made when it isn't there, owned by
 *  root inside. Read-only and the like hold whatever root inside does. Leaves this process in the container's namespaces: the last
 *  thing it does. Empty, or what went wrong. */
std::string mountInto(int pidfd, const MountWish &wish);
/** Takes off what is mounted on `target`, and the empty file or folder that was made for it. Nothing mounted there is fine. */
std::string unmountFrom(int pidfd, const char *target);

}
