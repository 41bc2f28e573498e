// SPDX-License-Identifier: Apache-2.0
#include "server/image/multipart.h"

#include <QByteArrayList>
#include <algorithm>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype maxHeaders = 16 * 1024;

Error malformed(const QString &why) { return badRequest(u"Invalid multipart body: "_s + why); }
}

MultipartParser::MultipartParser(const QByteArray &boundary, PartFunction onPart, DataFunction onData)
    : m_delimiter("\r\n--" + boundary), m_onPart(std::move(onPart)), m_onData(std::move(onData)), m_kept("\r\n")
{
}

Result<> MultipartParser::feed(QByteArrayView bytes)
{
    if (m_kept.isEmpty())
        return process(bytes);
    QByteArray joined = std::exchange(m_kept, {});
    joined.append(bytes);
    return process(joined);
}

Result<> MultipartParser::process(QByteArrayView rest)
{
    while (m_state != State::End && TRY(step(rest))) { }
    if (m_state != State::End && !rest.isEmpty())
        m_kept = rest.toByteArray();
    return {};
}

/** One step; false when it needs more than `rest` holds. */
Result<bool> MultipartParser::step(QByteArrayView &rest)
{
    switch (m_state) {
    case State::Preamble:
    case State::Data: return data(rest);
    case State::Headers: return headers(rest);
    case State::AfterBoundary:
        if (rest.size() < 2)
            return false;
        if (!rest.startsWith("--") && !rest.startsWith("\r\n"))
            return failure(malformed(u"garbage after a boundary"_s));
        // The line end stays: it begins the empty line of a part without headers.
        m_state = rest.startsWith("--") ? State::End : State::Headers;
        return true;
    case State::End: break;
    }
    return false;
}

Result<bool> MultipartParser::data(QByteArrayView &rest)
{
    const qsizetype at = rest.indexOf(m_delimiter);
    qsizetype usable = at;
    if (at < 0) {
        // Only what follows the last line end can be a delimiter's beginning.
        const qsizetype tail = std::max<qsizetype>(0, rest.size() - m_delimiter.size() + 1);
        const qsizetype lineEnd = rest.indexOf('\r', tail);
        usable = lineEnd < 0 ? rest.size() : lineEnd;
    }
    if (m_state == State::Data && usable > 0)
        TRY(m_onData(rest.first(usable)));
    rest = rest.sliced(at < 0 ? usable : at + m_delimiter.size());
    if (at >= 0)
        m_state = State::AfterBoundary;
    return at >= 0;
}

Result<bool> MultipartParser::headers(QByteArrayView &rest)
{
    const qsizetype end = rest.indexOf("\r\n\r\n");
    if (end < 0 && rest.size() > maxHeaders)
        return failure(malformed(u"the headers of a part are too long"_s));
    if (end < 0)
        return false;
    Part part;
    for (const QByteArray &line : rest.first(end).toByteArray().split('\n')) {
        if (line.trimmed().toLower().startsWith("content-disposition:"))
            part = { QString::fromUtf8(parameter(line, "name")), QString::fromUtf8(parameter(line, "filename")) };
    }
    TRY(m_onPart(part));
    rest = rest.sliced(end + 4);
    m_state = State::Data;
    return true;
}

Result<> MultipartParser::finish() const
{
    return m_state == State::End ? Result<>() : failure(malformed(u"it ends before its closing boundary"_s));
}

QByteArray MultipartParser::boundaryOf(const QByteArray &contentType)
{
    return contentType.trimmed().toLower().startsWith("multipart/form-data") ? parameter(contentType, "boundary") : QByteArray();
}

QByteArray MultipartParser::parameter(const QByteArray &header, const QByteArray &name)
{
    for (qsizetype at = 0; (at = header.indexOf(';', at)) >= 0;) {
        ++at;
        const QByteArray rest = header.mid(at).trimmed();
        if (rest.left(name.size() + 1).toLower() != name + '=')
            continue;
        const QByteArray value = rest.mid(name.size() + 1);
        if (value.startsWith('"'))
            return value.mid(1, std::max<qsizetype>(0, value.indexOf('"', 1) - 1));
        const qsizetype end = value.indexOf(';');
        return (end < 0 ? value : value.left(end)).trimmed();
    }
    return {};
}

}
