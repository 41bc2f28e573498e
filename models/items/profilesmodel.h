// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQmlEngine>

#include "models/api/entities.h"
#include "models/client/apiclient.h"
#include "models/items/rowmodel.h"

namespace quayside {

struct ProfileEntry {
    QString key;
    api::Profile profile;
    bool operator==(const ProfileEntry &other) const { return key == other.key && toJson(profile) == toJson(other.profile); }
};

/** The profiles of one server's current project: name, description, usedBy (a number), devices and config (maps). Main thread. */
class ProfilesModel : public RowModel<ProfileEntry> {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    explicit ProfilesModel(ApiClient *client, QObject *parent = nullptr);

    int count() const { return rowCount(); }
    /** Reads the list; `done` (may be empty) comes afterwards, also after a failure. */
    void load(const QString &project, std::function<void()> done = {});

Q_SIGNALS:
    void countChanged();

protected:
    void countMayHaveChanged() override { Q_EMIT countChanged(); }

private:
    ApiClient *m_client;
};

/** A map of strings for QML. */
QVariantMap toVariantMap(const StringMap &map);

}
