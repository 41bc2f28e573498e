// SPDX-License-Identifier: Apache-2.0
#include "server/instance/templatevalue.h"

#include <algorithm>
#include <cmath>

namespace quayside::templateValue {

using namespace Qt::StringLiterals;

QString text(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Bool: return value.toBool() ? u"True"_s : u"False"_s;
    case QMetaType::Double: return QString::number(value.toDouble(), 'f', 6);
    case QMetaType::QVariantList: return u"<[]string Value>"_s;
    case QMetaType::QVariantMap: return u"<map[string]string Value>"_s;
    default: return value.toString();
    }
}

bool truth(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Bool: return value.toBool();
    case QMetaType::LongLong: return value.toLongLong() != 0;
    case QMetaType::Double: return value.toDouble() != 0;
    case QMetaType::QVariantMap: return !value.toMap().isEmpty();
    case QMetaType::QVariantList: return !value.toList().isEmpty();
    default: return !value.toString().isEmpty();
    }
}

qint64 integer(const QVariant &value)
{
    static constexpr double limit = 9.2e18;
    const double real = isInteger(value) ? 0 : number(value);
    if (isInteger(value))
        return value.toLongLong();
    if (isText(value))
        return value.toString().toLongLong();
    return std::isfinite(real) && std::abs(real) < limit ? qint64(real) : 0;
}

double number(const QVariant &value)
{
    const bool convertible = isNumber(value) || isText(value);
    return convertible ? value.toDouble() : 0;
}

bool equal(const QVariant &left, const QVariant &right)
{
    if (left.typeId() != right.typeId())
        return false;
    const bool isScalar = isNumber(left) || isText(left) || left.typeId() == QMetaType::Bool || !left.isValid();
    return isScalar && left == right;
}

bool contains(const QVariant &whole, const QVariant &part)
{
    if (isText(whole))
        return whole.toString().contains(text(part));
    const QVariantList all = elements(whole);
    return std::any_of(all.begin(), all.end(), [&part](const QVariant &element) { return equal(element, part); });
}

QVariantList elements(const QVariant &value)
{
    QVariantList all;
    if (value.typeId() == QMetaType::QVariantList)
        return value.toList();
    if (isText(value)) {
        for (const char32_t code : value.toString().toUcs4())
            all.append(QString::fromUcs4(&code, 1));
    }
    const QVariantMap map = value.toMap();
    for (auto it = map.begin(); it != map.end(); ++it)
        all.append(it.key());
    return all;
}

QList<QVariantList> rounds(const QVariant &value)
{
    QList<QVariantList> all;
    const QVariantMap map = value.toMap();
    for (const QVariant &element : elements(value))
        all.append(map.isEmpty() ? QVariantList { element } : QVariantList { element, map.value(element.toString()) });
    return all;
}

}
