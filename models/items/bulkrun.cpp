// SPDX-License-Identifier: Apache-2.0
#include "models/items/bulkrun.h"

#include <algorithm>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr RowRole<BulkRow> roles[] = {
    { "key", [](const BulkRow &r) -> QVariant { return r.key; } },
    { "name", [](const BulkRow &r) -> QVariant { return r.name; } },
    { "state", [](const BulkRow &r) -> QVariant { return r.state; } },
    { "text", [](const BulkRow &r) -> QVariant { return r.text; } },
};
}

BulkRun::BulkRun(QObject *parent) : RowModel(roles, parent)
{
    QJSEngine::setObjectOwnership(this, QJSEngine::CppOwnership);
}

int BulkRun::counted(QStringView state) const
{
    return int(std::count_if(rows().begin(), rows().end(), [&](const BulkRow &row) { return row.state == state; }));
}

QStringList BulkRun::failedKeys() const
{
    QStringList keys;
    for (const BulkRow &row : rows()) {
        if (row.state == "failed"_L1)
            keys << row.key;
    }
    return keys;
}

void BulkRun::begin(const QString &verb, const QStringList &keys)
{
    const bool again = verb == m_verb && keys == failedKeys();
    QList<BulkRow> list = again ? rows() : QList<BulkRow>();
    list.removeIf([&](const BulkRow &row) { return keys.contains(row.key); });
    m_verb = verb;
    ++m_run;
    m_open.clear();
    for (const QString &key : keys) {
        list << BulkRow { key, key.section(u'/', -1), u"waiting"_s, {} };
        m_open.insert(key);
    }
    assign(list);
    Q_EMIT changed();
}

void BulkRun::clear()
{
    m_verb.clear();
    m_open.clear();
    assign({});
    Q_EMIT changed();
}

void BulkRun::mark(const QString &key, const QString &state, const QString &text)
{
    if (const BulkRow *old = row(key)) {
        update({ key, old->name, state, text });
        Q_EMIT changed();
    }
}

void BulkRun::started(const QString &key, int run)
{
    if (run == m_run && runOf(key))
        mark(key, u"running"_s);
}

void BulkRun::ended(const QString &key, int run, const QString &error)
{
    if (run != m_run || !m_open.remove(key))
        return;
    mark(key, error.isEmpty() ? u"done"_s : u"failed"_s, error);
    if (!isRunning())
        Q_EMIT finished(count(), failedCount());
}

}
