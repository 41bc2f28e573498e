// SPDX-License-Identifier: Apache-2.0
#include "server/instance/templatefilters.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include "server/instance/gotime.h"
#include "server/instance/templatevalue.h"

namespace quayside {

using namespace Qt::StringLiterals;
namespace tv = templateValue;

namespace {
using Filtered = Result<QVariant>;

QString plain(const QVariant &value) { return tv::text(value); }

Filtered join(const QVariant &value, const QVariant &argument)
{
    if (!tv::isText(value) && value.typeId() != QMetaType::QVariantList)
        return value;
    QStringList parts;
    qsizetype size = 0;
    for (const QVariant &element : tv::elements(value)) {
        parts.append(plain(element));
        size += parts.last().size() + plain(argument).size();
        if (size > maximumTemplateText)
            return failure(badRequest(u"the text becomes too long"_s));
    }
    return QVariant(parts.join(plain(argument)));
}

Filtered split(const QVariant &value, const QVariant &argument)
{
    if (plain(argument).isEmpty())
        return QVariant(tv::elements(plain(value)));
    QVariantList parts;
    for (const QString &part : plain(value).split(plain(argument)))
        parts.append(part);
    return QVariant(parts);
}

/** "FROM:TO", either may be missing. */
Filtered slice(const QVariant &value, const QVariant &argument)
{
    static const QRegularExpression form(u"^([0-9]{0,9}):([0-9]{0,9})$"_s);
    const auto match = form.match(plain(argument));
    if (!match.hasMatch())
        return failure(badRequest(u"slice needs \"FROM:TO\""_s));
    const QVariantList all = tv::elements(value);
    const qsizetype from = std::min<qsizetype>(match.captured(1).toLongLong(), all.size());
    const qsizetype to = match.captured(2).isEmpty() ? all.size() : std::min<qsizetype>(match.captured(2).toLongLong(), all.size());
    const QVariantList part = all.mid(from, std::max<qsizetype>(to - from, 0));
    return tv::isText(value) ? join(part, {}) : Filtered(QVariant(part));
}

Filtered add(const QVariant &value, const QVariant &argument)
{
    if (tv::isInteger(value) && tv::isInteger(argument))
        return QVariant(qint64(quint64(value.toLongLong()) + quint64(argument.toLongLong())));
    if (tv::isNumber(value) && tv::isNumber(argument))
        return QVariant(tv::number(value) + tv::number(argument));
    return QVariant(plain(value) + plain(argument));
}

Filtered capfirst(const QVariant &value, const QVariant &)
{
    const QString text = plain(value);
    return QVariant(text.left(1).toUpper() + text.mid(1));
}

Filtered title(const QVariant &value, const QVariant &)
{
    QString text = plain(value).toLower();
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i == 0 || !(text[i - 1].isLetterOrNumber() || text[i - 1] == u'_' || text[i - 1] == u'\''))
            text[i] = text[i].toUpper();
    }
    return QVariant(text);
}

Filtered escape(const QVariant &value, const QVariant &)
{
    return QVariant(plain(value).toHtmlEscaped().replace(u'\'', u"&#39;"_s));
}

Filtered addSlashes(const QVariant &value, const QVariant &)
{
    return QVariant(plain(value).replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\'', u"\\'"_s));
}

Filtered truncateChars(const QVariant &value, const QVariant &argument)
{
    const QVariantList all = tv::elements(plain(value));
    const qint64 length = std::max<qint64>(tv::integer(argument), 0);
    if (all.size() <= length)
        return QVariant(plain(value));
    const QString start = plain(*join(all.mid(0, length < 3 ? length : length - 3), {}));
    return QVariant(length < 3 ? start : start + u"..."_s);
}

QStringList words(const QVariant &value) { return plain(value).simplified().split(u' ', Qt::SkipEmptyParts); }

Filtered truncateWords(const QVariant &value, const QVariant &argument)
{
    const QStringList all = words(value);
    const qint64 count = tv::integer(argument);
    if (count <= 0)
        return QVariant(QString());
    return QVariant(count >= all.size() ? all.join(u' ') : all.mid(0, count).join(u' ') + u" ..."_s);
}

