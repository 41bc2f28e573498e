// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <optional>
#include <tuple>

#include "models/api/json.h"
#include "models/core/timestamp.h"
#include "models/core/types.h"

namespace quayside {

/** One member of an API struct: its JSON name and flags. A struct S is described once, by
 *      template<> struct Fields<S> { static constexpr auto table = std::make_tuple(field<&S::name>("name"), …); };
 *  and toJson, fromJson, mergeJson (PATCH) and the ETag derive from it. */
enum FieldFlag : unsigned {
    None = 0,
    OmitEmpty = 1, ///< not written when it is empty, zero or false
    ReadOnly = 2,  ///< made by the server: ignored on input
    NullEmpty = 4, ///< written as null when it is empty
};

template<auto Member>
struct Field {
    static constexpr auto member = Member;
    const char *name;
    unsigned flags;
};

template<auto Member>
constexpr Field<Member> field(const char *name, unsigned flags = None) { return { name, flags }; }

template<class S>
struct Fields;

template<class S>
concept Described = requires { Fields<S>::table; };

/** How a JSON value is laid over what is there: PUT and POST replace, PATCH keeps map entries that are not named. Both skip
 *  ReadOnly members; Answer is a client reading a server's answer, where everything counts. */
enum class Overlay { Replace, Merge, Answer };
constexpr Overlay inner(Overlay overlay) { return overlay == Overlay::Answer ? Overlay::Answer : Overlay::Replace; }

namespace json {

inline Error typeError(const QString &path, const char *expected, const QJsonValue &got)
{
    return badRequest(QStringLiteral("Invalid value for \"%1\": expected %2, got %3")
                          .arg(path, QLatin1StringView(expected), jsonTypeName(got)));
}

// --- writing ---------------------------------------------------------------------------------------------------------
template<Described S> void write(JsonWriter &w, const S &value);
inline void write(JsonWriter &w, const QString &v) { w.value(v); }
inline void write(JsonWriter &w, bool v) { w.value(v); }
inline void write(JsonWriter &w, int v) { w.value(v); }
inline void write(JsonWriter &w, qint64 v) { w.value(v); }
inline void write(JsonWriter &w, quint64 v) { w.value(v); }
inline void write(JsonWriter &w, double v) { w.value(v); }
inline void write(JsonWriter &w, const RawJson &v) { w.value(v); }
inline void write(JsonWriter &w, const QJsonValue &v) { w.value(v); }
inline void write(JsonWriter &w, const QJsonObject &v) { w.value(QJsonValue(v)); }
inline void write(JsonWriter &w, const Timestamp &v) { w.value(RawJson { '"' + v.toRfc3339() + '"' }); }
template<class T> void write(JsonWriter &w, const QList<T> &list);
template<class T> void write(JsonWriter &w, const QMap<QString, T> &map);
template<class T>
void write(JsonWriter &w, const std::optional<T> &v) { v ? write(w, *v) : w.null(); }

template<class T>
void write(JsonWriter &w, const QList<T> &list)
{
    w.beginArray();
    for (const T &item : list)
        write(w, item);
    w.endArray();
}

template<class T>
void write(JsonWriter &w, const QMap<QString, T> &map)
{
    w.beginObject();
    for (auto it = map.cbegin(); it != map.cend(); ++it) {
        w.name(it.key());
        write(w, it.value());
    }
    w.endObject();
}

template<class T>
bool isEmpty(const T &v)
{
    if constexpr (requires { v.isEmpty(); })
        return v.isEmpty();
    else if constexpr (requires { v.has_value(); })
        return !v.has_value();
    else if constexpr (std::is_same_v<T, RawJson>)
        return v.text.isEmpty();
    else if constexpr (Described<T> && !requires { v == T(); })
        return false; // a struct in a struct is always written
    else
        return v == T();
}

template<Described S>
void writeMembers(JsonWriter &w, const S &value)
{
    std::apply([&](const auto &...f) {
        ((void)([&] {
             const auto &member = value.*(f.member);
             if ((f.flags & OmitEmpty) && isEmpty(member))
                 return;
             w.name(f.name);
             if ((f.flags & NullEmpty) && isEmpty(member))
                 w.null();
             else
                 write(w, member);
         }()), ...);
    }, Fields<S>::table);
}

template<Described S>
void write(JsonWriter &w, const S &value)
{
    w.beginObject();
    writeMembers(w, value);
    w.endObject();
}

// --- reading: null leaves what is there, and is nothing in a map -----------------------------------------------------------
template<Described S> Result<> read(const QJsonValue &j, S &out, const QString &path, Overlay overlay);

inline Result<> read(const QJsonValue &j, QString &out, const QString &path, Overlay)
{
    if (!j.isString())
        return failure(typeError(path, "a string", j));
    out = j.toString();
    return {};
}

inline Result<> read(const QJsonValue &j, bool &out, const QString &path, Overlay)
{
    if (!j.isBool())
        return failure(typeError(path, "a boolean", j));
    out = j.toBool();
    return {};
}

inline Result<> read(const QJsonValue &j, qint64 &out, const QString &path, Overlay)
{
    const qint64 value = j.toInteger(INT64_MIN);
    if (!j.isDouble() || value == INT64_MIN)
        return failure(typeError(path, "a whole number", j));
    out = value;
    return {};
}

inline Result<> read(const QJsonValue &j, int &out, const QString &path, Overlay overlay)
{
    qint64 value = 0;
    if (auto r = read(j, value, path, overlay); !r)
        return r;
    if (value < INT32_MIN || value > INT32_MAX)
        return failure(typeError(path, "a 32 bit number", j));
    out = int(value);
    return {};
}

inline Result<> read(const QJsonValue &j, quint64 &out, const QString &path, Overlay overlay)
{
    qint64 value = 0;
    if (auto r = read(j, value, path, overlay); !r)
        return r;
    if (value < 0)
        return failure(typeError(path, "a number that is not negative", j));
    out = quint64(value);
    return {};
}

inline Result<> read(const QJsonValue &j, double &out, const QString &path, Overlay)
{
    if (!j.isDouble())
        return failure(typeError(path, "a number", j));
    out = j.toDouble();
    return {};
}

inline Result<> read(const QJsonValue &j, Timestamp &out, const QString &path, Overlay)
{
    if (j.isString() && j.toString().isEmpty()) {
        out = Timestamp::zero(); // "never", as clients may write it
        return {};
    }
    const auto parsed = j.isString() ? Timestamp::parse(j.toString()) : std::nullopt;
    if (!parsed)
        return failure(typeError(path, "a time in RFC 3339", j));
    out = *parsed;
    return {};
}

inline Result<> read(const QJsonValue &j, QJsonValue &out, const QString &, Overlay) { out = j; return {}; }
/** The member of that name, else the first that differs in capitals alone: "Name" is "name", as on LXD. Undefined: none. */
QJsonValue member(const QJsonObject &object, QLatin1StringView name);
Result<> read(const QJsonValue &j, QJsonObject &out, const QString &path, Overlay);
Result<> read(const QJsonValue &j, RawJson &out, const QString &path, Overlay);
template<class T> Result<> read(const QJsonValue &j, QList<T> &out, const QString &path, Overlay overlay);
template<class T> Result<> read(const QJsonValue &j, QMap<QString, T> &out, const QString &path, Overlay overlay);

template<class T>
Result<> read(const QJsonValue &j, std::optional<T> &out, const QString &path, Overlay overlay)
{
    T value {};
    if (auto r = read(j, value, path, overlay); !r)
        return r;
    out = std::move(value);
    return {};
}

template<class T>
Result<> read(const QJsonValue &j, QList<T> &out, const QString &path, Overlay overlay)
{
    if (!j.isArray())
        return failure(typeError(path, "an array", j));
    QList<T> list;
    for (const QJsonValue &item : j.toArray()) {
        T value {};
        if (auto r = read(item, value, path + QStringLiteral("[%1]").arg(list.size()), inner(overlay)); !r)
            return r;
        list.append(std::move(value));
    }
    out = std::move(list);
    return {};
}

template<class T>
Result<> read(const QJsonValue &j, QMap<QString, T> &out, const QString &path, Overlay overlay)
{
    if (!j.isObject())
        return failure(typeError(path, "an object", j));
    QMap<QString, T> map = overlay == Overlay::Merge ? out : QMap<QString, T>();
    const QJsonObject object = j.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        T value {};
        if (auto r = it.value().isNull() ? Result<>() : read(it.value(), value, path + u'.' + it.key(), inner(overlay)); !r)
            return r;
        map.insert(it.key(), std::move(value));
    }
    out = std::move(map);
    return {};
}

template<Described S>
Result<> read(const QJsonValue &j, S &out, const QString &path, Overlay overlay)
{
    if (!j.isObject())
        return failure(typeError(path, "an object", j));
    const QJsonObject object = j.toObject();
    Result<> result;
    const auto one = [&](const auto &f) {
        if ((f.flags & ReadOnly) && overlay != Overlay::Answer)
            return true;
        const QJsonValue value = overlay == Overlay::Answer ? object.value(QLatin1StringView(f.name)) : member(object, QLatin1StringView(f.name));
        if (value.isUndefined() || value.isNull())
            return true;
        const QString name = QLatin1StringView(f.name);
        result = read(value, out.*(f.member), path.isEmpty() ? name : path + u'.' + name, overlay);
        return result.has_value();
    };
    std::apply([&](const auto &...f) { (void)(one(f) && ...); }, Fields<S>::table);
    return result;
}

}

/** The struct as JSON text, members in table order. */
template<class T>
QByteArray toJson(const T &value)
{
    QByteArray out;
    JsonWriter writer(out);
    json::write(writer, value);
    return out;
}

/** A struct from a JSON object: absent and null members keep their defaults, unknown ones are ignored, ReadOnly ones skipped.
 *  400 that names the member whose type is wrong. */
template<class T>
Result<T> fromJson(const QJsonValue &value)
{
    T out {};
    TRY(json::read(value, out, QString(), Overlay::Replace));
    return out;
}

/** Client side: a struct from a server's answer, read-only members included. */
template<class T>
Result<T> fromAnswer(const QJsonValue &value)
{
    T out {};
    TRY(json::read(value, out, QString(), Overlay::Answer));
    return out;
}

/** PATCH: lays the members present in `object` over `value`; maps are merged key by key (extension `patch`). */
template<class T>
Result<> mergeJson(T &value, const QJsonObject &object)
{
    return json::read(object, value, QString(), Overlay::Merge);
}

}
