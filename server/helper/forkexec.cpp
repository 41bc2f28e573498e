// SPDX-License-Identifier: Apache-2.0
#include <cerrno>
#include <climits>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <lxc/attach_options.h>
#include <string>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#include <vector>

#include "server/helper/channel.h"
#include "server/helper/container.h"
#include "server/helper/containerverbs.h"
#include "server/helper/execstreams.h"

namespace quayside::helper {

namespace {
struct Input {
    std::string text;
    std::vector<char *> environment, command;
};

/** Fills both lists with pointers into the text. */
void readInput(Input &input)
{
    input.text = readAll(inputFd);
    close(inputFd);
    std::vector<char *> *list = &input.environment;
    for (char *word = input.text.data(), *end = word + input.text.size(); word < end; word += strlen(word) + 1) {
        if (*word == 0 && list == &input.environment)
            list = &input.command;
        else
            list->push_back(word);
    }
    input.environment.push_back(nullptr);
    input.command.push_back(nullptr);
}

struct Terminal {
    int master = -1, slave = -1;
};

/** The host's id of `id` inside, by /proc/PID/uid_map or gid_map; -1 when there is none. */
unsigned hostId(pid_t pid, const char *file, unsigned id)
{
    const std::string path = "/proc/" + std::to_string(pid) + '/' + file;
    FILE *map = fopen(path.c_str(), "re");
    unsigned result = unsigned(-1), inside = 0, outside = 0, count = 0;
    while (map && fscanf(map, "%u %u %u", &inside, &outside, &count) == 3) {
        if (id >= inside && id - inside < count)
            result = id - inside + outside;
    }
    if (map)
        fclose(map);
    return result;
}

/** A terminal of the container's own devpts, so that programs inside find its name, owned by the command's user. */
Terminal openTerminal(lxc_container *container, const char *size, unsigned uid, unsigned gid)
{
    const int devpts = container->devpts_fd(container);
    if (devpts < 0)
        return {};
    Terminal terminal;
    terminal.master = openat(devpts, "ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
    close(devpts);
    int locked = 0;
    if (terminal.master < 0 || ioctl(terminal.master, TIOCSPTLCK, &locked) < 0)
        return {};
    terminal.slave = ioctl(terminal.master, TIOCGPTPEER, O_RDWR | O_NOCTTY | O_CLOEXEC);
    winsize window {};
    if (sscanf(size, "%hux%hu", &window.ws_col, &window.ws_row) == 2)
        ioctl(terminal.master, TIOCSWINSZ, &window);
    const pid_t init = container->init_pid(container);
    if (fchown(terminal.slave, hostId(init, "uid_map", uid), hostId(init, "gid_map", gid)) < 0)
        perror("owner of the terminal");
    return terminal;
}

/** In the attached process: a session of its own, with the terminal as its controlling one. */
int runCommand(void *payload)
{
    setsid();
    if (isatty(STDIN_FILENO))
        ioctl(STDIN_FILENO, TIOCSCTTY, 0);
    return lxc_attach_run_command(payload);
}

int exitCode(int status)
{
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

int waitFor(pid_t pid)
{
    int status = 0;
    while (waitpid(pid, &status, 0) < 0) {
        if (errno != EINTR)
            return 255;
    }
    return exitCode(status);
}

lxc_attach_options_t attachOptions(Arguments arguments, Input &input, const Terminal &terminal)
{
    lxc_attach_options_t options = LXC_ATTACH_OPTIONS_DEFAULT;
    options.env_policy = LXC_ATTACH_CLEAR_ENV;
    options.extra_env_vars = input.environment.data();
    options.uid = uid_t(strtoul(arguments[3], nullptr, 10));
    options.gid = gid_t(strtoul(arguments[4], nullptr, 10));
    options.initial_cwd = arguments[5];
    if (terminal.slave >= 0)
        options.stdin_fd = options.stdout_fd = options.stderr_fd = terminal.slave;
    return options;
}

void reportStart(pid_t pid, const Terminal &terminal)
{
    const std::string message = "started " + std::to_string(pid);
    const int pidfd = int(syscall(SYS_pidfd_open, pid, 0));
    if (terminal.master >= 0)
        send(message, { pidfd, terminal.master });
    else
        send(message, { pidfd });
    close(pidfd);
}
}

int forkExec(Arguments arguments)
{
    fcntl(channelFd, F_SETFD, FD_CLOEXEC);
    Input input;
    readInput(input);
    const Container container = openContainer(arguments[0], arguments[1], arguments[2]);
    if (!container || input.command[0] == nullptr)
        return fail("the container's configuration was refused");
    const bool interactive = strcmp(arguments[6], "-") != 0;
    lxc_attach_options_t base = attachOptions(arguments, input, {});
    const Terminal terminal = interactive ? openTerminal(container.get(), arguments[6], base.uid, base.gid) : Terminal();
    if (interactive && terminal.slave < 0)
        return fail("no terminal could be opened in the container");
    lxc_attach_options_t options = attachOptions(arguments, input, terminal);
    ExecStreams streams;
    if (!interactive) {
        if (!streams.open())
            return fail("no pipes could be made");
        options.stdin_fd = streams.forCommand(STDIN_FILENO);
        options.stdout_fd = streams.forCommand(STDOUT_FILENO);
        options.stderr_fd = streams.forCommand(STDERR_FILENO);
    }
    lxc_attach_command_t command { input.command[0], input.command.data() };
    pid_t pid = -1;
    if (container->attach(container.get(), runCommand, &command, &options, &pid) < 0 || pid <= 0)
        return fail("the container could not be entered");
    reportStart(pid, terminal);
    streams.carry(pid);
    // From here on only the command holds its streams: their end is the command's end.
    for (int fd : { terminal.master, terminal.slave, STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO })
        close(fd);
    send("exited " + std::to_string(waitFor(pid)));
    return 0;
}

}
