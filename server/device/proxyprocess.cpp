// SPDX-License-Identifier: Apache-2.0
#include "server/device/proxyprocess.h"

#include <QFile>
#include <QSaveFile>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "server/system/helperclient.h"
#include "server/system/smallfile.h"

namespace quayside {

using namespace Qt::StringLiterals;

static constexpr int startTimeoutMs = 30000;

struct ProxyProcess::Record {
    int pid = -1;
    QByteArray since; ///< clock ticks since the machine's start
    QString socketFile;
    UniqueFd pidfd;   ///< none when that process is no more
};

/** Field 22 of /proc/PID/stat, which with the pid names a process for good; empty when there is none, or only its remains. */
static QByteArray startOf(int pid)
{
    const QByteArray stat = readSmallFile(u"/proc/%1/stat"_s.arg(pid)).value_or(QByteArray());
    const QByteArrayList fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    return fields.value(0) == "Z" ? QByteArray() : fields.value(19);
}

ProxyProcess::Record ProxyProcess::read() const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArrayList lines = file.readAll().split('\n');
    Record record { lines.value(0).toInt(), lines.value(1), QString::fromUtf8(lines.value(2)), {} };
    if (record.pid <= 0)
        return record;
    UniqueFd pidfd(int(::syscall(SYS_pidfd_open, record.pid, 0)));
    if (pidfd && !record.since.isEmpty() && startOf(record.pid) == record.since)
        record.pidfd = std::move(pidfd);
    return record;
}

ProxyProcess::Running ProxyProcess::running() const
{
    Record record = read();
    return record.pidfd ? Running { record.pid, std::move(record.pidfd) } : Running();
}

static void removeSocket(const QString &path)
{
    struct stat info {};
    const QByteArray name = QFile::encodeName(path);
    if (!name.isEmpty() && ::lstat(name.constData(), &info) == 0 && S_ISSOCK(info.st_mode))
        ::unlink(name.constData());
}

void ProxyProcess::stop() const
{
    const Record record = read();
    if (record.pidfd) {
        ::syscall(SYS_pidfd_send_signal, record.pidfd.get(), SIGKILL, nullptr, 0);
        pollfd ended { record.pidfd.get(), POLLIN, 0 };
        while (::poll(&ended, 1, -1) < 0 && errno == EINTR) { }
    }
    if (record.pid > 0)
        removeSocket(record.socketFile);
    QFile::remove(m_file);
}

Result<> ProxyProcess::start(const QByteArrayList &words, int pidfd, const QString &logFile, const QString &socketFile) const
{
    const UniqueFd log(::open(QFile::encodeName(logFile).constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
    if (!log)
        return failure(systemError(u"Couldn't write "_s + logFile, errno));
    HelperCall call = TRY(HelperCall::startProgram(HelperClient::proxyHelper(), QByteArrayList { "forkproxy" } + words, { { 0, pidfd }, { 2, log.get() } }));
    TRY(call.receive(startTimeoutMs));
    const int pid = call.process().pid();
    const QByteArray record = QByteArray::number(pid) + '\n' + startOf(pid) + '\n' + socketFile.toUtf8() + '\n';
    QSaveFile file(m_file); // nobody sees half of it
    if (!file.open(QIODevice::WriteOnly) || file.write(record) != record.size() || !file.commit()) {
        removeSocket(socketFile);
        return failure(internal(u"Couldn't write %1: %2"_s.arg(m_file, file.errorString())));
    }
    ::send(call.channel(), "go", 2, MSG_NOSIGNAL); // it is on record: it may go on without us
    call.process().detach();
    return {};
}

}
