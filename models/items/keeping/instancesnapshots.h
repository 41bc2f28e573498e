// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/keeping/instancerecords.h"
#include "models/items/keeping/snapshotschedule.h"

namespace quayside {

/** An instance's snapshots. Each of the list has, beside what InstanceRecords names: day (a heading for it), stateful, sizeText, expiresIso
 *  ("" never), expired. Main thread. */
class InstanceSnapshots : public InstanceRecords {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(quayside::SnapshotSchedule *schedule READ schedule CONSTANT)
    /** A snapshot's expiry can be changed, or given when it is taken (extensions snapshot_expiry, snapshot_expiry_creation). */
    Q_PROPERTY(bool canExpire READ canExpire NOTIFY changed)
public:
    InstanceSnapshots(const QString &key, Server *server);

    SnapshotSchedule *schedule() const { return m_schedule; }
    bool canExpire() const;

    /** `spec`: name (empty: by the instance's pattern), stateful, expiry: "" (as the instance's setting says), "never", or a span as in
     *  "1w 2d". */
    Q_INVOKABLE void create(const QVariantMap &spec);
    /** The whole instance as it was; `stateful`: with its memory, running on from there. */
    Q_INVOKABLE void restore(const QString &name, bool stateful);
    /** "never" or a span from now. */
    Q_INVOKABLE void setExpiry(const QString &name, const QString &expiry);
    /** A new instance of it, in the instance's project. */
    Q_INVOKABLE void copyToInstance(const QString &name, const QString &instance);
    /** Makes an image of it; of the instance as it is, when there is no name. `spec`: alias, description, public. */
    Q_INVOKABLE void publish(const QString &name, const QVariantMap &spec);
    /** The same as a command: `verb` create, restore, delete, rename, expiry, copy or publish, `tool` "lxc" or "curl". */
    Q_INVOKABLE QString command(const QString &verb, const QString &name, const QVariantMap &spec, const QString &tool) const;
    /** When an expiry of that text would be over, in words; empty when it isn't understood. */
    Q_INVOKABLE QString expiryText(const QString &expiry) const;
    /** How many were taken after it: some storage drivers must drop these to restore it. */
    Q_INVOKABLE int newerThan(const QString &name) const;

protected:
    QVariantMap describe(const QJsonObject &record) const override;

private:
    struct Call;
    Call callOf(const QString &verb, const QString &name, const QVariantMap &spec) const;
    void perform(const QString &verb, const QString &name, const QVariantMap &spec, const QString &busy);

    SnapshotSchedule *m_schedule;
};

}
