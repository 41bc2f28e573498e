// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QVariant>

#include <functional>

namespace quayside {

// The table's search language: free words and "field:value", all of which must match; "-" before a term excludes.
// Fields: state, type, tag, ip, profile, image, server, project, name; group: names the grouping. Comparisons: mem>1G disk<20G cpu>=50.
class InstanceQuery
{
public:
    // Gives a role of the row in question by its name.
    using Lookup = std::function<QVariant(const QByteArray &role)>;

    static InstanceQuery parse(const QString &text);
    bool matches(const Lookup &row) const;
    // What "group:" named, empty without it.
    QString groupBy() const { return m_groupBy; }

private:
    struct Term
    {
        QString field; // empty: free word
        QString value; // lower case
        QChar comparison; // ':', '<', '>'
        bool orEqual = false;
        bool excluded = false;
        double number = 0;
    };
    static bool matches(const Term &term, const Lookup &row);

    QList<Term> m_terms;
    QString m_groupBy;
};

} // namespace quayside
