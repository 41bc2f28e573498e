// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

#include "models/core/result.h"
#include "models/http/httpheaders.h"

namespace quayside {

enum class HttpMethod { Get, Head, Post, Put, Patch, Delete, Options, Other };

/** Query parameters in the order of the request, decoded; a name may occur again. */
class HttpQuery {
public:
    /** "a=1&b=x%20y+z"; 400 on a broken escape, a NUL or a name that isn't UTF-8. */
    static Result<HttpQuery> parse(QByteArrayView text);
    /** 400 when a value isn't UTF-8, for all that expect text. */
    Result<> checkIsText() const;

    void add(QString name, QString value) { m_items.emplace_back(std::move(name), std::move(value)); }
    bool contains(QStringView name) const;
    /** The first of that name; empty if there is none. */
    QString value(QStringView name, const QString &fallback = {}) const;
    QStringList values(QStringView name) const;
    /** The first of that name, which may be no text: a file's name. */
    QByteArray bytes(QStringView name) const;
    const std::vector<std::pair<QString, QString>> &items() const { return m_items; }
    /** "name=value&…" encoded, without "?". */
    QByteArray encoded() const;

private:
    std::vector<std::pair<QString, QString>> m_items;
    std::vector<std::pair<size_t, QByteArray>> m_foreign; ///< values that aren't UTF-8, by their place in m_items
};

/** Everything before the body, of a request or a response. */
struct HttpHead {
    // request
    HttpMethod method = HttpMethod::Other;
    QByteArray methodText; ///< "GET"
    QByteArray target;     ///< as it came: "/1.0/instances/c%201?recursion=1"
    QByteArray rawPath;    ///< the target without its query, not decoded; an absolute-form target's path
    QString path;          ///< decoded; route by segments() where a "%2F" in a segment matters
    HttpQuery query;
    bool expectContinue = false;
    // response
    int status = 0;
    // both
    HttpHeaders headers;
    int minorVersion = 1;
    qint64 contentLength = -1; ///< -1: not given
    bool chunked = false;
    bool keepAlive = true;
    bool upgrade = false; ///< asks for (or, with status 101, agrees to) a WebSocket

    /** rawPath cut at each "/", then decoded; the empty piece before the first "/" is left out. */
    QStringList segments() const;
    /** Requests only: whether a body follows. */
    bool hasBody() const { return chunked || contentLength > 0; }
    /** Takes `target` apart into rawPath, path and query; 400 if it is malformed. */
    Result<> parseTarget();
};

/** Percent-decodes UTF-8; 400 on a broken escape, a NUL or bytes that are not UTF-8. */
Result<QString> percentDecoded(QByteArrayView text, bool plusIsSpace = false);
/** Everything but RFC 3986's unreserved characters is escaped: fit for a path segment or a query value. */
QByteArray percentEncoded(const QString &text);
/** "Not Found"; "Status 599" for numbers without a name. */
QByteArray reasonPhrase(int status);

}
