// SPDX-License-Identifier: Apache-2.0
#include "server/resources/sysfs.h"

#include <algorithm>
#include <climits>
#include <cstdlib>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <unistd.h>

#include "models/core/uniquefd.h"
#include "server/system/smallfile.h"

namespace quayside {

using namespace Qt::StringLiterals;

/** A file of /sys comes whole with the first read, and is no longer than a page. */
static QByteArray attribute(int folder, const QByteArray &path)
{
    char page[4096];
    const UniqueFd fd(::openat(folder, path.constData(), O_RDONLY | O_CLOEXEC));
    const ssize_t length = fd ? ::read(fd.get(), page, sizeof page) : 0;
    return QByteArray(page, std::max<ssize_t>(length, 0));
}

QByteArray Sysfs::text(const QString &path) const
{
    QByteArray text = path.startsWith("/sys/"_L1) ? attribute(AT_FDCWD, (m_root + path).toUtf8()) : readSmallFile(m_root + path).value_or(QByteArray());
    while (text.endsWith('\0')) // texts of a device tree
        text.chop(1);
    return text.trimmed();
}

quint64 Sysfs::number(const QString &path, int base) const { return text(path).toULongLong(nullptr, base); }

bool Sysfs::exists(const QString &path) const { return ::access((m_root + path).toUtf8().constData(), F_OK) == 0; }

QStringList Sysfs::entries(const QString &path, const char *prefix) const
{
    const std::unique_ptr<DIR, int (*)(DIR *)> folder(::opendir((m_root + path).toUtf8().constData()), ::closedir);
    QStringList names;
    while (const dirent *entry = folder ? ::readdir(folder.get()) : nullptr) {
        if (entry->d_name[0] != '.' && strncmp(entry->d_name, prefix, strlen(prefix)) == 0)
            names.append(QString::fromUtf8(entry->d_name));
    }
    std::sort(names.begin(), names.end());
    return names;
}

QStringList Sysfs::entriesSaying(const QString &path, const char *prefix, const char *file, QByteArrayView text) const
{
    QStringList names = entries(path, prefix);
    const UniqueFd folder(::open((m_root + path).toUtf8().constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    names.removeIf([&](const QString &name) { return !folder || attribute(folder.get(), name.toUtf8() + '/' + file).trimmed() != text; });
    return names;
}

QList<int> Sysfs::numbers(const QString &path, const char *prefix) const
{
    QList<int> numbers;
    for (const QString &name : entries(path, prefix)) {
        bool isNumber = false;
        const int number = QStringView(name).sliced(qsizetype(strlen(prefix))).toInt(&isNumber);
        if (isNumber && number >= 0)
            numbers.append(number);
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

QString Sysfs::targetName(const QString &link) const
{
    char target[PATH_MAX];
    const ssize_t length = ::readlink((m_root + link).toUtf8().constData(), target, sizeof target);
    return length > 0 ? QString::fromUtf8(target, length).section(u'/', -1) : QString();
}

QString Sysfs::real(const QString &path) const
{
    const std::unique_ptr<char, void (*)(void *)> found(::realpath((m_root + path).toUtf8().constData(), nullptr), ::free);
    const QString target = QString::fromUtf8(found.get());
    return target.startsWith(m_root + u'/') ? target.mid(m_root.size()) : QString();
}

}
