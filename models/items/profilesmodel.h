// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQmlEngine>
#include <QTimer>

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
    Q_PROPERTY(QStringList names READ names NOTIFY countChanged)
public:
    explicit ProfilesModel(ApiClient *client, QObject *parent = nullptr);

    int count() const { return rowCount(); }
    QStringList names() const;
    /** `spec`: name, description and, for a copy, source. finished() tells how it went, here and below. */
    Q_INVOKABLE void create(const QVariantMap &spec);
    Q_INVOKABLE void rename(const QString &name, const QString &newName);
    Q_INVOKABLE void remove(const QString &name);
    Q_INVOKABLE int usersOf(const QString &name) const;
    /** What two profiles differ in: {group ("config", "devices", "description"), key, left, right} with `left` or `right` undefined where one
     *  has nothing; those that are equal only with `all` (then same: true). */
    Q_INVOKABLE QVariantList compare(const QString &left, const QString &right, bool all) const;
    QByteArray createBody(const QVariantMap &spec) const;
    /** Reads the list again, once for many calls. */
    void loadSoon()
    {
        if (!m_soon.isActive()) // not put off by the next call: calls may never end
            m_soon.start();
    }

    /** Reads the list; `done` (may be empty) comes afterwards, also after a failure. */
    void load(const QString &project, std::function<void()> done = {});

Q_SIGNALS:
    void countChanged();
    /** A verb ("create", "rename", "delete") on that profile is over; `error` is the server's message, empty if it was done. */
    void finished(const QString &verb, const QString &name, const QString &error);
    void loaded();

protected:
    void countMayHaveChanged() override { Q_EMIT countChanged(); }

private:
    void run(const QString &verb, const QString &name, ApiRequest request);
    ApiPath path(const QString &name = {}) const;

    ApiClient *m_client;
    QTimer m_soon;
    QString m_project;
};

/** A map of strings for QML. */
QVariantMap toVariantMap(const StringMap &map);

}
