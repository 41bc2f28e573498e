// SPDX-License-Identifier: Apache-2.0
#include "server/instance/templateexpression.h"

#include <QDateTime>
#include <QStringList>

#include "server/instance/gotime.h"

namespace quayside {

using namespace Qt::StringLiterals;

QString templateText(const QVariant &value)
{
    if (value.typeId() == QMetaType::Bool)
        return value.toBool() ? u"True"_s : u"False"_s;
    return value.toString();
}

bool templateTruth(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Bool: return value.toBool();
    case QMetaType::LongLong: return value.toLongLong() != 0;
    case QMetaType::QVariantMap: return !value.toMap().isEmpty();
    default: return !value.toString().isEmpty();
    }
}

QList<QVariantList> templateItems(const QVariant &value)
{
    QList<QVariantList> items;
    const QVariantMap map = value.toMap();
    for (auto it = map.begin(); it != map.end(); ++it)
        items.append({ it.key(), it.value() });
    return items;
}

namespace {
struct Token {
    enum class Kind { End, Text, Number, Name, Sign } kind = Kind::End;
    QString text;
};

bool isNameCharacter(QChar c) { return c.isLetterOrNumber() || c == u'_'; }

/** Reads one quoted text whose quote is at `at`; leaves `at` behind it. */
Result<QString> quoted(const QString &source, qsizetype &at)
{
    const QChar quote = source[at++];
    QString text;
    for (; at < source.size() && source[at] != quote; ++at) {
        if (source[at] == u'\\' && at + 1 < source.size())
            ++at;
        text += source[at];
    }
    if (at++ >= source.size())
        return failure(badRequest(u"text without its closing quote"_s));
    return text;
}

Result<QList<Token>> tokensOf(const QString &source)
{
    QList<Token> tokens;
    for (qsizetype at = 0; at < source.size();) {
        const QChar c = source[at];
        if (c.isSpace()) {
            ++at;
        } else if (c == u'"' || c == u'\'') {
            tokens.append({ Token::Kind::Text, TRY(quoted(source, at)) });
        } else if (isNameCharacter(c)) {
            const qsizetype start = at;
            while (at < source.size() && isNameCharacter(source[at]))
                ++at;
            tokens.append({ c.isDigit() ? Token::Kind::Number : Token::Kind::Name, source.mid(start, at - start) });
        } else {
            const QString two = source.mid(at, 2);
            static const QStringList pairs { u"=="_s, u"!="_s, u"&&"_s, u"||"_s };
            tokens.append({ Token::Kind::Sign, pairs.contains(two) ? two : QString(c) });
            at += tokens.last().text.size();
        }
    }
    return tokens;
}

/** Recursive descent: or, and, not, comparison, filters, operand. */
class Parser {
public:
    Parser(QList<Token> tokens, const QVariantMap &names, const ConfigLookup &lookup)
        : m_tokens(std::move(tokens)), m_names(names), m_lookup(lookup) { }

    Result<QVariant> all()
    {
        const QVariant value = TRY(either());
        if (peek().kind != Token::Kind::End)
            return failure(badRequest(u"unexpected \"%1\""_s.arg(peek().text)));
        return value;
    }

private:
    Token peek() const { return m_next < m_tokens.size() ? m_tokens[m_next] : Token {}; }
    bool takes(const QString &text)
    {
        const Token token = peek();
        if (token.kind == Token::Kind::End || token.kind == Token::Kind::Text || token.text != text)
            return false;
        ++m_next;
        return true;
    }
    Result<> expect(const QString &text)
    {
        if (!takes(text))
            return failure(badRequest(u"\"%1\" expected"_s.arg(text)));
        return {};
    }

    Result<QVariant> either()
    {
        QVariant left = TRY(both());
        while (takes(u"or"_s) || takes(u"||"_s)) {
            const QVariant right = TRY(both());
            left = templateTruth(left) || templateTruth(right);
        }
        return left;
    }

    Result<QVariant> both()
    {
        QVariant left = TRY(negation());
        while (takes(u"and"_s) || takes(u"&&"_s)) {
            const QVariant right = TRY(negation());
            left = templateTruth(left) && templateTruth(right);
        }
        return left;
    }

