// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>
#include <span>

namespace quayside {

enum class FieldKind { Text, Boolean, Names, Config, Devices };

struct ShapeField {
    QLatin1StringView name;
    FieldKind kind;
};

/** What may be changed of one kind of object: the body of its PUT, in the order in which `lxc` writes it. Constant data, any thread. */
struct ObjectShape {
    QLatin1StringView entity; ///< in the server's catalogue of keys
    QLatin1StringView command; ///< `lxc <command> edit NAME`
    std::span<const ShapeField> fields;

    const ShapeField *find(QStringView name) const;
    /** The part of a server's answer that may be changed: configurations and devices as maps of strings whatever the server wrote, null
     *  ones as empty. Fields that the server didn't give stay away. */
    QJsonObject writable(const QJsonObject &answer) const;
};

const ObjectShape &instanceShape();
const ObjectShape &profileShape();
const ObjectShape &serverShape();

/** A key that the server sets for itself: kept, never edited. */
bool isServersOwnKey(QStringView key);

}
