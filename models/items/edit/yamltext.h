// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>

#include "models/items/edit/objectshape.h"

namespace quayside {

/** Something wrong with a text; counted from 0. */
struct TextProblem {
    int line = 0, column = 0;
    QString text;
    bool isError = true; ///< else the server may still take it
    bool operator==(const TextProblem &) const = default;
};

/** A text as an object of one shape. Without errors `object` is what the text says. */
struct YamlDocument {
    QJsonObject object;
    QList<TextProblem> problems;
    QHash<QStringList, TextProblem> places; ///< where each key stands ({"config", "limits.cpu"})

    bool isValid() const;
};

/** The object as YAML, as `lxc … edit` shows it: the shape's fields in its order; text that YAML would read as something else is quoted,
 *  several lines stand as a block. Reading it gives the same object. */
QString toYaml(const ObjectShape &shape, const QJsonObject &object);
/** One value on one line: a string as it is, devices as "{type: nic, …}". For showing. */
QString toYamlLine(const QJsonValue &value);
/** What the text says. Scalars in a configuration are its text, whatever YAML would make of them ("limits.cpu: 2"). Problems are malformed
 *  text (only the first), unknown fields, keys that stand twice, and values of the wrong kind. */
YamlDocument parseYaml(const ObjectShape &shape, const QString &text);

}