    Result<QVariant> negation()
    {
        bool negated = false;
        bool any = false;
        while (takes(u"not"_s) || takes(u"!"_s)) {
            negated = !negated;
            any = true;
        }
        const QVariant value = TRY(comparison());
        return any ? QVariant(templateTruth(value) != negated) : value;
    }

    Result<QVariant> comparison()
    {
        const QVariant left = TRY(filtered());
        if (takes(u"=="_s))
            return QVariant(templateText(left) == templateText(TRY(filtered())));
        if (takes(u"!="_s))
            return QVariant(templateText(left) != templateText(TRY(filtered())));
        if (takes(u"in"_s))
            return QVariant(holds(TRY(filtered()), templateText(left)));
        return left;
    }

    static bool holds(const QVariant &whole, const QString &part)
    {
        return whole.typeId() == QMetaType::QVariantMap ? whole.toMap().contains(part) : whole.toString().contains(part);
    }

    Result<QVariant> filtered()
    {
        QVariant value = TRY(operand());
        while (takes(u"|"_s)) {
            const QString name = peek().text;
            ++m_next;
            const QVariant argument = takes(u":"_s) ? TRY(operand()) : QVariant();
            value = TRY(filter(name, value, argument));
        }
        return value;
    }

    static Result<QVariant> filter(const QString &name, const QVariant &value, const QVariant &argument)
    {
        if (name == "default"_L1)
            return templateTruth(value) ? value : argument;
        if (name == "upper"_L1)
            return QVariant(templateText(value).toUpper());
        if (name == "lower"_L1)
            return QVariant(templateText(value).toLower());
        if (name == "trim"_L1)
            return QVariant(templateText(value).trimmed());
        if (name == "length"_L1)
            return QVariant(qint64(value.typeId() == QMetaType::QVariantMap ? value.toMap().size() : templateText(value).size()));
        if (name == "safe"_L1)
            return value;
        if (name == "date"_L1 && value.typeId() == QMetaType::QDateTime)
            return QVariant(goTimeText(value.toDateTime(), templateText(argument)));
        if (name == "date"_L1)
            return failure(badRequest(u"the filter \"date\" needs a time"_s));
        return failure(badRequest(u"unknown filter \"%1\""_s.arg(name)));
    }

    Result<QVariant> operand()
    {
        if (++m_depth > 50)
            return failure(badRequest(u"nested too deeply"_s));
        auto value = operandInside();
        --m_depth;
        return value;
    }

    Result<QVariant> operandInside()
    {
        const Token token = peek();
        if (takes(u"("_s)) {
            const QVariant value = TRY(either());
            TRY(expect(u")"_s));
            return value;
        }
        ++m_next;
        switch (token.kind) {
        case Token::Kind::Text: return QVariant(token.text);
        case Token::Kind::Number: return QVariant(qint64(token.text.toLongLong()));
        case Token::Kind::Name: return name(token.text);
        default: return failure(badRequest(token.text.isEmpty() ? u"a value is missing"_s : u"unexpected \"%1\""_s.arg(token.text)));
        }
    }

    Result<QVariant> name(const QString &first)
    {
        if (first == "true"_L1 || first == "True"_L1 || first == "false"_L1 || first == "False"_L1)
            return QVariant(first.toLower() == "true"_L1);
        if (first == "config_get"_L1)
            return configGet();
        QVariant value = m_names.value(first);
        while (takes(u"."_s)) {
            value = value.toMap().value(peek().text);
            ++m_next;
        }
        return value;
    }

    Result<QVariant> configGet()
    {
        TRY(expect(u"("_s));
        const QVariant key = TRY(either());
        const QVariant fallback = takes(u","_s) ? TRY(either()) : QVariant();
        TRY(expect(u")"_s));
        auto found = m_lookup(templateText(key));
        if (!found)
            return fallback;
        while (found->endsWith(u'\n') || found->endsWith(u'\r'))
            found->chop(1);
        return QVariant(*found);
    }

    const QList<Token> m_tokens;
    const QVariantMap &m_names;
    const ConfigLookup &m_lookup;
    qsizetype m_next = 0;
    int m_depth = 0;
};
}

Result<QVariant> evaluateTemplateExpression(const QString &expression, const QVariantMap &names, const ConfigLookup &lookup)
{
    return Parser(TRY(tokensOf(expression)), names, lookup).all();
}

}
