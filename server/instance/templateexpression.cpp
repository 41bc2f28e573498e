// SPDX-License-Identifier: Apache-2.0
#include "server/instance/templateexpression.h"

#include <QStringList>
#include <cmath>

#include "server/instance/templatefilters.h"
#include "server/instance/templatevalue.h"

namespace quayside {

using namespace Qt::StringLiterals;
namespace tv = templateValue;

namespace {
struct Token {
    enum class Kind { End, Text, Number, Name, Sign } kind = Kind::End;
    QString text;
};

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }
bool isNameCharacter(QChar c) { return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'_'); }

/** Reads one quoted text whose quote is at `at`; leaves `at` behind it. */
Result<QString> quoted(const QString &source, qsizetype &at)
{
    const QChar quote = source[at++];
    QString text;
    for (; at < source.size() && source[at] != quote; ++at) {
        if (source[at] == u'\\' && (++at >= source.size() || !u"\"'\\"_s.contains(source[at])))
            return failure(badRequest(u"unknown escape sequence in a text"_s));
        text += source[at];
    }
    if (at++ >= source.size())
        return failure(badRequest(u"text without its closing quote"_s));
    return text;
}

QString nameAt(const QString &source, qsizetype &at)
{
    const qsizetype start = at;
    while (at < source.size() && isNameCharacter(source[at]))
        ++at;
    return source.mid(start, at - start);
}

Result<QList<Token>> tokensOf(const QString &source)
{
    static const QStringList pairs { u"=="_s, u"!="_s, u"<>"_s, u"<="_s, u">="_s, u"&&"_s, u"||"_s };
    QList<Token> tokens;
    for (qsizetype at = 0; at < source.size();) {
        const QChar c = source[at];
        if (c.isSpace()) {
            ++at;
        } else if (c == u'"' || c == u'\'') {
            tokens.append({ Token::Kind::Text, TRY(quoted(source, at)) });
        } else if (isNameCharacter(c)) {
            tokens.append({ isDigit(c) ? Token::Kind::Number : Token::Kind::Name, nameAt(source, at) });
        } else {
            const QString two = source.mid(at, 2);
            tokens.append({ Token::Kind::Sign, pairs.contains(two) ? two : QString(c) });
            at += tokens.last().text.size();
        }
    }
    return tokens;
}

/** Recursive descent, with pongo2's precedence: and/or (from the right), comparison, sign or not, + -, * / %, ^, filters. */
class Parser {
public:
    Parser(QList<Token> tokens, const TemplateNames &names) : m_tokens(std::move(tokens)), m_names(names) { }

    bool atEnd() const { return m_next >= m_tokens.size(); }
    Result<> expectEnd() const { return atEnd() ? Result<>() : failure(unexpected()); }

    Result<QVariant> logical()
    {
        QVariantList operands { TRY(comparison()) };
        QList<bool> isAnd;
        while (takes({ u"and"_s, u"&&"_s, u"or"_s, u"||"_s })) {
            isAnd.append(m_taken == "and"_L1 || m_taken == "&&"_L1);
            operands.append(TRY(comparison()));
        }
        QVariant right = operands.takeLast();
        while (!operands.isEmpty()) {
            const bool left = tv::truth(operands.takeLast());
            right = isAnd.takeLast() ? left && tv::truth(right) : left || tv::truth(right);
        }
        return right;
    }

    Result<QVariant> filters(QVariant value)
    {
        while (takes({ u"|"_s })) {
            const QString name = TRY(word());
            const QVariant argument = takes({ u":"_s }) ? TRY(operand()) : QVariant();
            value = TRY(applyTemplateFilter(name, value, argument));
        }
        return value;
    }

    Result<QVariant> filtered() { return filters(TRY(operand())); }

    Result<QString> word()
    {
        if (peek().kind != Token::Kind::Name)
            return failure(unexpected());
        return m_tokens[m_next++].text;
    }

    Result<> expect(const QString &text)
    {
        if (!takes({ text }))
            return failure(badRequest(u"\"%1\" expected"_s.arg(text)));
        return {};
    }

    bool takes(const QStringList &texts)
    {
        const Token token = peek();
        if (token.kind == Token::Kind::End || token.kind == Token::Kind::Text || !texts.contains(token.text))
            return false;
        m_taken = token.text;
        ++m_next;
        return true;
    }

private:
    Token peek() const { return m_next < m_tokens.size() ? m_tokens[m_next] : Token {}; }
    Error unexpected() const { return badRequest(peek().text.isEmpty() ? u"a value is missing"_s : u"unexpected \"%1\""_s.arg(peek().text)); }

