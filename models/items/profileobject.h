// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/edit/objectdraft.h"
#include "models/items/profilesmodel.h"

namespace quayside {

/** One profile for its page: follows the list. Main thread. */
class ProfileObject : public QObject {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(QString name READ name CONSTANT)
    Q_PROPERTY(bool exists READ exists NOTIFY changed)
    Q_PROPERTY(QString description READ description NOTIFY changed)
    /** usersOf(). */
    Q_PROPERTY(QVariantList usedBy READ usedBy NOTIFY changed)
    /** What is edited. */
    Q_PROPERTY(quayside::ObjectDraft *draft READ draft CONSTANT)
public:
    ProfileObject(const QString &name, Server *server);

    QString name() const { return m_name; }
    bool exists() const { return m_entry.has_value(); }
    QString description() const { return exists() ? m_entry->profile.description : QString(); }
    QVariantList usedBy() const;
    ObjectDraft *draft() { return &m_draft; }

Q_SIGNALS:
    void changed();

private:
    void follow();

    QString m_name;
    Server *m_server;
    std::optional<ProfileEntry> m_entry;
    ObjectDraft m_draft;
};

}
