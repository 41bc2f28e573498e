// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace quayside {

/** One place at which two or three versions of an object differ; an undefined value: it isn't there. */
struct Difference {
    enum Kind { Mine, Theirs, Same, Conflict }; ///< who changed it: one, the other, both alike, both differently
    QStringList path; ///< {"config", "limits.cpu"}, {"devices", "eth0", "parent"}, {"profiles"}
    QJsonValue base, mine, theirs;
    Kind kind = Mine;
};

/** Every place at which mine or theirs differs from the base, sorted. A device that one of the three lacks is one place; lists are one. */
QList<Difference> threeWay(const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs);
/** Between two versions: base and mine of each difference are set. */
QList<Difference> differences(const QJsonObject &before, const QJsonObject &after);
/** The object with that place changed; an undefined value takes it away. */
QJsonObject withValue(QJsonObject object, const QStringList &path, const QJsonValue &value);

}
