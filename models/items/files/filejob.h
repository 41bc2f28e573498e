// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QStack>

#include "models/client/filetransfer.h"
#include "models/items/files/remotefiles.h"

namespace quayside {

/** One file or folder with all in it on its way, or being deleted or renamed. Destroying it stops it: what was moved by then stays. Main
 *  thread. */
class FileJob : public QObject {
    Q_OBJECT
public:
    explicit FileJob(const RemoteFiles &files) : m_files(files) { }
    virtual void start() = 0;
    qint64 bytes() const { return m_finished + m_current; }
    qint64 totalBytes() const { return m_total; } ///< -1 unknown
    int entries() const { return m_entries; }     ///< that are done

Q_SIGNALS:
    void progressed();
    /** Once. */
    void finished(const QString &error);

protected:
    /** Follows a transfer; `then` comes after its good end. */
    FileTransfer *transfer(std::function<void()> then);
    void entryDone(qint64 size = 0);
    void fail(const QString &error) { Q_EMIT finished(error); }
    /** As a callback: an error ends the job, else it goes on with `then`. */
    ApiClient::Done orFail(std::function<void()> then);

    RemoteFiles m_files;
    qint64 m_finished = 0, m_current = 0, m_total = -1;
    int m_entries = 0;
};

/** To `target` in the instance, as root's, with the modes of the files here. Special files are left out. */
class UploadJob : public FileJob {
    Q_OBJECT
public:
    UploadJob(const RemoteFiles &files, const QString &source, const QString &target) : FileJob(files), m_source(source), m_target(target) { }
    void start() override;

private:
    struct Item {
        QString source, target;
        FileEntry entry;
    };
    static QList<Item> scan(const QString &source, const QString &target);
    void take(const QList<Item> &items);
    void next();

    QString m_source, m_target;
    QList<Item> m_items;
};

/** From `source` in the instance to `target` here, with the modes it has there. */
class DownloadJob : public FileJob {
    Q_OBJECT
public:
    DownloadJob(const RemoteFiles &files, const QString &source, const QString &target) : FileJob(files) { m_left.push({ source, target }); }
    void start() override { next(); }

private:
    void next();
    void fetch(const QString &source, const QString &target, const FileEntry &entry);
    void fetchFolder(const QString &source, const QString &target);

    QStack<std::pair<QString, QString>> m_left;
};

/** Deletes in the instance, folders with all that is in them. */
class RemoveJob : public FileJob {
    Q_OBJECT
public:
    RemoveJob(const RemoteFiles &files, const QString &path) : FileJob(files) { m_left.push({ path, false }); }
    void start() override { next(); }

private:
    void next();

    QStack<std::pair<QString, bool>> m_left; ///< and whether it was looked into
};

/** The API has no renaming: a file or link is copied under its new name by way of this computer, then the old one is deleted. */
class RenameJob : public FileJob {
    Q_OBJECT
public:
    RenameJob(const RemoteFiles &files, const QString &from, const QString &to) : FileJob(files), m_from(from), m_to(to) { }
    ~RenameJob() override;
    void start() override;

private:
    void copyFile(const FileEntry &entry);
    void copyLink();
    void removeOld();

    QString m_from, m_to, m_local;
};

}
