// SPDX-License-Identifier: Apache-2.0
#include "server/system/statedir.h"

#include <QCryptographicHash>
#include <array>
#include <cerrno>
#include <sys/stat.h>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
struct Folder {
    const char *name;
    mode_t mode;
};
/** 0711: the root of an unprivileged container passes through to its own files. */
constexpr std::array folders {
    Folder { "", 0711 }, Folder { "backups", 0700 }, Folder { "containers", 0711 }, Folder { "database", 0700 },
    Folder { "devices", 0711 }, Folder { "devlxd", 0755 }, Folder { "disks", 0700 }, Folder { "images", 0700 },
    Folder { "logs", 0700 }, Folder { "networks", 0711 }, Folder { "security", 0700 }, Folder { "security/apparmor", 0700 },
    Folder { "security/seccomp", 0700 },
    Folder { "shmounts", 0711 }, Folder { "snapshots", 0700 }, Folder { "storage-pools", 0711 },
    Folder { "virtual-machines", 0711 }, Folder { "virtual-machines-snapshots", 0700 }, Folder { "containers-snapshots", 0700 },
};
}

QString StateDir::tag() const
{
    struct stat status {};
    if (::stat(root.toLocal8Bit().constData(), &status) != 0)
        return {};
    const QByteArray identity = QByteArray::number(quint64(status.st_dev)) + ':' + QByteArray::number(quint64(status.st_ino));
    return QString::fromLatin1(QCryptographicHash::hash(identity, QCryptographicHash::Sha256).toHex().left(6));
}

Result<> StateDir::create() const
{
    for (const Folder &folder : folders) {
        const QString name = path(QLatin1StringView(folder.name));
        if (::mkdir(name.toLocal8Bit().constData(), folder.mode) != 0 && errno != EEXIST)
            return failure(systemError(u"Couldn't create "_s + name, errno));
    }
    return {};
}

}
