// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUrl>

#include "models/items/files/transferlist.h"
#include "models/items/jobqueue.h"
#include "models/items/keeping/instancerecords.h"

namespace quayside {

/** An instance's backups (extension container_backup). Each of the list has, beside what InstanceRecords names: size (bytes, -1 while it
 *  isn't known), sizeText, instanceOnly, optimized. Files go to and from the server as streams, shown in `transfers`. Main thread. */
class InstanceBackups : public InstanceRecords {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(bool supported READ isSupported NOTIFY changed)
    Q_PROPERTY(bool canCompress READ canCompress NOTIFY changed)
    Q_PROPERTY(quayside::TransferList *transfers READ transfers CONSTANT)
public:
    InstanceBackups(const QString &key, Server *server);

    bool isSupported() const;
    /** The compression can be chosen (extension backup_compression_algorithm). */
    bool canCompress() const;
    TransferList *transfers() const { return m_transfers; }

    /** `spec`: name (empty: the next free), compression (empty: as the server is set), optimized, instanceOnly, expiry ("never" or a span). */
    Q_INVOKABLE void create(const QVariantMap &spec);
    Q_INVOKABLE void exportTo(const QString &name, const QUrl &file);
    /** A name for the file of a backup. */
    Q_INVOKABLE QString fileName(const QString &name) const;
    /** `verb`: create, export, rename or delete. */
    Q_INVOKABLE QString command(const QString &verb, const QString &name, const QVariantMap &spec, const QString &tool) const;

protected:
    QVariantMap describe(const QJsonObject &record) const override;
    void listed() override;

private:
    QByteArray createBody(const QVariantMap &spec) const;
    void measure(const QString &name);

    TransferList *m_transfers;
    QHash<QString, qint64> m_sizes;
    JobQueue m_measuring { 1 };
};

}
