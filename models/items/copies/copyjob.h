// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/client/filetransfer.h"
#include "models/items/copies/copyplan.h"

namespace quayside {

/** One instance being copied or moved. Destroying it stops it; a backup made on the way, and its file here, are deleted. Main thread. */
class CopyJob : public QObject {
    Q_OBJECT
public:
    CopyJob(const CopyWish &wish, const CopyPlace &place, CopyMethod method, ApiClient *source, ApiClient *target, CopySource from = {});
    ~CopyJob() override;
    void start();

Q_SIGNALS:
    /** `total` of bytes is -1 when it isn't known; both 0 when there is nothing to count. */
    void progressed(const QString &stage, qint64 done, qint64 total);
    /** Once. */
    void finished(const QString &error);

private:
    ApiPath sourcePath(const QStringList &below = {}) const;
    /** Runs a request of the source's or target's server; its failure ends the job. */
    void run(ApiClient *client, ApiRequest request, std::function<void()> then);
    FileTransfer *transfer(ApiClient *client, const QString &stage, std::function<void()> then);
    void copyHere();
    void renameInterim();
    void offer();
    /** From the source's address of that number, else the next. */
    void pull(const QJsonObject &secrets, qsizetype number = 0, const QString &error = {});
    void makeBackup();
    void fetch();
    void send();
    void dropBackup();
    void deleteSource();
    void stage(const QString &text) { Q_EMIT progressed(text, 0, 0); }
    void end(const QString &error = {});

    CopyWish m_wish;
    CopyPlace m_place;
    CopyMethod m_method;
    QPointer<ApiClient> m_source, m_target;
    CopySource m_from;
    QString m_backup, m_file, m_operation, m_interim;
    QString m_offer; ///< operation of the source that waits to be fetched from
};

}
