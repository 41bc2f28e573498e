// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include "models/core/result.h"

namespace quayside {

/** JSON that is already text (an instance's cached rendering, an operation's metadata): copied as it is. Empty means null. */
struct RawJson {
    QByteArray text;
    bool operator==(const RawJson &) const = default;
};

/** Appends JSON text to a byte array without a tree in between. The caller keeps it well-formed. */
class JsonWriter {
public:
    explicit JsonWriter(QByteArray &out) : m_out(out) { }

    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }
    /** A member's name; `name` must need no escaping when given as a literal. */
    void name(const char *name);
    void name(const QString &name);

    void value(const QString &text);
    void value(bool flag) { literal(flag ? "true" : "false"); }
    void value(qint64 number);
    void value(quint64 number);
    void value(int number) { value(qint64(number)); }
    void value(double number);
    void value(const QJsonValue &tree);
    void value(const RawJson &raw) { raw.text.isEmpty() ? null() : literal(raw.text); }
    void null() { literal("null"); }

private:
    void open(char bracket);
    void close(char bracket);
    void literal(QByteArrayView text);
    void separate();
    void string(QStringView text);

    QByteArray &m_out;
    bool m_first = true;
};

/** Parses a body: one JSON object. 400 with the position on malformed text, on anything that is not an object, and on
 *  nesting deeper than 64. */
Result<QJsonObject> parseJsonObject(const QByteArray &text);
/** "a string", "a number"… for messages. */
QString jsonTypeName(const QJsonValue &value);

}
