// SPDX-License-Identifier: Apache-2.0
#include "models/items/instanceslices.h"

namespace quayside {

namespace {

/** Goes over JSON text. What gives a bool gives false where the text isn't as it should be. */
class Scanner {
public:
    explicit Scanner(QByteArrayView text) : m_at(text.begin()), m_end(text.end()) { }

    const char *at() const { return m_at; }
    bool isAtEnd() { return peek() == 0; }
    char peek()
    {
        while (m_at < m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\t' || *m_at == '\r'))
            ++m_at;
        return m_at < m_end ? *m_at : char(0);
    }
    bool take(char wanted)
    {
        if (peek() != wanted)
            return false;
        ++m_at;
        return true;
    }
    bool string(QByteArrayView &content)
    {
        if (!take('"'))
            return false;
        const char *first = m_at;
        if (!restOfString())
            return false;
        content = { first, m_at - 1 };
        return true;
    }
    bool value(QByteArrayView &text)
    {
        const char first = peek(), *begin = m_at;
        const bool isWhole = first == '{' || first == '[' ? bracketed() : first == '"' ? (++m_at, restOfString()) : scalar();
        text = { begin, m_at };
        return isWhole;
    }
    /** Calls `one` at the begin of each element up to the bracket that closes. */
    template<class One>
    bool each(char closing, One one)
    {
        if (take(closing))
            return true;
        do {
            if (!one())
                return false;
        } while (take(','));
        return take(closing);
    }

private:
    bool restOfString()
    {
        while (m_at < m_end) {
            const char c = *m_at++;
            if (c == '"')
                return true;
            if (c == '\\')
                ++m_at;
        }
        return false;
    }
    bool bracketed()
    {
        qsizetype depth = 0;
        while (m_at < m_end) {
            const char c = *m_at++;
            if (c == '"' && !restOfString())
                return false;
            if (c == '{' || c == '[')
                ++depth;
            else if ((c == '}' || c == ']') && --depth == 0)
                return true;
        }
        return false;
    }
    bool scalar()
    {
        const char *begin = m_at;
        while (m_at < m_end && *m_at != ',' && *m_at != '}' && *m_at != ']' && *m_at != ' ' && *m_at != '\n')
            ++m_at;
        return m_at > begin;
    }

    const char *m_at, *m_end;
};

bool instance(Scanner &scanner, InstanceSlice &slice)
{
    scanner.peek();
    const char *begin = scanner.at();
    if (!scanner.take('{'))
        return false;
    const bool isWhole = scanner.each('}', [&] {
        QByteArrayView name, value;
        if (!scanner.string(name) || !scanner.take(':') || !scanner.value(value))
            return false;
        if (name == "state")
            slice.state = value;
        return true;
    });
    if (slice.state.isNull())
        slice.before = { begin, scanner.at() };
    else
        slice.before = { begin, slice.state.begin() }, slice.after = { slice.state.end(), scanner.at() };
    return isWhole;
}

}

std::optional<QList<InstanceSlice>> sliceInstances(QByteArrayView answer)
{
    Scanner scanner(answer);
    QList<InstanceSlice> slices;
    bool isList = false, isSync = false;
    const auto element = [&] { return instance(scanner, slices.emplaceBack()); };
    const auto member = [&] {
        QByteArrayView name, value;
        if (!scanner.string(name) || !scanner.take(':'))
            return false;
        if (name == "metadata" && !isList)
            return isList = scanner.take('[') && scanner.each(']', element);
        if (!scanner.value(value))
            return false;
        isSync |= name == "type" && value == "\"sync\"";
        return true;
    };
    if (!scanner.take('{') || !scanner.each('}', member) || !scanner.isAtEnd() || !isList || !isSync)
        return std::nullopt;
    return slices;
}

}
