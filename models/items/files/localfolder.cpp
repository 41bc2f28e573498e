// SPDX-License-Identifier: Apache-2.0
#include "models/items/files/localfolder.h"

#include <QDir>
#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>
#include <QUrl>
#include <cerrno>
#include <cstring>
#include <sys/stat.h>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
QString typeOf(const struct stat &st)
{
    return S_ISDIR(st.st_mode) ? u"directory"_s : S_ISREG(st.st_mode) ? u"file"_s : S_ISLNK(st.st_mode) ? u"symlink"_s : u"other"_s;
}

QList<FileEntry> entriesOf(const QString &path)
{
    QList<FileEntry> entries;
    const QDir folder(path);
    for (const QString &name : folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)) {
        struct stat st {};
        FileEntry entry { .key = name, .type = u"other"_s };
        if (::lstat(QFile::encodeName(folder.filePath(name)).constData(), &st) == 0)
            entry = { name, typeOf(st), qint64(st.st_size), int(st.st_mode & 07777), st.st_uid, st.st_gid };
        entries << entry;
    }
    return entries;
}
}

void LocalFolder::read(const QString &path, int serial)
{
    QThreadPool::globalInstance()->start([self = QPointer(this), path, serial] {
        const bool readable = QFileInfo(path).isReadable() && QFileInfo(path).isDir();
        const QList<FileEntry> entries = readable ? entriesOf(path) : QList<FileEntry>();
        QMetaObject::invokeMethod(qApp, [self, path, serial, readable, entries] {
            if (!self)
                return;
            readable ? self->show(serial, path, entries) : self->fail(serial, tr("%1 can't be read").arg(path));
        }, Qt::QueuedConnection);
    });
}

void LocalFolder::change(std::function<QString()> work)
{
    QThreadPool::globalInstance()->start([self = QPointer(this), work = std::move(work)] {
        const QString error = work();
        QMetaObject::invokeMethod(qApp, [self, error] {
            if (!self)
                return;
            if (!error.isEmpty())
                Q_EMIT self->failed(error);
            self->refresh();
        }, Qt::QueuedConnection);
    });
}

void LocalFolder::makeFolder(const QString &name)
{
    change([path = pathOf(name)] {
        const int made = ::mkdir(QFile::encodeName(path).constData(), 0777);
        return made == 0 ? QString() : u"%1: %2"_s.arg(path, QString::fromLocal8Bit(strerror(errno)));
    });
}

void LocalFolder::rename(const QString &name, const QString &newName)
{
    change([from = pathOf(name), to = pathOf(newName)] {
        QFile file(from);
        return file.rename(to) ? QString() : u"%1: %2"_s.arg(from, file.errorString());
    });
}

void LocalFolder::remove(const QStringList &names)
{
    QStringList paths;
    for (const QString &name : names)
        paths << pathOf(name);
    change([paths] {
        for (const QString &path : paths) {
            if (!QFile::moveToTrash(path))
                return tr("%1 can't be moved to the trash").arg(path);
        }
        return QString();
    });
}

QString LocalFolder::urlList(const QStringList &names) const
{
    QStringList urls;
    for (const QString &name : names)
        urls << QString::fromLatin1(QUrl::fromLocalFile(pathOf(name)).toEncoded());
    return urls.join(u"\r\n"_s);
}

}
