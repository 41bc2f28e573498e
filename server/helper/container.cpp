// SPDX-License-Identifier: Apache-2.0
#include "server/helper/container.h"

#include <cerrno>
#include <cstddef>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <string_view>
#include <sys/prctl.h>
#include <unistd.h>

#include "server/helper/channel.h"

namespace quayside::helper {

#ifdef __x86_64__
/** Whatever isn't a plain x86_64 call: 32 bit programs' and those of the x32 kind. */
static bool refuseCompat()
{
    static const unsigned refused = SECCOMP_RET_ERRNO | ENOSYS;
    sock_filter filter[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, arch)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AUDIT_ARCH_X86_64, 1, 0),
        BPF_STMT(BPF_RET | BPF_K, refused),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, 0x40000000, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, refused),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    const sock_fprog program { sizeof filter / sizeof filter[0], filter };
    return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}
#else
static bool refuseCompat() { return true; }
#endif

static bool asksToRefuseCompat(const char *config)
{
    const int fd = open(config, O_RDONLY | O_CLOEXEC);
    const std::string text = fd < 0 ? std::string() : readAll(fd);
    close(fd);
    return text.find("\n# quayside: refuse-compat\n") != text.npos;
}

Container openContainer(const char *path, const char *name, const char *config)
{
    Container container(lxc_container_new(name, path));
    if (container && config) {
        container->clear_config(container.get());
        if (!container->load_config(container.get(), config))
            return {};
        if (asksToRefuseCompat(config) && !refuseCompat())
            return {};
    }
    return container;
}

/** The message of "lxc NAME 2026… ERROR    conf - ../src/lxc/conf.c:run:123 - message"; empty for other lines. */
static std::string_view errorMessage(std::string_view line)
{
    const size_t level = line.find(" ERROR ");
    if (level == line.npos)
        return {};
    const size_t source = line.find(" - ", level);
    const size_t text = source == line.npos ? line.npos : line.find(" - ", source + 3);
    return text == line.npos ? std::string_view() : line.substr(text + 3);
}

std::string errorsIn(const std::string &logFile, off_t offset)
{
    const int fd = open(logFile.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return {};
    lseek(fd, offset, SEEK_SET);
    const std::string log = readAll(fd);
    close(fd);
    std::string text;
    int found = 0;
    for (size_t start = 0; start < log.size() && found < 4;) {
        const size_t end = std::min(log.find('\n', start), log.size());
        const std::string_view message = errorMessage(std::string_view(log).substr(start, end - start));
        if (!message.empty() && ++found > 0)
            text.append(text.empty() ? "" : "; ").append(message);
        start = end + 1;
    }
    return text;
}

std::string configItem(lxc_container *container, const char *key)
{
    const int length = container->get_config_item(container, key, nullptr, 0);
    if (length <= 0)
        return {};
    std::string value(size_t(length), '\0');
    container->get_config_item(container, key, value.data(), length + 1);
    return value;
}

}
