// SPDX-License-Identifier: Apache-2.0
#include "server/rest/filter.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
Error invalid(const QString &why) { return badRequest(u"Invalid filter: "_s + why); }

/** Words, and quoted values without their quotes. */
Result<QStringList> wordsOf(const QString &text)
{
    QStringList words;
    qsizetype at = 0;
    while (at < text.size()) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        const bool quoted = text[at] == u'"';
        qsizetype end = at + 1;
        while (end < text.size() && (quoted ? text[end] != u'"' : !text[end].isSpace()))
            ++end;
        if (quoted && end == text.size())
            return failure(invalid(u"unterminated quote"_s));
        words << (quoted ? text.mid(at + 1, end - at - 1) : text.mid(at, end - at));
        at = quoted ? end + 1 : end;
    }
    return words;
}

/** Follows a dotted path; a map's key may itself hold dots ("config.image.os"), so the whole rest is tried first. */
QJsonValue valueAt(const QJsonObject &object, const QString &path)
{
    if (object.contains(path))
        return object.value(path);
    for (qsizetype dot = path.indexOf(u'.'); dot > 0; dot = path.indexOf(u'.', dot + 1)) {
        const QJsonValue inner = object.value(path.left(dot));
        if (inner.isObject())
            return valueAt(inner.toObject(), path.mid(dot + 1));
    }
    return {};
}

QString textOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return QString::number(value.toInteger());
    return value.toString();
}
}

Result<Filter> Filter::parse(const QString &text)
{
    Filter filter;
    const QStringList words = TRY(wordsOf(text));
    const auto is = [&](qsizetype at, QLatin1StringView word) { return words.at(at).compare(word, Qt::CaseInsensitive) == 0; };
    qsizetype at = 0;
    while (at < words.size()) {
        Clause clause;
        if (!filter.m_clauses.isEmpty()) {
            if (!is(at, "and"_L1) && !is(at, "or"_L1))
                return failure(invalid(u"expected \"and\" or \"or\", got \"%1\""_s.arg(words.at(at))));
            clause.orPrevious = is(at++, "or"_L1);
        }
        if (at < words.size() && is(at, "not"_L1)) {
            clause.negated = true;
            ++at;
        }
        if (words.size() - at < 3)
            return failure(invalid(u"a clause is a field, an operator and a value"_s));
        if (!is(at + 1, "eq"_L1) && !is(at + 1, "ne"_L1))
            return failure(invalid(u"unknown operator \"%1\": \"eq\" or \"ne\""_s.arg(words.at(at + 1))));
        clause.negated ^= is(at + 1, "ne"_L1);
        clause.field = words.at(at);
        clause.value = words.at(at + 2);
        clause.pattern = QRegularExpression(QRegularExpression::anchoredPattern(clause.value), QRegularExpression::CaseInsensitiveOption);
        filter.m_clauses.append(std::move(clause));
        at += 3;
    }
    return filter;
}

bool Filter::matches(const Clause &clause, const QJsonObject &object)
{
    const QString value = textOf(valueAt(object, clause.field));
    const bool equal = value == clause.value || (clause.pattern.isValid() && clause.pattern.match(value).hasMatch());
    return equal != clause.negated;
}

bool Filter::matches(const QJsonObject &object) const
{
    bool match = true;
    for (const Clause &clause : m_clauses)
        match = clause.orPrevious ? match || matches(clause, object) : match && matches(clause, object);
    return match;
}

}
