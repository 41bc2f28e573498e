// SPDX-License-Identifier: Apache-2.0
#include "server/storage/movedfolder.h"

#include <QDir>
#include <cerrno>
#include <climits>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "models/core/log.h"
#include "models/core/uniquefd.h"
#include "server/storage/diskfiles.h"
#include "server/storage/treecopy.h"
#include "server/system/projectquota.h"
#include "server/system/smallfile.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr mode_t serversOnly = 0700, ofVolumes = 0711;

QByteArray native(const QString &path) { return QFile::encodeName(path); }

mode_t kindOf(const QString &path)
{
    struct stat status {};
    return ::lstat(native(path).constData(), &status) == 0 ? status.st_mode & S_IFMT : 0;
}

Result<> checked(int done, const QString &what)
{
    return done == 0 ? Result<>() : failure(systemError(what, errno));
}

QStringList inside(const QString &folder)
{
    QStringList names = QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    names.removeAll(u"lost+found"_s);
    return names;
}

/** Where `entry`, a folder or a link to one, has its files; null when it is neither. */
QString placeOf(const QString &entry)
{
    char target[PATH_MAX];
    const ssize_t length = ::readlink(native(entry).constData(), target, sizeof target);
    if (length > 0)
        return QFile::decodeName(QByteArray(target, length));
    return kindOf(entry) == S_IFDIR ? u""_s : QString();
}

bool isPlace(const QString &entry, const QString &place)
{
    const QString found = placeOf(entry);
    return !found.isNull() && found == place;
}

Result<> flushed(const QString &folder)
{
    const UniqueFd fd(::open(native(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return checked(fd ? ::syncfs(fd.get()) : -1, u"Couldn't write out "_s + folder);
}

Result<> noted(const QString &path, const QByteArray &text)
{
    const UniqueFd fd(::open(native(path).constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
    if (!fd)
        return failure(systemError(u"Couldn't create "_s + path, errno));
    TRY(writeAll(fd.get(), text));
    return checked(::fsync(fd.get()), u"Couldn't write out "_s + path);
}

/** What is in a volume that the server leaves. */
void emptied(const QString &folder)
{
    for (const QString &name : inside(folder)) {
        if (const auto removed = removeTree(folder + u'/' + name); !removed)
            log::warning(removed.error().message);
    }
    (void)::chmod(native(folder).constData(), ofVolumes);
}
}

bool isEmptyPlace(const QString &folder) { return inside(folder).isEmpty(); }

QString MovedFolder::place() const { return placeOf(m_path); }

bool MovedFolder::isThere() const { return QFileInfo(m_path).isDir(); }

Result<> MovedFolder::begin(const QString &to) const
{
    TRY(noted(path(".move"), (place() + u'\n' + to + u'\n').toUtf8()));
    TRY(removeTree(path(".new")));
    if (to.isEmpty())
        return checked(::mkdir(native(path(".new")).constData(), serversOnly), u"Couldn't create "_s + path(".new"));
    TRY(checked(::chown(native(to).constData(), 0, 0), u"Couldn't set the owner of "_s + to));
    return checked(::symlink(native(to).constData(), native(path(".new")).constData()), u"Couldn't create "_s + path(".new"));
}

Result<> MovedFolder::copy() const
{
    const HeldToQuotas held;
    const QString target = QFileInfo(path(".new")).canonicalFilePath();
    TRY(copyTree(QFileInfo(m_path).canonicalFilePath(), target, { !isEmptyDirectory(target), {} }));
    return checked(::chmod(native(target).constData(), serversOnly), u"Couldn't set the mode of "_s + target);
}

Result<> MovedFolder::swap() const
{
    TRY(flushed(path(".new")));
    return exchange();
}

Result<> MovedFolder::exchange() const
{
    const QByteArray here = native(m_path), next = native(path(".new")), old = native(path(".old"));
    if (::renameat2(AT_FDCWD, here.constData(), AT_FDCWD, next.constData(), RENAME_EXCHANGE) == 0)
        return {};
    if (errno != EINVAL && errno != ENOSYS)
        return failure(systemError(u"Couldn't rename "_s + path(".new"), errno));
    TRY(renamePath(m_path, path(".old")));
    if (const auto renamed = renamePath(path(".new"), m_path); !renamed) {
        (void)renamePath(path(".old"), m_path);
        return renamed;
    }
    return renamePath(path(".old"), path(".new"));
}

/** One that was cut short: the start has put an empty folder where the name was missing. */
Result<> MovedFolder::finishExchange() const
{
    if (kindOf(path(".old")) == 0)
        return {};
    if (kindOf(path(".new")) == 0)
        return renamePath(path(".old"), path(".new"));
    if (::rmdir(native(m_path).constData()) != 0 && errno != ENOENT)
        return failure(systemError(u"Couldn't remove "_s + m_path, errno));
    return renamePath(path(".old"), m_path);
}

/** By whatever name it is there. A link is made anew when DIR itself has another path now; files that are elsewhere are never left alone. */
Result<> MovedFolder::lead(const QString &place) const
{
    TRY(finishExchange());
    if (isPlace(m_path, place))
        return {};
    if (isPlace(path(".new"), place))
        return exchange();
    if (place.isEmpty() || (kindOf(m_path) == S_IFDIR && !isEmptyPlace(m_path)))
        return failure(internal(u"%1 should be %2 and is %3"_s.arg(m_path, place.isEmpty() ? u"a folder"_s : u"a link to "_s + place,
            kindOf(m_path) == S_IFLNK ? u"a link to "_s + this->place() : u"a folder with files"_s)));
    TRY(removeTree(m_path));
    return checked(::symlink(native(place).constData(), native(m_path).constData()), u"Couldn't create "_s + m_path);
}

QStringList MovedFolder::places() const
{
    const auto note = readSmallFile(path(".move"));
    QStringList found = note ? QString::fromUtf8(*note).split(u'\n') : QStringList();
    found.removeAll(QString());
    return found;
}

/** The note goes before what is in DIR, which nobody else has use for. */
void MovedFolder::clean(const QString &place) const
{
    for (const QString &other : places()) {
        if (other != place && flushed(m_path.section(u'/', 0, -2)))
            emptied(other);
    }
    ::unlink(native(path(".move")).constData());
    if (const auto removed = removeTree(path(".new")); !removed)
        log::warning(removed.error().message);
}

Result<> MovedFolder::settle(const QString &place) const
{
    TRY(lead(place));
    if (isThere())
        clean(place);
    return {};
}

}