/** "yes,no,maybe" for true, false and unknown. */
Filtered yesNo(const QVariant &value, const QVariant &argument)
{
    const QStringList given = plain(argument).isEmpty() ? QStringList { u"yes"_s, u"no"_s, u"maybe"_s } : plain(argument).split(u',');
    if (given.size() < 2 || given.size() > 3)
        return failure(badRequest(u"yesno needs \"YES,NO\" or \"YES,NO,MAYBE\""_s));
    if (tv::truth(value))
        return QVariant(given[0]);
    return QVariant(value.isValid() || given.size() < 3 ? given[1] : given[2]);
}

Filtered floatFormat(const QVariant &value, const QVariant &argument)
{
    const double number = tv::number(value);
    const qint64 wanted = argument.isValid() ? tv::integer(argument) : -1;
    if (std::abs(wanted) > 100)
        return failure(badRequest(u"floatformat takes up to 100 digits"_s));
    const bool whole = wanted < 0 && number == std::floor(number);
    return QVariant(QString::number(number, 'f', whole ? 0 : int(std::abs(wanted))));
}

/** Spaces that are missing to `argument` characters. */
Result<QString> padding(const QVariant &value, const QVariant &argument)
{
    const qint64 width = tv::integer(argument);
    if (width > 10000)
        return failure(badRequest(u"a width of more than 10000"_s));
    return QString(std::max<qsizetype>(width - tv::elements(plain(value)).size(), 0), u' ');
}

Filtered leftJust(const QVariant &value, const QVariant &argument) { return QVariant(plain(value) + TRY(padding(value, argument))); }
Filtered rightJust(const QVariant &value, const QVariant &argument) { return QVariant(TRY(padding(value, argument)) + plain(value)); }

Filtered center(const QVariant &value, const QVariant &argument)
{
    const QString spaces = TRY(padding(value, argument));
    const qsizetype right = spaces.size() / 2;
    return QVariant(spaces.mid(right) + plain(value) + spaces.left(right));
}

/** One "%03d" or the like. */
Filtered stringFormat(const QVariant &value, const QVariant &argument)
{
    static const QRegularExpression form(u"^([^%]*)%([-0]?)([0-9]{0,3})(?:\\.([0-9]{1,2}))?([dsvxXof])([^%]*)$"_s);
    const auto match = form.match(plain(argument));
    if (!match.hasMatch())
        return failure(badRequest(u"stringformat can't be \"%1\""_s.arg(plain(argument))));
    const QString kind = match.captured(5);
    static const QMap<QString, int> bases { { u"d"_s, 10 }, { u"x"_s, 16 }, { u"X"_s, 16 }, { u"o"_s, 8 } };
    QString text = plain(value);
    if (bases.contains(kind))
        text = QString::number(tv::integer(value), bases[kind]);
    else if (kind == u'f')
        text = QString::number(tv::number(value), 'f', match.captured(4).isEmpty() ? 6 : match.captured(4).toInt());
    if (kind == u'X')
        text = text.toUpper();
    const int width = match.captured(3).toInt();
    text = match.captured(2) == u'-' ? text.leftJustified(width) : text.rightJustified(width, match.captured(2) == u'0' ? u'0' : u' ');
    return QVariant(match.captured(1) + text + match.captured(6));
}

Filtered urlEncode(const QVariant &value, const QVariant &)
{
    return QVariant(QString::fromLatin1(QUrl::toPercentEncoding(plain(value)).replace("%20", "+")));
}

/** "ES" or "Y,IES": endings. */
Filtered pluralize(const QVariant &value, const QVariant &argument)
{
    const QStringList endings = (plain(argument).isEmpty() ? u"s"_s : plain(argument)).split(u',');
    if (!tv::isNumber(value) || endings.size() > 2)
        return failure(badRequest(u"pluralize needs a number and \"ENDING\" or \"ONE,MANY\""_s));
    const bool many = tv::integer(value) != 1;
    return QVariant(many ? endings.last() : endings.size() == 2 ? endings.first() : QString());
}

Filtered getDigit(const QVariant &value, const QVariant &argument)
{
    const QString digits = plain(value);
    const qint64 position = tv::integer(argument);
    return position < 1 || position > digits.size() ? value : Filtered(QVariant(qint64(digits[digits.size() - position].digitValue())));
}

