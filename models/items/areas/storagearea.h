// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/areas/area.h"
#include "models/items/areas/entityeditor.h"

namespace quayside {

/** Pools with the space used in them, their volumes, and the snapshots of one volume. Keys: a pool's name; "pool/type/name". */
class StorageArea : public Area {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(quayside::EntityList *pools READ pools CONSTANT)
    Q_PROPERTY(quayside::EntityList *volumes READ volumes CONSTANT)
    Q_PROPERTY(quayside::EntityList *snapshots READ snapshots CONSTANT)
    /** Of this volume the snapshots are read. */
    Q_PROPERTY(QString snapshotsOf READ snapshotsOf WRITE setSnapshotsOf NOTIFY changed)
    /** The kinds of pools that can be made there. */
    Q_PROPERTY(QStringList drivers READ drivers NOTIFY changed)
    Q_PROPERTY(bool hasSnapshots READ hasSnapshots NOTIFY changed)
    Q_PROPERTY(bool canRename READ canRename NOTIFY changed)
    /** Of a pool or volume that is about to be made. */
    Q_PROPERTY(quayside::ConfigForm *draft READ draft CONSTANT)
public:
    explicit StorageArea(Server *server);

    EntityList *pools() { return &m_pools; }
    EntityList *volumes() { return &m_volumes; }
    EntityList *snapshots() { return &m_snapshots; }
    QString snapshotsOf() const { return m_snapshotsOf; }
    void setSnapshotsOf(const QString &volumeKey);
    QStringList drivers() const { return m_drivers; }
    bool hasSnapshots() const;
    bool canRename() const;
    ConfigForm *draft() { return &m_draft; }
    /** Empties the draft: for "pool" or "volume", of that driver. */
    Q_INVOKABLE void beginDraft(const QString &entity, const QString &driver);
    /** Of a pool or volume, by its key; the caller's own. */
    Q_INVOKABLE quayside::EntityEditor *editor(const QString &key);

protected:
    Plan plan(const QString &verb, const QVariantMap &spec) const override;
    void read() override;

private:
    void readDrivers();
    void readPool(const QString &pool);
    void readVolumes();
    void readSnapshots();
    void takeVolumes(const QString &pool, const QList<QVariantMap> &volumes);
    void readUsage(const QString &volumeKey);
    void sumUp(const QString &pool);
    Plan poolPlan(const QString &verb, const QVariantMap &spec) const;
    Plan volumePlan(const QString &verb, const QVariantMap &spec) const;
    Plan devicePlan(const QString &verb, const QVariantMap &spec) const;
    Plan snapshotPlan(const QString &verb, const QVariantMap &spec) const;

    EntityList m_pools, m_volumes, m_snapshots;
    QHash<QString, QList<QVariantMap>> m_byPool;
    QHash<QString, qint64> m_usage; ///< bytes, by volume key, where the server tells
    QString m_snapshotsOf;
    QStringList m_drivers { QStringLiteral("dir") };
    ConfigForm m_draft;
};

}
