// SPDX-License-Identifier: Apache-2.0
#include "models/http/message.h"

#include <QStringDecoder>
#include <algorithm>
#include <array>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

Error malformed(QByteArrayView text)
{
    return badRequest(u"Malformed URL \"%1\""_s.arg(QString::fromLatin1(text.first(std::min<qsizetype>(text.size(), 200)))));
}

bool isPlain(QByteArrayView text, bool plusIsSpace)
{
    return std::all_of(text.begin(), text.end(), [=](char c) { return uchar(c) >= 0x20 && uchar(c) < 0x7f && c != '%' && !(plusIsSpace && c == '+'); });
}

/** Bytes with escapes undone; false on a broken escape or a NUL. */
bool unescape(QByteArrayView text, bool plusIsSpace, QByteArray &out)
{
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        char c = text[i];
        if (c == '%') {
            const int high = i + 2 < text.size() ? hexDigit(text[i + 1]) : -1, low = high >= 0 ? hexDigit(text[i + 2]) : -1;
            if (low < 0)
                return false;
            c = char(high << 4 | low);
            i += 2;
        } else if (plusIsSpace && c == '+') {
            c = ' ';
        }
        if (c == 0)
            return false;
        out += c;
    }
    return true;
}

struct Reason {
    int status;
    const char *text;
};
constexpr std::array reasons {
    Reason { 100, "Continue" }, Reason { 101, "Switching Protocols" }, Reason { 200, "OK" }, Reason { 201, "Created" },
    Reason { 202, "Accepted" }, Reason { 204, "No Content" }, Reason { 206, "Partial Content" }, Reason { 301, "Moved Permanently" },
    Reason { 302, "Found" }, Reason { 303, "See Other" }, Reason { 304, "Not Modified" }, Reason { 307, "Temporary Redirect" },
    Reason { 308, "Permanent Redirect" }, Reason { 400, "Bad Request" }, Reason { 401, "Unauthorized" }, Reason { 403, "Forbidden" },
    Reason { 404, "Not Found" }, Reason { 405, "Method Not Allowed" }, Reason { 406, "Not Acceptable" },
    Reason { 408, "Request Timeout" }, Reason { 409, "Conflict" }, Reason { 410, "Gone" }, Reason { 411, "Length Required" },
    Reason { 412, "Precondition Failed" }, Reason { 413, "Content Too Large" }, Reason { 415, "Unsupported Media Type" },
    Reason { 416, "Range Not Satisfiable" }, Reason { 417, "Expectation Failed" }, Reason { 423, "Locked" },
    Reason { 426, "Upgrade Required" }, Reason { 429, "Too Many Requests" }, Reason { 431, "Request Header Fields Too Large" },
    Reason { 500, "Internal Server Error" }, Reason { 501, "Not Implemented" }, Reason { 502, "Bad Gateway" },
    Reason { 503, "Service Unavailable" }, Reason { 504, "Gateway Timeout" }, Reason { 505, "HTTP Version Not Supported" },
    Reason { 507, "Insufficient Storage" },
};
}

/** With U+FFFD for what isn't UTF-8, of which the bytes are left in `foreign`. */
static Result<QString> leniently(QByteArrayView text, bool plusIsSpace, QByteArray &foreign)
{
    if (isPlain(text, plusIsSpace))
        return QString::fromLatin1(text);
    QByteArray bytes;
    if (!unescape(text, plusIsSpace, bytes))
        return failure(malformed(text));
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(bytes);
    if (decoder.hasError())
        foreign = bytes;
    return decoded;
}

Result<QString> percentDecoded(QByteArrayView text, bool plusIsSpace)
{
    QByteArray foreign;
    QString decoded = TRY(leniently(text, plusIsSpace, foreign));
    if (!foreign.isEmpty())
        return failure(malformed(text));
    return decoded;
}

QByteArray percentEncoded(const QString &text) { return text.toUtf8().toPercentEncoding(); }

