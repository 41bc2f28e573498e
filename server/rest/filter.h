// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QList>
#include <QRegularExpression>

#include "models/core/result.h"

namespace quayside {

/** `?filter=` of the collections of instances and images (extension api_filtering): "name eq c1 and not status eq Running". Clauses are
 *  joined from left to right; values with spaces stand in quotes; a field may lead into maps ("config.image.os"). A value is
 *  compared as text, or, as later LXD versions do, as a regular expression for the whole of it, without case. */
class Filter {
public:
    /** 400 that says what is missing. Empty text matches everything. */
    static Result<Filter> parse(const QString &text);
    bool isEmpty() const { return m_clauses.isEmpty(); }
    bool matches(const QJsonObject &object) const;

private:
    struct Clause {
        bool orPrevious = false;
        bool negated = false;
        QString field;
        QString value;
        QRegularExpression pattern;
    };
    static bool matches(const Clause &clause, const QJsonObject &object);

    QList<Clause> m_clauses;
};

}