Filtered stripTags(const QVariant &value, const QVariant &)
{
    static const QRegularExpression tags(u"<[^>]*>"_s);
    return QVariant(plain(value).remove(tags).trimmed());
}

/** By a layout of Go's. */
Filtered date(const QVariant &value, const QVariant &argument)
{
    if (value.typeId() != QMetaType::QDateTime)
        return failure(badRequest(u"the filter \"date\" needs a time"_s));
    return QVariant(goTimeText(value.toDateTime(), plain(argument)));
}

struct Row {
    QLatin1StringView name;
    Filtered (*apply)(const QVariant &value, const QVariant &argument);
    bool anyLength = false; ///< doesn't take texts apart
};

using V = const QVariant &;
constexpr Row filters[] = {
    { "add"_L1, add, true },
    { "addslashes"_L1, addSlashes },
    { "capfirst"_L1, capfirst },
    { "center"_L1, center },
    { "cut"_L1, [](V value, V argument) -> Filtered { return QVariant(plain(value).remove(plain(argument))); } },
    { "date"_L1, date },
    { "default"_L1, [](V value, V argument) -> Filtered { return tv::truth(value) ? value : argument; }, true },
    { "default_if_none"_L1, [](V value, V argument) -> Filtered { return value.isValid() ? value : argument; }, true },
    { "divisibleby"_L1, [](V value, V argument) -> Filtered {
        const qint64 by = tv::integer(argument);
        return QVariant(by == -1 || (by != 0 && tv::integer(value) % by == 0));
    } },
    { "escape"_L1, escape, true },
    { "first"_L1, [](V value, V) -> Filtered { return tv::elements(value).value(0, QString()); } },
    { "float"_L1, [](V value, V) -> Filtered { return QVariant(tv::number(value)); } },
    { "floatformat"_L1, floatFormat },
    { "get_digit"_L1, getDigit },
    { "integer"_L1, [](V value, V) -> Filtered { return QVariant(tv::integer(value)); } },
    { "join"_L1, join },
    { "last"_L1, [](V value, V) -> Filtered {
        const QVariantList all = tv::elements(value);
        return all.value(all.size() - 1, QString());
    } },
    { "length"_L1, [](V value, V) -> Filtered { return QVariant(qint64(tv::elements(value).size())); } },
    { "length_is"_L1, [](V value, V argument) -> Filtered { return QVariant(tv::elements(value).size() == tv::integer(argument)); } },
    { "ljust"_L1, leftJust },
    { "lower"_L1, [](V value, V) -> Filtered { return QVariant(plain(value).toLower()); }, true },
    { "make_list"_L1, [](V value, V) -> Filtered { return QVariant(tv::elements(plain(value))); } },
    { "pluralize"_L1, pluralize },
    { "rjust"_L1, rightJust },
    { "safe"_L1, [](V value, V) -> Filtered { return value; }, true },
    { "slice"_L1, slice },
    { "split"_L1, split },
    { "stringformat"_L1, stringFormat },
    { "striptags"_L1, stripTags },
    { "time"_L1, date },
    { "title"_L1, title },
    { "truncatechars"_L1, truncateChars },
    { "truncatewords"_L1, truncateWords },
    { "upper"_L1, [](V value, V) -> Filtered { return QVariant(plain(value).toUpper()); }, true },
    { "urlencode"_L1, urlEncode },
    { "wordcount"_L1, [](V value, V) -> Filtered { return QVariant(qint64(words(value).size())); } },
    { "yesno"_L1, yesNo },
};
}

Result<QVariant> applyTemplateFilter(const QString &name, const QVariant &value, const QVariant &argument)
{
    const auto row = std::find_if(std::begin(filters), std::end(filters), [&name](const Row &r) { return name == r.name; });
    if (row == std::end(filters))
        return failure(badRequest(u"unknown filter \"%1\""_s.arg(name)));
    if (!row->anyLength && tv::isText(value) && value.toString().size() > maximumTemplateElements)
        return failure(badRequest(u"the text is too long for \"%1\""_s.arg(name)));
    QVariant result = TRY(row->apply(value, argument));
    if (tv::isText(result) && result.toString().size() > maximumTemplateText)
        return failure(badRequest(u"the text becomes too long"_s));
    return result;
}

}
