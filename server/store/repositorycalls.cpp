// SPDX-License-Identifier: Apache-2.0
#include "server/store/repositorycalls.h"

namespace quayside {

using namespace Qt::StringLiterals;

Result<QList<qint64>> profileIds(const StoredRows &rows, const QString &project, const QStringList &names)
{
    const auto row = TRY(findRow(rows.projects, std::tuple(project)));
    const QString home = row->config.value(u"features.profiles"_s) == "true"_L1 ? project : u"default"_s;
    QList<qint64> ids;
    for (const QString &name : names) {
        const auto profile = rows.profiles.find(std::tuple(home, name));
        if (!profile)
            return failure(badRequest(u"Requested profile \"%1\" doesn't exist"_s.arg(name)));
        if (ids.contains(profile->id))
            return failure(badRequest(u"Duplicate profile \"%1\" found in request"_s.arg(name)));
        ids.append(profile->id);
    }
    return ids;
}

Result<> saveProfiles(Transaction &transaction, const QByteArray &table, const QByteArray &ownerColumn, qint64 owner,
    const QList<qint64> &profiles)
{
    TRY(transaction.run("DELETE FROM " + table + " WHERE " + ownerColumn + " = ?", { owner }));
    for (qsizetype i = 0; i < profiles.size(); ++i) {
        TRY(transaction.run("INSERT INTO " + table + " (" + ownerColumn + ", position, profile_id) VALUES (?, ?, ?)",
            { owner, i, profiles.at(i) }));
    }
    return {};
}

}
