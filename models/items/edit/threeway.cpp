// SPDX-License-Identifier: Apache-2.0
#include "models/items/edit/threeway.h"

#include <QSet>

namespace quayside {

namespace {
struct Sides {
    QJsonValue base, mine, theirs;
    bool allMaps() const { return base.isObject() && mine.isObject() && theirs.isObject(); }
    /** A configuration that a side lacks is an empty one; a device that a side lacks is gone. */
    bool anyMap() const { return base.isObject() || mine.isObject() || theirs.isObject(); }
};

Difference::Kind kindOf(const Sides &sides)
{
    if (sides.mine == sides.theirs)
        return Difference::Same;
    if (sides.mine == sides.base)
        return Difference::Theirs;
    return sides.theirs == sides.base ? Difference::Mine : Difference::Conflict;
}

void compare(const Sides &sides, const QStringList &path, QList<Difference> &found)
{
    if (sides.base == sides.mine && sides.base == sides.theirs)
        return;
    const bool divided = path.size() < 2 ? sides.anyMap() : sides.allMaps();
    if (!divided) {
        found << Difference { path, sides.base, sides.mine, sides.theirs, kindOf(sides) };
        return;
    }
    const QJsonObject base = sides.base.toObject(), mine = sides.mine.toObject(), theirs = sides.theirs.toObject();
    QStringList keys = base.keys() + mine.keys() + theirs.keys();
    keys.sort();
    keys.removeDuplicates();
    const auto at = [](const QJsonObject &object, const QString &key) { return object.contains(key) ? object.value(key) : QJsonValue(QJsonValue::Undefined); };
    for (const QString &key : std::as_const(keys))
        compare({ at(base, key), at(mine, key), at(theirs, key) }, path + QStringList { key }, found);
}
}

QList<Difference> threeWay(const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs)
{
    QList<Difference> found;
    compare({ base, mine, theirs }, {}, found);
    return found;
}

QList<Difference> differences(const QJsonObject &before, const QJsonObject &after) { return threeWay(before, after, before); }

QJsonObject withValue(QJsonObject object, const QStringList &path, const QJsonValue &value)
{
    const QString &key = path.constFirst();
    if (path.size() > 1)
        object.insert(key, withValue(object.value(key).toObject(), path.mid(1), value));
    else if (value.isUndefined())
        object.remove(key);
    else
        object.insert(key, value);
    return object;
}

}
