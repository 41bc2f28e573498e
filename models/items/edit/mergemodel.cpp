// SPDX-License-Identifier: Apache-2.0
#include "models/items/edit/mergemodel.h"

#include <algorithm>

#include "models/items/edit/objectshape.h"
#include "models/items/edit/yamltext.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
QVariant shown(const QJsonValue &value) { return value.isUndefined() ? QVariant() : QVariant(toYamlLine(value)); }

QString kindName(Difference::Kind kind)
{
    const QString names[] = { u"mine"_s, u"theirs"_s, u"same"_s, u"conflict"_s };
    return names[kind];
}
}

static bool isAlike(const Difference &one, const Difference &other)
{
    return one.path == other.path && one.kind == other.kind && one.base == other.base && one.mine == other.mine && one.theirs == other.theirs;
}

QString placeText(const QStringList &path) { return path.size() < 2 ? path.value(0) : path.mid(1).join(u" › "_s); }

QHash<int, QByteArray> MergeModel::roleNames() const
{
    return { { GroupRole, "group" }, { KeyRole, "key" }, { BaseRole, "base" }, { MineRole, "mine" }, { TheirsRole, "theirs" }, { KindRole, "kind" },
        { ChoiceRole, "choice" } };
}

QVariant MergeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case GroupRole: return row.difference.path.constFirst();
    case KeyRole: return placeText(row.difference.path);
    case BaseRole: return shown(row.difference.base);
    case MineRole: return shown(row.difference.mine);
    case TheirsRole: return shown(row.difference.theirs);
    case KindRole: return kindName(row.difference.kind);
    case ChoiceRole: return row.choice;
    default: return {};
    }
}

void MergeModel::setSides(const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs)
{
    QList<Row> rows;
    m_base = base;
    m_silent.clear();
    for (const Difference &difference : threeWay(base, mine, theirs)) {
        if (difference.kind == Difference::Theirs && isServersOwnKey(placeText(difference.path)))
            m_silent << difference;
        else
            rows << Row { difference, choiceFor(difference) };
    }
    const auto isSame = [](const Row &one, const Row &other) { return isAlike(one.difference, other.difference); };
    if (!std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), isSame)) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    Q_EMIT changed();
}

/** What was chosen before, if it is still about the same. */
QString MergeModel::choiceFor(const Difference &difference) const
{
    for (const Row &row : m_rows) {
        if (isAlike(row.difference, difference))
            return row.choice;
    }
    return difference.kind == Difference::Conflict ? QString() : difference.kind == Difference::Theirs ? u"theirs"_s : u"mine"_s;
}

QJsonObject MergeModel::merged() const
{
    QJsonObject object = m_base;
    for (const Difference &difference : m_silent)
        object = withValue(object, difference.path, difference.theirs);
    for (const Row &row : m_rows)
        object = withValue(object, row.difference.path, row.choice == "theirs"_L1 ? row.difference.theirs : row.difference.mine);
    return object;
}

int MergeModel::openCount() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.choice.isEmpty(); }));
}

int MergeModel::conflictCount() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.difference.kind == Difference::Conflict; }));
}

void MergeModel::choose(int row, const QString &side)
{
    if (row < 0 || row >= count() || (side != "mine"_L1 && side != "theirs"_L1))
        return;
    m_rows[row].choice = side;
    Q_EMIT dataChanged(index(row), index(row), { ChoiceRole });
    Q_EMIT changed();
}

void MergeModel::chooseAll(const QString &side)
{
    for (int row = 0; row < count(); ++row) {
        if (m_rows[row].difference.kind == Difference::Conflict)
            choose(row, side);
    }
}

}
