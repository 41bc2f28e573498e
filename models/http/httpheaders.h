// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <vector>

namespace quayside {

/** Header fields in order; names compare without case. All text lies in one buffer: views are good until the next change. */
class HttpHeaders {
public:
    struct Field {
        QByteArrayView name;
        QByteArrayView value;
    };

    HttpHeaders() = default;
    HttpHeaders(std::initializer_list<Field> fields);

    /** Control characters become spaces, so that no value can begin a field of its own. */
    void add(QByteArrayView name, QByteArrayView value);
    qsizetype size() const { return qsizetype(m_entries.size()); }
    bool isEmpty() const { return m_entries.empty(); }
    Field at(qsizetype index) const;
    bool contains(QByteArrayView name) const { return indexOf(name) >= 0; }
    /** How often the name occurs. */
    int count(QByteArrayView name) const;
    /** The first of that name; empty if there is none. */
    QByteArrayView value(QByteArrayView name) const;
    /** Every value of that name. */
    QList<QByteArray> values(QByteArrayView name) const;
    /** Whether a comma-separated list of that name holds the token, without case ("Connection: keep-alive, Upgrade"). */
    bool hasToken(QByteArrayView name, QByteArrayView token) const;
    void clear();

    /** The parser's way in: pieces of a name, then pieces of its value, raw. */
    void appendName(QByteArrayView piece);
    void appendValue(QByteArrayView piece);
    /** Bytes of text held. */
    qsizetype textSize() const { return m_text.size(); }

private:
    struct Entry {
        quint32 begin = 0;
        quint32 nameSize = 0;
        quint32 valueSize = 0;
        bool inValue = false;
    };
    qsizetype indexOf(QByteArrayView name, qsizetype from = 0) const;

    QByteArray m_text;
    std::vector<Entry> m_entries;
};

}