    Result<QVariant> comparison()
    {
        const QVariant left = TRY(sum());
        if (!takes({ u"=="_s, u"!="_s, u"<>"_s, u"<"_s, u"<="_s, u">"_s, u">="_s, u"in"_s }))
            return left;
        const QString sign = m_taken;
        const QVariant right = TRY(sum());
        if (sign == "in"_L1)
            return QVariant(tv::contains(right, left));
        if (sign == "=="_L1)
            return QVariant(tv::equal(left, right));
        if (sign == "!="_L1 || sign == "<>"_L1)
            return QVariant(!tv::equal(left, right));
        const bool real = tv::isFloat(left) || tv::isFloat(right);
        const auto order = real ? tv::number(left) <=> tv::number(right) : tv::integer(left) <=> tv::integer(right);
        return QVariant((sign.endsWith(u'=') && order == 0) || (sign.startsWith(u'<') ? order < 0 : order > 0));
    }

    Result<QVariant> sum()
    {
        const bool negated = takes({ u"not"_s, u"!"_s });
        const bool minus = !negated && takes({ u"-"_s, u"+"_s }) && m_taken == "-"_L1;
        QVariant value = TRY(product());
        if (minus)
            value = TRY(calculate(QVariant(qint64(0)), u'-', value));
        while (takes({ u"+"_s, u"-"_s })) {
            const QChar sign = m_taken[0];
            value = TRY(calculate(value, sign, TRY(product())));
        }
        return negated ? QVariant(!tv::truth(value)) : value;
    }

    Result<QVariant> product()
    {
        QVariant value = TRY(power());
        while (takes({ u"*"_s, u"/"_s, u"%"_s })) {
            const QChar sign = m_taken[0];
            value = TRY(calculate(value, sign, TRY(power())));
        }
        return value;
    }

    Result<QVariant> power()
    {
        const QVariant base = TRY(filtered());
        return takes({ u"^"_s }) ? QVariant(std::pow(tv::number(base), tv::number(TRY(filtered())))) : base;
    }

    static Result<QVariant> calculate(const QVariant &left, QChar sign, const QVariant &right)
    {
        const bool real = (tv::isFloat(left) || tv::isFloat(right)) && sign != u'%';
        const double x = tv::number(left), y = tv::number(right);
        const auto a = quint64(tv::integer(left)), b = quint64(tv::integer(right)); // which may overflow without harm
        switch (sign.unicode()) {
        case '+': return real ? QVariant(x + y) : QVariant(qint64(a + b));
        case '-': return real ? QVariant(x - y) : QVariant(qint64(a - b));
        case '*': return real ? QVariant(x * y) : QVariant(qint64(a * b));
        default: break;
        }
        if (real ? y == 0 : b == 0)
            return failure(badRequest(u"division by zero"_s));
        if (real)
            return QVariant(x / y);
        if (qint64(b) == -1)
            return QVariant(sign == u'/' ? qint64(-a) : qint64(0));
        return QVariant(sign == u'/' ? qint64(a) / qint64(b) : qint64(a) % qint64(b));
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
        if (takes({ u"("_s })) {
            const QVariant value = TRY(logical());
            TRY(expect(u")"_s));
            return value;
        }
        const Token token = peek();
        switch (token.kind) {
        case Token::Kind::Text: ++m_next; return QVariant(token.text);
        case Token::Kind::Number: ++m_next; return number(token.text);
        case Token::Kind::Name: ++m_next; return variable(token.text);
        default: return failure(unexpected());
        }
    }

    Result<QVariant> number(const QString &digits)
    {
        bool ok = false;
        const QVariant whole(qint64(digits.toLongLong(&ok)));
        if (!ok)
            return failure(badRequest(u"\"%1\" isn't a number"_s.arg(digits)));
        if (!takes({ u"."_s }))
            return whole;
        const Token fraction = peek();
        const double real = (digits + u'.' + fraction.text).toDouble(&ok);
        if (fraction.kind != Token::Kind::Number || !ok)
            return failure(unexpected());
        ++m_next;
        return QVariant(real);
    }

    Result<QVariant> variable(const QString &first)
    {
        static const QStringList keywords { u"and"_s, u"or"_s, u"not"_s, u"in"_s };
        if (keywords.contains(first))
            return failure(badRequest(u"unexpected \"%1\""_s.arg(first)));
        if (first == "true"_L1 || first == "false"_L1)
            return QVariant(first == "true"_L1);
        if (first == "config_get"_L1)
            return configGet();
        if (const auto macro = m_names.macros.constFind(first); macro != m_names.macros.constEnd() && takes({ u"("_s }))
            return call(*macro);
        QVariant value = m_names.variables.value(first);
        while (takes({ u"."_s })) {
            const Token part = peek();
            if (part.kind != Token::Kind::Name && part.kind != Token::Kind::Number)
                return failure(unexpected());
            ++m_next;
            value = TRY(member(value, part.text));
        }
        return value;
    }

