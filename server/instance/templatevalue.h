// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QVariant>

namespace quayside {

/** Values of templates: QString, qint64, double, bool, QVariantMap, QVariantList, QDateTime, or invalid for what isn't known. They are converted as
 *  pongo2 does it; every function takes every value. Pure. */
namespace templateValue {

/** As it is printed: "True", "1.500000"; nothing for what isn't known. */
QString text(const QVariant &value);
bool truth(const QVariant &value);
/** 0 for what isn't a number or doesn't read as one. */
qint64 integer(const QVariant &value);
double number(const QVariant &value);
inline bool isInteger(const QVariant &value) { return value.typeId() == QMetaType::LongLong; }
inline bool isFloat(const QVariant &value) { return value.typeId() == QMetaType::Double; }
inline bool isNumber(const QVariant &value) { return isInteger(value) || isFloat(value); }
inline bool isText(const QVariant &value) { return value.typeId() == QMetaType::QString; }

/** Values of different kinds are never equal. */
bool equal(const QVariant &left, const QVariant &right);
/** `part` is a part of a text, an element of a list, a key of a map. */
bool contains(const QVariant &whole, const QVariant &part);
/** Of a text its characters, of a map its keys, of a list its elements; none of anything else. */
QVariantList elements(const QVariant &value);
/** What a loop goes over: one value a round, or key and value of a map. */
QList<QVariantList> rounds(const QVariant &value);

}

}
