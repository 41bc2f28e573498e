// SPDX-License-Identifier: Apache-2.0
#include "server/endpoints/localendpoint.h"

#include <QFile>
#include <cerrno>
#include <fcntl.h>
#include <grp.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>

#include "models/core/revert.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr int firstPassedFd = 3;

int familyOf(int fd)
{
    sockaddr_storage address {};
    socklen_t size = sizeof address;
    if (getsockname(fd, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        return -1;
    return address.ss_family == AF_INET ? AF_INET6 : address.ss_family;
}

bool isListening(int fd)
{
    int value = 0;
    socklen_t size = sizeof value;
    return getsockopt(fd, SOL_SOCKET, SO_ACCEPTCONN, &value, &size) == 0 && value != 0;
}

Result<sockaddr_un> unixAddress(const QByteArray &path)
{
    sockaddr_un address {};
    address.sun_family = AF_UNIX;
    if (path.isEmpty() || size_t(path.size()) >= sizeof address.sun_path)
        return failure(badRequest(u"The path of the unix socket must have 1 to %1 bytes: %2"_s.arg(sizeof address.sun_path - 1).arg(QFile::decodeName(path))));
    memcpy(address.sun_path, path.constData(), size_t(path.size()));
    return address;
}

Result<gid_t> groupId(const QString &name)
{
    if (name.isEmpty())
        return gid_t(-1);
    errno = 0;
    const group *entry = ::getgrnam(name.toLocal8Bit().constData());
    if (!entry)
        return failure(notFound(u"The group \"%1\" for the unix socket doesn't exist"_s.arg(name)));
    return entry->gr_gid;
}

bool isAnswered(const sockaddr_un &address)
{
    const UniqueFd probe(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    return ::connect(probe.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0 || errno == EAGAIN;
}

Result<> removeStale(const sockaddr_un &address)
{
    struct stat info {};
    if (::lstat(address.sun_path, &info) != 0)
        return {};
    const QString path = QFile::decodeName(address.sun_path);
    if (!S_ISSOCK(info.st_mode))
        return failure(conflict(u"%1 is there and isn't a socket"_s.arg(path)));
    if (isAnswered(address))
        return failure(conflict(u"Another server answers on %1"_s.arg(path)));
    return ::unlink(address.sun_path) == 0 ? Result<>() : failure(systemError(path, errno));
}

Result<UniqueFd> listenOn(const QString &path, const QString &groupName, mode_t mode)
{
    const gid_t group = TRY(groupId(groupName));
    const sockaddr_un address = TRY(unixAddress(QFile::encodeName(path)));
    TRY(removeStale(address));
    UniqueFd socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    // Nobody can connect before listen(), when mode and group are set.
    if (::bind(socket.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        return failure(systemError(path, errno));
    Revert revert;
    revert.add([&] { ::unlink(address.sun_path); });
    if (group != gid_t(-1) && ::chown(address.sun_path, uid_t(-1), group) != 0)
        return failure(systemError(path, errno));
    if (::chmod(address.sun_path, mode) != 0 || ::listen(socket.get(), 1024) != 0)
        return failure(systemError(path, errno));
    revert.success();
    return socket;
}
}

UniqueFd takeActivatedSocket(int family)
{
    static const int passed = [] {
        // The variables are for this very process, not for what it inherited them from.
        const bool ours = qgetenv("LISTEN_PID").toLongLong() == ::getpid();
        const int count = ours ? qEnvironmentVariableIntValue("LISTEN_FDS") : 0;
        qunsetenv("LISTEN_PID");
        qunsetenv("LISTEN_FDS");
        qunsetenv("LISTEN_FDNAMES");
        return count;
    }();
    static quint64 taken = 0;
    for (int i = 0; i < std::min(passed, 64); ++i) {
        const int fd = firstPassedFd + i;
        if (!(taken & 1ull << i) && familyOf(fd) == family && isListening(fd)) {
            taken |= 1ull << i;
            fcntl(fd, F_SETFD, FD_CLOEXEC);
            return UniqueFd(fd);
        }
    }
    return {};
}

LocalEndpoint::LocalEndpoint(const EndpointContext &context, QString path, UniqueFd socket, bool isActivated)
    : m_path(std::move(path)), m_isActivated(isActivated)
{
    m_listener.emplace(context, std::move(socket));
}

LocalEndpoint::~LocalEndpoint()
{
    if (!m_isActivated)
        ::unlink(QFile::encodeName(m_path).constData());
}

Result<std::unique_ptr<LocalEndpoint>> LocalEndpoint::open(const EndpointContext &context, const QString &path, const QString &group)
{
    UniqueFd socket = takeActivatedSocket(AF_UNIX);
    const bool isActivated = socket.isValid();
    if (!isActivated)
        socket = TRY(listenOn(path, group, 0660));
    return std::unique_ptr<LocalEndpoint>(new LocalEndpoint(context, path, std::move(socket), isActivated));
}

Result<std::unique_ptr<LocalEndpoint>> LocalEndpoint::openForAll(const EndpointContext &context, const QString &path)
{
    return std::unique_ptr<LocalEndpoint>(new LocalEndpoint(context, path, TRY(listenOn(path, {}, 0666)), false));
}

}
