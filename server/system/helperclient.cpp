// SPDX-License-Identifier: Apache-2.0
#include "server/system/helperclient.h"

#include <cerrno>
#include <cstring>
#include <poll.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
/** Text in memory that another process can read as a file. */
Result<UniqueFd> memoryFile(const QByteArray &text)
{
    UniqueFd fd(memfd_create("quayside-input", MFD_CLOEXEC));
    if (!fd || write(fd.get(), text.constData(), size_t(text.size())) != text.size() || lseek(fd.get(), 0, SEEK_SET) < 0)
        return failure(systemError(u"Passing data to a helper"_s, errno));
    return fd;
}

void takeFds(msghdr &header, std::vector<UniqueFd> &fds)
{
    for (cmsghdr *part = CMSG_FIRSTHDR(&header); part; part = CMSG_NXTHDR(&header, part)) {
        if (part->cmsg_level != SOL_SOCKET || part->cmsg_type != SCM_RIGHTS)
            continue;
        const size_t count = (part->cmsg_len - CMSG_LEN(0)) / sizeof(int);
        for (size_t i = 0; i < count; ++i) {
            int fd = -1;
            memcpy(&fd, CMSG_DATA(part) + i * sizeof(int), sizeof fd);
            fds.emplace_back(fd);
        }
    }
}

QString foundHelper()
{
    const QString named = qEnvironmentVariable("QUAYSIDE_HELPER");
    if (!named.isEmpty())
        return named;
    char self[4096];
    const ssize_t length = readlink("/proc/self/exe", self, sizeof self);
    const QString program = QString::fromUtf8(self, length > 0 ? length : 0);
    const QString beside = program.left(program.lastIndexOf(u'/') + 1) + u"quayside-helper"_s;
    return access(beside.toUtf8().constData(), X_OK) == 0 ? beside : QStringLiteral(QUAYSIDE_LIBEXECDIR "/quayside-helper");
}
}

QString HelperClient::containerHelper()
{
    static const QString path = foundHelper();
    return path;
}

static QString besideHelper(const QString &name)
{
    const QString helper = HelperClient::containerHelper();
    return helper.left(helper.lastIndexOf(u'/') + 1) + name;
}

QString HelperClient::archiveHelper() { return besideHelper(u"quayside-archive"_s); }
QString HelperClient::proxyHelper() { return besideHelper(u"quayside-proxy"_s); }

Result<HelperCall> HelperCall::start(const QByteArrayList &words, std::vector<SpawnOptions::Fd> fds, const QByteArray &input)
{
    return startProgram(HelperClient::containerHelper(), words, std::move(fds), input);
}

Result<HelperCall> HelperCall::startProgram(const QString &program, const QByteArrayList &words, std::vector<SpawnOptions::Fd> fds,
    const QByteArray &input)
{
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) < 0)
        return failure(systemError(u"Making a channel"_s, errno));
    UniqueFd ours(ends[0]), theirs(ends[1]), inputFile;
    SpawnOptions options;
    options.newSession = true;
    options.fds = std::move(fds);
    options.fds.push_back({ 3, theirs.get() });
    if (!input.isEmpty()) {
        inputFile = TRY(memoryFile(input));
        options.fds.push_back({ 4, inputFile.get() });
    }
    Subprocess process = TRY(Subprocess::start(QByteArrayList { program.toUtf8() } + words, options));
    return HelperCall(std::move(process), std::move(ours));
}

Result<HelperMessage> HelperCall::receive(int timeoutMs)
{
    pollfd ready { m_channel.get(), POLLIN, 0 };
    if (timeoutMs >= 0 && poll(&ready, 1, timeoutMs) == 0)
        return failure(internal(u"The helper timed out"_s));
    char text[4608];
    alignas(cmsghdr) char control[CMSG_SPACE(4 * sizeof(int))];
    iovec part { text, sizeof text };
    msghdr header {};
    header.msg_iov = &part;
    header.msg_iovlen = 1;
    header.msg_control = control;
    header.msg_controllen = sizeof control;
    ssize_t length;
    while ((length = recvmsg(m_channel.get(), &header, MSG_CMSG_CLOEXEC)) < 0 && errno == EINTR) { }
    if (length <= 0)
        return failure(internal(u"The helper ended unexpectedly"_s));
    const QByteArray line(text, length);
    const qsizetype space = line.indexOf(' ');
    HelperMessage message { line.left(space), space < 0 ? QByteArray() : line.mid(space + 1), {} };
    takeFds(header, message.fds);
    if (message.kind == "failed")
        return failure(internal(QString::fromUtf8(message.rest)));
    return message;
}

}
