// SPDX-License-Identifier: Apache-2.0
#include "models/http/httpheaders.h"

#include <strings.h>

namespace quayside {

namespace {
bool same(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && strncasecmp(a.data(), b.data(), size_t(a.size())) == 0;
}

void appendClean(QByteArray &out, QByteArrayView text)
{
    const qsizetype begin = out.size();
    out.append(text);
    for (auto c = out.begin() + begin; c != out.end(); ++c) {
        if (uchar(*c) < 0x20 || *c == 0x7f)
            *c = ' ';
    }
}
}

HttpHeaders::HttpHeaders(std::initializer_list<Field> fields)
{
    for (const Field &field : fields)
        add(field.name, field.value);
}

void HttpHeaders::add(QByteArrayView name, QByteArrayView value)
{
    m_entries.push_back({ quint32(m_text.size()), quint32(name.size()), quint32(value.size()), true });
    appendClean(m_text, name);
    appendClean(m_text, value);
}

HttpHeaders::Field HttpHeaders::at(qsizetype index) const
{
    const Entry &entry = m_entries[size_t(index)];
    const char *name = m_text.constData() + entry.begin;
    return { QByteArrayView(name, entry.nameSize), QByteArrayView(name + entry.nameSize, entry.valueSize) };
}

qsizetype HttpHeaders::indexOf(QByteArrayView name, qsizetype from) const
{
    for (qsizetype i = from; i < size(); ++i) {
        if (same(at(i).name, name))
            return i;
    }
    return -1;
}

int HttpHeaders::count(QByteArrayView name) const
{
    int found = 0;
    for (qsizetype i = indexOf(name); i >= 0; i = indexOf(name, i + 1))
        ++found;
    return found;
}

QByteArrayView HttpHeaders::value(QByteArrayView name) const
{
    const qsizetype index = indexOf(name);
    return index < 0 ? QByteArrayView() : at(index).value.trimmed();
}

QList<QByteArray> HttpHeaders::values(QByteArrayView name) const
{
    QList<QByteArray> out;
    for (qsizetype i = indexOf(name); i >= 0; i = indexOf(name, i + 1))
        out << at(i).value.trimmed().toByteArray();
    return out;
}

bool HttpHeaders::hasToken(QByteArrayView name, QByteArrayView token) const
{
    for (qsizetype i = indexOf(name); i >= 0; i = indexOf(name, i + 1)) {
        QByteArrayView rest = at(i).value;
        while (!rest.isEmpty()) {
            const qsizetype comma = rest.indexOf(',');
            if (same((comma < 0 ? rest : rest.first(comma)).trimmed(), token))
                return true;
            rest = comma < 0 ? QByteArrayView() : rest.sliced(comma + 1);
        }
    }
    return false;
}

void HttpHeaders::clear()
{
    m_text.clear();
    m_entries.clear();
}

void HttpHeaders::appendName(QByteArrayView piece)
{
    if (m_entries.empty()) {
        m_text.reserve(512);
        m_entries.reserve(12);
    }
    if (m_entries.empty() || m_entries.back().inValue)
        m_entries.push_back({ quint32(m_text.size()) });
    m_entries.back().nameSize += quint32(piece.size());
    m_text.append(piece);
}

void HttpHeaders::appendValue(QByteArrayView piece)
{
    if (m_entries.empty())
        return;
    m_entries.back().inValue = true;
    m_entries.back().valueSize += quint32(piece.size());
    m_text.append(piece);
}

}
