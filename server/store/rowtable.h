// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSqlQuery>
#include <tuple>

#include "server/store/interner.h"
#include "server/store/maptext.h"
#include "server/store/rowcache.h"
#include "server/store/transaction.h"

namespace quayside {

/** How rows are stored: RowTable<Row> names the table, the noun of messages and a column per member; statements and the calls
 *  below derive from it. */
template<class Row>
struct RowTable;

enum ColumnFlag : unsigned {
    Changing = 0,
    Fixed = 1,      ///< set at creation only (and by a rename)
    ProjectId = 2,  ///< the member is the project's name, the column its id
    Repeating = 4,  ///< many rows have the same text
};

template<auto Member>
struct Column {
    static constexpr auto member = Member;
    const char *name;
    unsigned flags;
};
template<auto Member>
constexpr Column<Member> column(const char *name, unsigned flags = Changing) { return { name, flags }; }

namespace sql {

inline QVariant bound(const QString &v) { return v.isNull() ? QVariant(QStringLiteral("")) : QVariant(v); }
inline QVariant bound(bool v) { return int(v); }
inline QVariant bound(qint64 v) { return v; }
inline QVariant bound(const Timestamp &v) { return v.ns; }
inline QVariant bound(const StringMap &v) { return toMapText(v); }
inline QVariant bound(const DeviceMap &v) { return toMapText(v); }
template<class E> requires std::is_enum_v<E>
QVariant bound(E v) { return int(v); }

inline Result<> take(const QVariant &v, QString &out, unsigned flags)
{
    const QString text = v.toString();
    out = flags & (Repeating | ProjectId) ? interner().shared(QStringView(text)) : text;
    return {};
}
inline Result<> take(const QVariant &v, bool &out, unsigned) { out = v.toInt() != 0; return {}; }
inline Result<> take(const QVariant &v, qint64 &out, unsigned) { out = v.toLongLong(); return {}; }
inline Result<> take(const QVariant &v, Timestamp &out, unsigned) { out.ns = v.toLongLong(); return {}; }
inline Result<> take(const QVariant &v, StringMap &out, unsigned) { return fromMapText(v.toString(), out); }
inline Result<> take(const QVariant &v, DeviceMap &out, unsigned) { return fromMapText(v.toString(), out); }
template<class E> requires std::is_enum_v<E>
Result<> take(const QVariant &v, E &out, unsigned) { out = E(v.toInt()); return {}; }

/** Calls `visit(column)` for each column of the table. */
template<class Row, class Visit>
void eachColumn(Visit visit)
{
    std::apply([&](const auto &...c) { (visit(c), ...); }, RowTable<Row>::columns);
}

template<class Row>
QByteArray selectStatement()
{
    QByteArray sql = "SELECT id";
    eachColumn<Row>([&](const auto &c) {
        sql += ", ";
        sql += c.flags & ProjectId ? QByteArray("(SELECT name FROM projects WHERE id = project_id)") : QByteArray(c.name);
    });
    return sql + " FROM " + RowTable<Row>::name;
}

template<class Row>
QByteArray insertStatement()
{
    QByteArray names, values;
    eachColumn<Row>([&](const auto &c) {
        const char *separator = names.isEmpty() ? "" : ", ";
        names += separator;
        names += c.flags & ProjectId ? "project_id" : c.name;
        values += separator;
        values += c.flags & ProjectId ? "(SELECT id FROM projects WHERE name = ?)" : "?";
    });
    return QByteArray("INSERT INTO ") + RowTable<Row>::name + " (" + names + ") VALUES (" + values + ')';
}

template<class Row>
QByteArray updateStatement()
{
    QByteArray sets;
    eachColumn<Row>([&](const auto &c) {
        if (!(c.flags & Fixed))
            sets += QByteArray(sets.isEmpty() ? "" : ", ") + c.name + " = ?";
    });
    return QByteArray("UPDATE ") + RowTable<Row>::name + " SET " + sets + " WHERE id = ?";
}

}

template<class Row>
Result<qint64> insertRow(Transaction &transaction, const Row &row)
{
    static const QByteArray statement = sql::insertStatement<Row>();
    QVariantList values;
    sql::eachColumn<Row>([&](const auto &c) { values.append(sql::bound(row.*(c.member))); });
    return transaction.insert(statement, values);
}

/** Writes the columns that may change. */
template<class Row>
Result<> updateRow(Transaction &transaction, const Row &row)
{
    static const QByteArray statement = sql::updateStatement<Row>();
    QVariantList values;
    sql::eachColumn<Row>([&](const auto &c) {
        if (!(c.flags & Fixed))
            values.append(sql::bound(row.*(c.member)));
    });
    return transaction.run(statement, values << row.id);
}

/** Reads the whole table, giving each row to `keep(Row &&)`. */
template<class Row, class Keep>
Result<> selectRows(Transaction &transaction, Keep keep)
{
    return transaction.select(sql::selectStatement<Row>(), {}, [&](const QSqlQuery &query) -> Result<> {
        Row row;
        row.id = query.value(0).toLongLong();
        Result<> result;
        int index = 0;
        sql::eachColumn<Row>([&](const auto &c) {
            if (result)
                result = sql::take(query.value(++index), row.*(c.member), c.flags);
        });
        TRY(std::move(result));
        keep(std::move(row));
        return {};
    });
}

}
