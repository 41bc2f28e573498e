// SPDX-License-Identifier: Apache-2.0
#include "server/instance/snapshotname.h"

#include <algorithm>

#include "models/api/names.h"
#include "server/instance/templatetext.h"

namespace quayside {

using namespace Qt::StringLiterals;

Result<> checkSnapshotName(const QString &name)
{
    TRY(checkObjectName(u"snapshot"_s, name, 255));
    if (name.toUtf8().size() > 255)
        return failure(badRequest(u"Invalid snapshot name \"%1\": it is too long for a file name"_s.arg(name)));
    return {};
}

/** The highest number in place of %d, and one more. */
static qint64 nextNumber(const QString &pattern, const QStringList &existing)
{
    const QString before = pattern.section(u"%d"_s, 0, 0), after = pattern.section(u"%d"_s, 1);
    qint64 next = 0;
    for (const QString &name : existing) {
        const QString number = name.mid(before.size(), name.size() - before.size() - after.size());
        const bool isNumber = !number.isEmpty() && std::all_of(number.begin(), number.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        if (isNumber && name.size() > before.size() + after.size() && name.startsWith(before) && name.endsWith(after))
            next = std::max(next, number.toLongLong() + 1);
    }
    return next;
}

Result<QString> nextSnapshotName(const QString &pattern, const QStringList &existing, const QDateTime &now)
{
    QString name = TRY(renderTemplate(pattern, { { u"creation_date"_s, now } }));
    const qsizetype places = name.count(u"%d"_s);
    if (places > 1)
        return failure(badRequest(u"The snapshot pattern \"%1\" may contain %d only once"_s.arg(pattern)));
    if (places == 0 && existing.contains(name))
        name += u"-%d"_s;
    if (name.contains(u"%d"_s))
        name.replace(u"%d"_s, QString::number(nextNumber(name, existing)));
    TRY(checkSnapshotName(name));
    return name;
}

}
