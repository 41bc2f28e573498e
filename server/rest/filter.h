// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QList>
#include <QRegularExpression>

#include "models/core/result.h"

namespace quayside {

/** `?filter=` of the collections of instances and images (extension api_filtering): "name eq c1 and not (status eq Running or config.user.x
 *  ne \"a b\")". and/or join from left to right; values with spaces stand in quotes; a field may lead into maps ("config.image.os",
 *  "devices.eth0.type") and lists, of which any element counts. A value is compared as text, or, as later LXD versions do, as a
 *  regular expression without case, for the whole of it unless ^ or $ stands in it. */
class Filter {
public:
    /** 400 that says what is missing or wrong and at which character. Empty text matches everything. */
    static Result<Filter> parse(const QString &text);
    bool isEmpty() const { return m_steps.isEmpty(); }
    bool matches(const QJsonObject &object) const;

private:
    friend class FilterParser;
    /** A clause puts its truth on a stack, the others work on what is there. */
    struct Step {
        enum class Kind { Clause, Not, And, Or } kind = Kind::Clause;
        QString field;
        QString value;
        QRegularExpression pattern;
    };
    static bool matches(const Step &clause, const QJsonObject &object);

    QList<Step> m_steps;
};

}
