// SPDX-License-Identifier: Apache-2.0
#include "models/items/files/filejob.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QTemporaryFile>
#include <QStandardPaths>
#include <QThreadPool>
#include <sys/stat.h>

namespace quayside {

using namespace Qt::StringLiterals;

FileTransfer *FileJob::transfer(std::function<void()> then)
{
    auto *transfer = new FileTransfer(m_files.client(), this);
    connect(transfer, &FileTransfer::progressed, this, [this](qint64 done, qint64) {
        m_current = done;
        Q_EMIT progressed();
    });
    connect(transfer, &FileTransfer::finished, this, [this, transfer, then = std::move(then)](const QString &, const QString &error) {
        transfer->deleteLater();
        error.isEmpty() ? then() : fail(error);
    });
    return transfer;
}

void FileJob::entryDone(qint64 size)
{
    m_finished += std::max<qint64>(0, size);
    m_current = 0;
    ++m_entries;
    Q_EMIT progressed();
}

ApiClient::Done FileJob::orFail(std::function<void()> then)
{
    return [this, then = std::move(then)](Result<Answer> answer) { answer ? then() : fail(answer.error().message); };
}

// --- up ------------------------------------------------------------------------------------------------------------------------
QList<UploadJob::Item> UploadJob::scan(const QString &source, const QString &target)
{
    struct stat st {};
    if (::lstat(QFile::encodeName(source).constData(), &st) != 0)
        return {};
    const QString type = S_ISDIR(st.st_mode) ? u"directory"_s : S_ISLNK(st.st_mode) ? u"symlink"_s : S_ISREG(st.st_mode) ? u"file"_s : QString();
    if (type.isEmpty())
        return {};
    QList<Item> items { { source, target, { .key = {}, .type = type, .size = qint64(st.st_size), .mode = int(st.st_mode & 07777), .uid = 0, .gid = 0 } } };
    if (type != "directory"_L1)
        return items;
    const QDir folder(source);
    for (const QString &name : folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        items += scan(folder.filePath(name), target + u'/' + name);
    return items;
}

void UploadJob::start()
{
    QThreadPool::globalInstance()->start([self = QPointer(this), source = m_source, target = m_target] {
        const QList<Item> items = scan(source, target);
        QMetaObject::invokeMethod(qApp, [self, items] {
            if (self)
                self->take(items);
        }, Qt::QueuedConnection);
    });
}

void UploadJob::take(const QList<Item> &items)
{
    if (items.isEmpty())
        return fail(tr("%1 can't be read").arg(m_source));
    m_items = items;
    m_total = 0;
    for (const Item &item : items)
        m_total += item.entry.type == "file"_L1 ? item.entry.size : 0;
    next();
}

void UploadJob::next()
{
    if (m_entries == m_items.size())
        return Q_EMIT finished({});
    const Item &item = m_items[m_entries];
    const auto done = [this, size = item.entry.type == "file"_L1 ? item.entry.size : 0] {
        entryDone(size);
        next();
    };
    if (item.entry.type == "directory"_L1)
        m_files.makeFolder(item.target, item.entry, this, orFail(done));
    else if (item.entry.type == "symlink"_L1)
        m_files.makeLink(item.target, QFile::encodeName(QFileInfo(item.source).symLinkTarget()), this, orFail(done));
    else
        transfer(done)->push(item.source, m_files.instance(), item.target, m_files.project(), item.entry.mode);
}

// --- down ----------------------------------------------------------------------------------------------------------------------
void DownloadJob::next()
{
    if (m_left.isEmpty())
        return Q_EMIT finished({});
    const auto [source, target] = m_left.pop();
    m_files.stat(source, this, [this, source = source, target = target](Result<FileEntry> entry) {
        entry ? fetch(source, target, *entry) : fail(entry.error().message);
    });
}

void DownloadJob::fetch(const QString &source, const QString &target, const FileEntry &entry)
{
    // A link that came before, perhaps from there, must not lead what comes now to another place of this machine.
    if (QFileInfo(target).isSymLink() && !QFile::remove(target))
        return fail(tr("%1 can't be written").arg(target));
    if (entry.type == "directory"_L1)
        return fetchFolder(source, target);
    if (entry.type == "symlink"_L1)
        return m_files.readLink(source, this, [this, target](Result<QByteArray> link) {
            if (!link)
                return fail(link.error().message);
            QFile::remove(target); // a file
            if (!QFile::link(QFile::decodeName(*link), target))
                return fail(tr("%1 can't be written").arg(target));
            entryDone();
            next();
        });
    if (m_left.isEmpty() && m_entries == 0)
        m_total = entry.size;
    transfer([this, target, entry] {
        if (entry.mode >= 0)
            ::chmod(QFile::encodeName(target).constData(), mode_t(entry.mode & 0777));
        entryDone(entry.size);
        next();
    })->pull(m_files.instance(), source, target, m_files.project());
}

void DownloadJob::fetchFolder(const QString &source, const QString &target)
{
    if (!QDir().mkpath(target))
        return fail(tr("%1 can't be written").arg(target));
    m_files.list(source, this, [this, source, target](Result<QStringList> names) {
        if (!names)
            return fail(names.error().message);
        for (const QString &name : *names)
            if (!name.contains(u'/') && name != ".."_L1 && name != "."_L1)
                m_left.push({ source + u'/' + name, target + u'/' + name });
        entryDone();
        next();
    });
}

// --- deleting ------------------------------------------------------------------------------------------------------------------
void RemoveJob::next()
{
    if (m_left.isEmpty())
        return Q_EMIT finished({});
    const auto [path, isEmptied] = m_left.pop();
    const auto removeIt = [this, path = path] {
        m_files.remove(path, this, orFail([this] {
            entryDone();
            next();
        }));
    };
    if (isEmptied)
        return removeIt();
    m_files.stat(path, this, [this, path = path, removeIt](Result<FileEntry> entry) {
        if (!entry || entry->type != "directory"_L1)
            return entry ? removeIt() : fail(entry.error().message);
        m_files.list(path, this, [this, path](Result<QStringList> names) {
            if (!names)
                return fail(names.error().message);
            m_left.push({ path, true });
            for (const QString &name : *names)
                m_left.push({ path + u'/' + name, false });
            next();
        });
    });
}

// --- renaming ------------------------------------------------------------------------------------------------------------------
RenameJob::~RenameJob()
{
    if (!m_local.isEmpty())
        QFile::remove(m_local);
}

void RenameJob::start()
{
    m_files.stat(m_from, this, [this](Result<FileEntry> entry) {
        if (!entry)
            return fail(entry.error().message);
        if (entry->type == "symlink"_L1)
            return copyLink();
        entry->type == "file"_L1 ? copyFile(*entry) : fail(tr("The server can rename files and links only, not folders."));
    });
}

void RenameJob::copyLink()
{
    m_files.readLink(m_from, this, [this](Result<QByteArray> link) {
        link ? m_files.makeLink(m_to, *link, this, orFail([this] { removeOld(); })) : fail(link.error().message);
    });
}

void RenameJob::copyFile(const FileEntry &entry)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
    QDir().mkpath(folder);
    QTemporaryFile place(folder + u"/rename-XXXXXX"_s);
    if (!place.open())
        return fail(place.errorString());
    place.setAutoRemove(false);
    m_local = place.fileName();
    transfer([this, entry] {
        transfer([this] { removeOld(); })->push(m_local, m_files.instance(), m_to, m_files.project(), entry.mode, entry.uid, entry.gid);
    })->pull(m_files.instance(), m_from, m_local, m_files.project());
}

void RenameJob::removeOld()
{
    m_files.remove(m_from, this, orFail([this] {
        entryDone();
        Q_EMIT finished({});
    }));
}

}