QByteArray reasonPhrase(int status)
{
    const auto it = std::find_if(reasons.begin(), reasons.end(), [=](const Reason &r) { return r.status == status; });
    return it != reasons.end() ? QByteArray::fromRawData(it->text, qsizetype(strlen(it->text))) : "Status " + QByteArray::number(status);
}

Result<HttpQuery> HttpQuery::parse(QByteArrayView text)
{
    HttpQuery query;
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('&');
        const QByteArrayView item = end < 0 ? text : text.first(end);
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
        if (item.isEmpty())
            continue;
        const qsizetype equals = item.indexOf('=');
        QString name = TRY(percentDecoded(equals < 0 ? item : item.first(equals), true));
        QByteArray foreign;
        QString value = TRY(leniently(equals < 0 ? QByteArrayView() : item.sliced(equals + 1), true, foreign));
        if (!foreign.isEmpty())
            query.m_foreign.emplace_back(query.m_items.size(), std::move(foreign));
        query.add(std::move(name), std::move(value));
    }
    return query;
}

Result<> HttpQuery::checkIsText() const
{
    return m_foreign.empty() ? Result<>() : failure(malformed(m_foreign.front().second.toPercentEncoding()));
}

QByteArray HttpQuery::bytes(QStringView name) const
{
    const auto item = std::find_if(m_items.begin(), m_items.end(), [=](const auto &item) { return item.first == name; });
    const auto foreign = std::find_if(m_foreign.begin(), m_foreign.end(), [&](const auto &one) { return one.first == size_t(item - m_items.begin()); });
    return foreign != m_foreign.end() ? foreign->second : item != m_items.end() ? item->second.toUtf8() : QByteArray();
}

bool HttpQuery::contains(QStringView name) const
{
    return std::any_of(m_items.begin(), m_items.end(), [=](const auto &item) { return item.first == name; });
}

QString HttpQuery::value(QStringView name, const QString &fallback) const
{
    const auto it = std::find_if(m_items.begin(), m_items.end(), [=](const auto &item) { return item.first == name; });
    return it != m_items.end() ? it->second : fallback;
}

QStringList HttpQuery::values(QStringView name) const
{
    QStringList out;
    for (const auto &item : m_items) {
        if (item.first == name)
            out << item.second;
    }
    return out;
}

QByteArray HttpQuery::encoded() const
{
    QByteArray out;
    for (const auto &[name, value] : m_items)
        out += (out.isEmpty() ? "" : "&") + percentEncoded(name) + '=' + percentEncoded(value);
    return out;
}

QStringList HttpHead::segments() const
{
    QStringList out;
    QByteArrayView rest = QByteArrayView(rawPath).sliced(rawPath.startsWith('/') ? 1 : 0);
    for (qsizetype slash = 0; slash >= 0;) {
        slash = rest.indexOf('/');
        // parseTarget() has decoded the whole path before, so its pieces decode as well.
        out << percentDecoded(slash < 0 ? rest : rest.first(slash)).value_or(QString());
        rest = slash < 0 ? QByteArrayView() : rest.sliced(slash + 1);
    }
    return out;
}

Result<> HttpHead::parseTarget()
{
    QByteArrayView rest = target;
    if (!rest.startsWith('/')) {
        const qsizetype authority = rest.indexOf("://");
        if (authority < 0 && rest != "*")
            return failure(malformed(target));
        if (authority >= 0) {
            const qsizetype slash = rest.indexOf('/', authority + 3);
            rest = slash < 0 ? QByteArrayView("/") : rest.sliced(slash);
        }
    }
    const qsizetype mark = rest.indexOf('?');
    rawPath = mark < 0 && rest.size() == target.size() ? target : (mark < 0 ? rest : rest.first(mark)).toByteArray();
    path = TRY(percentDecoded(rawPath));
    if (mark >= 0)
        query = TRY(HttpQuery::parse(rest.sliced(mark + 1)));
    return {};
}

}
