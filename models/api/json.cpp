// SPDX-License-Identifier: Apache-2.0
#include "models/api/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <charconv>
#include <cmath>

namespace quayside {

using namespace Qt::StringLiterals;

void JsonWriter::separate()
{
    if (!m_first)
        m_out += ',';
    m_first = false;
}

void JsonWriter::open(char bracket)
{
    separate();
    m_out += bracket;
    m_first = true;
}

void JsonWriter::close(char bracket)
{
    m_out += bracket;
    m_first = false;
}

void JsonWriter::literal(QByteArrayView text)
{
    separate();
    m_out.append(text.data(), text.size());
}

void JsonWriter::name(const char *name)
{
    separate();
    m_out += '"';
    m_out += name;
    m_out += "\":";
    m_first = true;
}

void JsonWriter::name(const QString &name)
{
    separate();
    string(name);
    m_out += ':';
    m_first = true;
}

void JsonWriter::string(QStringView text)
{
    static constexpr char hex[] = "0123456789abcdef";
    m_out += '"';
    const QByteArray utf8 = text.toUtf8();
    const char *run = utf8.constData();
    const char *const end = run + utf8.size();
    for (const char *at = run; at != end; ++at) {
        const uchar c = uchar(*at);
        if (c >= 0x20 && c != '"' && c != '\\')
            continue;
        m_out.append(run, at - run);
        run = at + 1;
        switch (c) {
        case '"': m_out += "\\\""; break;
        case '\\': m_out += "\\\\"; break;
        case '\n': m_out += "\\n"; break;
        case '\r': m_out += "\\r"; break;
        case '\t': m_out += "\\t"; break;
        default: ((m_out += "\\u00") += hex[c >> 4]) += hex[c & 15];
        }
    }
    m_out.append(run, end - run);
    m_out += '"';
}

void JsonWriter::value(const QString &text)
{
    separate();
    string(text);
}

void JsonWriter::value(qint64 number)
{
    char text[24];
    literal({ text, std::to_chars(text, text + sizeof text, number).ptr });
}

void JsonWriter::value(quint64 number)
{
    char text[24];
    literal({ text, std::to_chars(text, text + sizeof text, number).ptr });
}

void JsonWriter::value(double number)
{
    char text[40];
    if (!std::isfinite(number))
        return null();
    literal({ text, std::to_chars(text, text + sizeof text, number).ptr });
}

void JsonWriter::value(const QJsonValue &tree)
{
    switch (tree.type()) {
    case QJsonValue::Object: return literal(QJsonDocument(tree.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::Array: return literal(QJsonDocument(tree.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::String: return value(tree.toString());
    case QJsonValue::Bool: return value(tree.toBool());
    case QJsonValue::Double: {
        const qint64 whole = tree.toInteger(INT64_MIN);
        return whole == INT64_MIN ? value(tree.toDouble()) : value(whole);
    }
    default: return null();
    }
}

static bool nestedDeeperThan(const QByteArray &text, int limit)
{
    int depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else
                inString = c != '"';
        } else if (c == '"') {
            inString = true;
        } else if ((c == '{' || c == '[') && ++depth > limit) {
            return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

Result<QJsonObject> parseJsonObject(const QByteArray &text)
{
    if (nestedDeeperThan(text, 64))
        return failure(badRequest(u"Invalid JSON: nested too deeply"_s));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(badRequest(u"Invalid JSON at byte %1: %2"_s.arg(error.offset).arg(error.errorString())));
    if (!document.isObject())
        return failure(badRequest(u"Invalid JSON: expected an object"_s));
    return document.object();
}

QString jsonTypeName(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null: return u"null"_s;
    case QJsonValue::Bool: return u"a boolean"_s;
    case QJsonValue::Double: return u"a number"_s;
    case QJsonValue::String: return u"a string"_s;
    case QJsonValue::Array: return u"an array"_s;
    case QJsonValue::Object: return u"an object"_s;
    default: return u"nothing"_s;
    }
}

}
