// SPDX-License-Identifier: Apache-2.0
#include "server/rest/filter.h"

#include <QJsonArray>
#include <algorithm>
#include <functional>

namespace quayside {

using namespace Qt::StringLiterals;

/** Recursive descent: terms joined by and/or, "not", "( )", clauses. */
class FilterParser {
public:
    explicit FilterParser(const QString &text) : m_text(text) { }

    Result<Filter> all()
    {
        if (skipSpace(); m_at == m_text.size())
            return Filter();
        TRY(expression(0));
        if (m_at < m_text.size())
            return failure(invalid(m_text[m_at] == u')' ? u"\")\" without \"(\""_s : u"expected \"and\" or \"or\""_s));
        return m_filter;
    }

private:
    using Kind = Filter::Step::Kind;

    Error invalid(const QString &why) const { return badRequest(u"Invalid filter: %1 at character %2"_s.arg(why).arg(m_at + 1)); }

    void skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    /** Up to white space; a bracket that it doesn't open itself is not part of it. */
    QString bareWord()
    {
        const qsizetype start = m_at;
        int open = 0;
        for (; m_at < m_text.size() && !m_text[m_at].isSpace(); ++m_at) {
            open += int(m_text[m_at] == u'(') - int(m_text[m_at] == u')');
            if (open < 0)
                break;
        }
        const QString word = m_text.mid(start, m_at - start);
        skipSpace();
        return word;
    }

    Result<QString> quoted()
    {
        const qsizetype end = m_text.indexOf(u'"', m_at + 1);
        if (end < 0)
            return failure(invalid(u"unterminated quote"_s));
        const QString word = m_text.mid(m_at + 1, end - m_at - 1);
        m_at = end + 1;
        skipSpace();
        return word;
    }

    bool takes(QLatin1StringView word)
    {
        const qsizetype before = m_at;
        if (bareWord().compare(word, Qt::CaseInsensitive) == 0)
            return true;
        m_at = before;
        return false;
    }

    Result<> expression(int depth)
    {
        static constexpr int deepest = 50;
        if (depth > deepest)
            return failure(invalid(u"nested too deeply"_s));
        TRY(term(depth));
        for (;;) {
            const bool isAnd = takes("and"_L1);
            if (!isAnd && !takes("or"_L1))
                return {};
            TRY(term(depth));
            m_filter.m_steps.append({ isAnd ? Kind::And : Kind::Or, {}, {}, {} });
        }
    }

    Result<> term(int depth)
    {
        const bool negated = takes("not"_L1);
        if (m_at < m_text.size() && m_text[m_at] == u'(') {
            ++m_at;
            skipSpace();
            TRY(expression(depth + 1));
            if (m_at == m_text.size() || m_text[m_at] != u')')
                return failure(invalid(u"\")\" is missing"_s));
            ++m_at;
            skipSpace();
        } else {
            TRY(clause());
        }
        if (negated)
            m_filter.m_steps.append({ Kind::Not, {}, {}, {} });
        return {};
    }

    Result<> clause()
    {
        Filter::Step step { Kind::Clause, TRY(word(u"a field"_s)), {}, {} };
        const qsizetype place = m_at;
        const QString sign = TRY(word(u"an operator"_s)).toLower();
        if (sign != "eq"_L1 && sign != "ne"_L1) {
            m_at = place;
            return failure(invalid(u"unknown operator \"%1\" (\"eq\" or \"ne\")"_s.arg(sign)));
        }
        step.value = TRY(m_at < m_text.size() && m_text[m_at] == u'"' ? quoted() : word(u"a value"_s));
        const bool isAnchored = step.value.contains(u'^') || step.value.contains(u'$');
        step.pattern = QRegularExpression(isAnchored ? step.value : QRegularExpression::anchoredPattern(step.value), QRegularExpression::CaseInsensitiveOption);
        m_filter.m_steps.append(std::move(step));
        if (sign == "ne"_L1)
            m_filter.m_steps.append({ Kind::Not, {}, {}, {} });
        return {};
    }

    Result<QString> word(const QString &what)
    {
        const QString found = bareWord();
        if (found.isEmpty())
            return failure(invalid(what + u" is missing"_s));
        return found;
    }

    const QString m_text;
    qsizetype m_at = 0;
    Filter m_filter;
};

Result<Filter> Filter::parse(const QString &text) { return FilterParser(text).all(); }

namespace {
QString textOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return QString::number(value.toInteger());
    return value.toString();
}

/** By its name, or by that of the reference's examples ("UpdateSource"). */
QJsonValue memberOf(const QJsonObject &object, const QString &name)
{
    for (auto it = object.begin(); !object.contains(name) && it != object.end(); ++it) {
        if (it.key().compare(name, Qt::CaseInsensitive) == 0 || QString(it.key()).remove(u'_').compare(name, Qt::CaseInsensitive) == 0)
            return it.value();
    }
    return object.value(name);
}

using Predicate = std::function<bool(const QString &)>;

bool anyMatches(const QJsonValue &value, const QString &path, const Predicate &wanted);

/** Follows a dotted path; a map's key may itself hold dots ("config.image.os"), so the whole rest is tried first. */
bool anyInside(const QJsonObject &object, const QString &path, const Predicate &wanted)
{
    if (const QJsonValue whole = memberOf(object, path); !whole.isUndefined())
        return anyMatches(whole, {}, wanted);
    for (qsizetype dot = path.indexOf(u'.'); dot > 0; dot = path.indexOf(u'.', dot + 1)) {
        const QJsonValue inner = memberOf(object, path.left(dot));
        if (inner.isObject() || inner.isArray())
            return anyMatches(inner, path.mid(dot + 1), wanted);
    }
    return wanted(QString());
}

bool anyMatches(const QJsonValue &value, const QString &path, const Predicate &wanted)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::any_of(array.begin(), array.end(), [&](const QJsonValue &element) { return anyMatches(element, path, wanted); });
    }
    if (path.isEmpty())
        return wanted(textOf(value));
    return value.isObject() ? anyInside(value.toObject(), path, wanted) : wanted(QString());
}
}

bool Filter::matches(const Step &clause, const QJsonObject &object)
{
    return anyInside(object, clause.field, [&clause](const QString &value) {
        return value == clause.value || (clause.pattern.isValid() && clause.pattern.match(value).hasMatch());
    });
}

bool Filter::matches(const QJsonObject &object) const
{
    QList<bool> stack;
    for (const Step &step : m_steps) {
        if (step.kind == Step::Kind::Clause) {
            stack.append(matches(step, object));
            continue;
        }
        const bool right = stack.takeLast();
        if (step.kind == Step::Kind::Not)
            stack.append(!right);
        else
            stack.append(step.kind == Step::Kind::And ? stack.takeLast() && right : stack.takeLast() || right);
    }
    return stack.isEmpty() || stack.last();
}

}
