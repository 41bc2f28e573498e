// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <lxc/lxccontainer.h>
#include <memory>
#include <string>
#include <sys/types.h>

namespace quayside::helper {

struct PutContainer {
    void operator()(lxc_container *container) const { lxc_container_put(container); }
};
using Container = std::unique_ptr<lxc_container, PutContainer>;

/** A handle on the container; with `config` that file is loaded into it. Null when liblxc refuses. A line "# quayside: refuse-compat" in
 *  it refuses (ENOSYS) system calls of 32 bit programs to this process and all that comes from it, on x86_64: liblxc's policies can't,
 *  as their rules for 32 bit calls hold for 64 bit ones too. */
Container openContainer(const char *path, const char *name, const char *config = nullptr);

/** liblxc's log from `offset` on, boiled down to the messages of its error lines ("a; b; c"), the first few of them. */
std::string errorsIn(const std::string &logFile, off_t offset);
/** The value of a loaded configuration item; empty when there is none. */
std::string configItem(lxc_container *container, const char *key);

}
