// SPDX-License-Identifier: Apache-2.0
#include "tests/system/lxc/containerfixture.h"

#include <QDir>
#include <QFile>
#include <poll.h>
#include <unistd.h>

#include "server/system/mountinfo.h"

namespace quayside {

using namespace Qt::StringLiterals;

QByteArray readUntil(int fd, const QByteArray &wanted)
{
    QByteArray text;
    pollfd ready { fd, POLLIN, 0 };
    while (!text.contains(wanted) && poll(&ready, 1, patience) == 1) {
        char buffer[4096];
        const ssize_t length = ::read(fd, buffer, sizeof buffer);
        if (length <= 0)
            break;
        text.append(buffer, length);
    }
    return text;
}

QStringList linesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n') : QStringList();
}

int groupsNamed(const QString &part)
{
    int found = 0;
    for (const MountInfo &mount : MountInfo::current()) {
        if (mount.fsType.startsWith("cgroup"_L1))
            found += int(QDir(mount.target).entryList(QDir::Dirs).filter(part).size());
    }
    return found;
}

static bool write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

bool makeRootfs(const QString &path)
{
    bool made = true;
    for (const char *folder : { "bin", "dev", "etc", "proc", "sys", "tmp", "root", "sbin", "usr/bin", "usr/sbin" })
        made &= QDir().mkpath(path + u'/' + QLatin1StringView(folder));
    made &= QFile::copy(u"/bin/busybox"_s, path + u"/bin/busybox"_s);
    for (const char *name : { "sh", "true", "false", "id", "cat", "sleep", "tty", "hostname", "stty", "ls" })
        made &= QFile::link(u"busybox"_s, path + u"/bin/"_s + QLatin1StringView(name));
    return made && QFile::link(u"/bin/busybox"_s, path + u"/sbin/init"_s)
        && write(path + u"/etc/inittab"_s, "::sysinit:/bin/true\nconsole::respawn:-/bin/sh\n::shutdown:/bin/true\n")
        && write(path + u"/bin/broken"_s, "not executable");
}

}
