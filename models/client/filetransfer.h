// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/client/apiclient.h"

class QFile;
class QSaveFile;

namespace quayside {

/** One file on its way to or from a server, streamed: memory doesn't grow with its size. Destroying it stops the transfer; a download
 *  that didn't finish leaves no file. Call one of the verbs, once. */
class FileTransfer : public QObject {
    Q_OBJECT
public:
    explicit FileTransfer(ApiClient *client, QObject *parent = nullptr) : QObject(parent), m_client(client) { }

    /** An image file (unified tarball, any compression). finished() has its fingerprint; `alias` may be empty. */
    void importImage(const QString &file, const QString &alias, const QString &project);
    /** A split one: a tarball with its metadata, and its root file system. */
    void importSplitImage(const QString &metadata, const QString &rootfs, const QString &alias, const QString &project);
    /** A split image becomes two files: the root file system's name has ".root" at its end. */
    void exportImage(const QString &fingerprint, const QString &file, const QString &project);
    void exportBackup(const QString &instance, const QString &backup, const QString &file, const QString &project);
    /** An instance out of a backup's file. `name` and `pool` may be empty: as the file says (extension container_backup_override_pool for a
     *  pool, backup_override_name for a name). */
    void importBackup(const QString &file, const QString &name, const QString &pool, const QString &project);
    /** To `path` in the instance, with that mode (0644) and owner (root). */
    void push(const QString &file, const QString &instance, const QString &path, const QString &project, int mode = 0644, qint64 uid = 0,
        qint64 gid = 0);
    void pull(const QString &instance, const QString &path, const QString &file, const QString &project);

Q_SIGNALS:
    /** `total` is -1 when unknown. */
    void progressed(qint64 done, qint64 total);
    /** Once. `error` is empty on success. */
    void finished(const QString &result, const QString &error);

private:
    void upload(ApiRequest request, const QString &file, std::function<void(const Answer &)> done);
    void send(ApiRequest request, std::shared_ptr<QFile> source, std::function<void(const Answer &)> done);
    std::function<void(const Answer &)> withAlias(const QString &alias, const QString &project);
    void download(const ApiPath &path, const QString &file, bool isImage = false);
    void keep(const std::shared_ptr<QSaveFile> &target, const QString &file, bool isImage);
    void createAlias(const QString &fingerprint, const QString &alias, const QString &project);
    void fail(const QString &error) { Q_EMIT finished({}, error); }

    QPointer<ApiClient> m_client;
};

}