    /** Behind the opening bracket. */
    Result<QVariant> call(const TemplateNames::Macro macro)
    {
        QVariantList arguments;
        while (!takes({ u")"_s })) {
            if (!arguments.isEmpty())
                TRY(expect(u","_s));
            arguments.append(TRY(logical()));
        }
        return macro(arguments);
    }

    static Result<QVariant> member(const QVariant &value, const QString &name)
    {
        if (value.typeId() == QMetaType::QVariantMap)
            return value.toMap().value(name);
        if (value.typeId() == QMetaType::QVariantList || (tv::isText(value) && isDigit(name[0])))
            return tv::elements(value).value(name.toInt());
        if (value.isValid())
            return failure(badRequest(u"\"%1\" of a value that has no parts"_s.arg(name)));
        return QVariant();
    }

    Result<QVariant> configGet()
    {
        TRY(expect(u"("_s));
        const QVariant key = TRY(logical());
        TRY(expect(u","_s));
        const QVariant fallback = TRY(logical());
        TRY(expect(u")"_s));
        auto found = m_names.config(tv::text(key));
        if (!found)
            return fallback;
        while (found->endsWith(u'\n') || found->endsWith(u'\r'))
            found->chop(1);
        return QVariant(*found);
    }

    const QList<Token> m_tokens;
    const TemplateNames &m_names;
    qsizetype m_next = 0;
    QString m_taken;
    int m_depth = 0;
};
}

Result<QVariant> templateExpression::value(const QString &text, const TemplateNames &names)
{
    Parser parser(TRY(tokensOf(text)), names);
    const QVariant value = TRY(parser.logical());
    TRY(parser.expectEnd());
    return value;
}

Result<QVariantList> templateExpression::values(const QString &text, const TemplateNames &names)
{
    Parser parser(TRY(tokensOf(text)), names);
    QVariantList values { TRY(parser.filtered()) };
    while (!parser.atEnd())
        values.append(TRY(parser.filtered()));
    return values;
}

Result<QVariantMap> templateExpression::assignments(const QString &text, const TemplateNames &names)
{
    const QList<Token> tokens = TRY(tokensOf(text));
    Parser parser(tokens, names);
    const bool backwards = tokens.size() > 2 && tokens[tokens.size() - 2].kind == Token::Kind::Name && tokens[tokens.size() - 2].text == "as"_L1;
    QVariantMap all;
    if (backwards) {
        const QVariant value = TRY(parser.filtered());
        TRY(parser.expect(u"as"_s));
        all.insert(TRY(parser.word()), value);
    }
    while (!parser.atEnd() && !backwards) {
        const QString name = TRY(parser.word());
        TRY(parser.expect(u"="_s));
        all.insert(name, TRY(parser.logical()));
    }
    TRY(parser.expectEnd());
    return all;
}

Result<TemplateMacro> templateExpression::macro(const QString &text, const TemplateNames &names)
{
    Parser parser(TRY(tokensOf(text)), names);
    TemplateMacro macro { TRY(parser.word()), {}, {} };
    TRY(parser.expect(u"("_s));
    while (!parser.takes({ u")"_s })) {
        if (!macro.parameters.isEmpty())
            TRY(parser.expect(u","_s));
        macro.parameters.append(TRY(parser.word()));
        if (parser.takes({ u"="_s }))
            macro.defaults.insert(macro.parameters.last(), TRY(parser.logical()));
    }
    parser.takes({ u"export"_s });
    TRY(parser.expectEnd());
    return macro;
}

Result<QVariant> templateExpression::filtered(const QVariant &value, const QString &filters, const TemplateNames &names)
{
    Parser parser(TRY(tokensOf(u'|' + filters)), names);
    const QVariant result = TRY(parser.filters(value));
    TRY(parser.expectEnd());
    return result;
}

qsizetype templateExpression::findEnd(const QString &text, const QString &end, qsizetype from)
{
    QChar quote;
    for (qsizetype at = from; at < text.size(); ++at) {
        const QChar c = text[at];
        if (!quote.isNull()) {
            if (c == u'\\')
                ++at;
            else if (c == quote)
                quote = {};
        } else if (QStringView(text).mid(at).startsWith(end)) {
            return at;
        } else if (c == u'"' || c == u'\'') {
            quote = c;
        }
    }
    return -1;
}

}
