// SPDX-License-Identifier: Apache-2.0
#include "server/instance/templatetext.h"

#include <algorithm>

#include "server/instance/templateexpression.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
/** Images are foreign: a loop in a loop must not fill the memory. */
constexpr qsizetype maximumOutput = 4 << 20;

/** One piece of a template: text as it is, an expression to print, or a statement's words. */
struct Piece {
    enum class Kind { Text, Print, Statement } kind = Kind::Text;
    QString text;
    int line = 1;

    qsizetype split() const { return std::find_if(text.begin(), text.end(), [](QChar c) { return c.isSpace(); }) - text.begin(); }
    QString keyword() const { return text.left(split()); }
    QString rest() const { return text.mid(split()).trimmed(); }
    bool is(QLatin1StringView word) const { return kind == Kind::Statement && keyword() == word; }
};

Error at(int line, const QString &message) { return badRequest(u"Template line %1: %2"_s.arg(line).arg(message)); }

/** Text with a tag's inside from `start`; gives the position after the tag. */
Result<qsizetype> cutTag(const QString &text, qsizetype start, int line, QList<Piece> &pieces)
{
    const QChar kind = text[start + 1];
    const QString end = kind == u'{' ? u"}}"_s : kind == u'%' ? u"%}"_s : u"#}"_s;
    const qsizetype stop = text.indexOf(end, start + 2);
    if (stop < 0)
        return failure(at(line, u"\"%1\" is missing"_s.arg(end)));
    QString inside = text.mid(start + 2, stop - start - 2);
    if (kind == u'%' && inside.startsWith(u'-'))
        inside.remove(0, 1);
    if (kind == u'%' && inside.endsWith(u'-'))
        inside.chop(1);
    if (kind != u'#')
        pieces.append({ kind == u'{' ? Piece::Kind::Print : Piece::Kind::Statement, inside.trimmed(), line });
    return stop + 2;
}

Result<QList<Piece>> cut(const QString &text)
{
    QList<Piece> pieces;
    int line = 1;
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype start = text.indexOf(u'{', at);
        while (start >= 0 && !(start + 1 < text.size() && u"{%#"_s.contains(text[start + 1])))
            start = text.indexOf(u'{', start + 1);
        const qsizetype end = start < 0 ? text.size() : start;
        if (end > at)
            pieces.append({ Piece::Kind::Text, text.mid(at, end - at), line });
        line += int(QStringView(text).mid(at, end - at).count(u'\n'));
        if (start < 0)
            break;
        at = TRY(cutTag(text, start, line, pieces));
        line += int(QStringView(text).mid(start, at - start).count(u'\n'));
    }
    return pieces;
}

/** Runs the pieces of one template, with a stack only as deep as its blocks are nested. */
class Renderer {
public:
    Renderer(const QList<Piece> &pieces, QVariantMap names, ConfigLookup lookup)
        : m_pieces(pieces), m_names(std::move(names)), m_lookup(std::move(lookup)) { }

    Result<QString> all()
    {
        TRY(block({}, true));
        if (m_next < m_pieces.size())
            return failure(at(m_pieces[m_next].line, u"unexpected \"%1\""_s.arg(m_pieces[m_next].keyword())));
        return m_out;
    }

private:
    /** Pieces up to one of `ends`, which is left for the caller; silent where `active` is false. */
    Result<> block(const QStringList &ends, bool active)
    {
        if (++m_depth > 50)
            return failure(at(m_pieces[m_next].line, u"blocks are nested too deeply"_s));
        for (; m_next < m_pieces.size(); ++m_next) {
            const Piece &piece = m_pieces[m_next];
            if (piece.kind == Piece::Kind::Statement) {
                if (ends.contains(piece.keyword()) || isEnd(piece))
                    break;
                TRY(statement(piece, active));
            } else if (active) {
                m_out += piece.kind == Piece::Kind::Text ? piece.text : templateText(TRY(value(piece, piece.text)));
                if (m_out.size() > maximumOutput)
                    return failure(at(piece.line, u"the text becomes too long"_s));
            }
        }
        --m_depth;
        return {};
    }

    static bool isEnd(const Piece &piece)
    {
        return piece.is("elif"_L1) || piece.is("else"_L1) || piece.is("endif"_L1) || piece.is("endfor"_L1);
    }

    Result<> statement(const Piece &piece, bool active)
    {
        if (piece.is("if"_L1))
            return conditional(active);
        if (piece.is("for"_L1))
            return loop(active);
        if (piece.is("autoescape"_L1) || piece.is("endautoescape"_L1))
            return {};
        return failure(at(piece.line, u"unknown tag \"%1\""_s.arg(piece.keyword())));
    }

    Result<> conditional(bool active)
    {
        bool done = false;
        for (;;) {
            const Piece &head = m_pieces[m_next];
            bool taken = active && !done;
            if (taken && !head.is("else"_L1))
                taken = templateTruth(TRY(value(head, head.rest())));
            done = done || taken;
            ++m_next;
            TRY(block({ u"elif"_s, u"else"_s, u"endif"_s }, taken));
            if (m_next >= m_pieces.size() || m_pieces[m_next].is("endfor"_L1))
                return failure(at(head.line, u"\"endif\" is missing"_s));
            if (m_pieces[m_next].is("endif"_L1))
                return {};
        }
    }

    Result<> loop(bool active)
    {
        const Piece &head = m_pieces[m_next];
        const QString names = head.rest().section(u" in "_s, 0, 0);
        const QString what = head.rest().section(u" in "_s, 1);
        if (what.isEmpty())
            return failure(at(head.line, u"expected \"for NAME in …\""_s));
        const QVariant items = active ? TRY(value(head, what)) : QVariant();
        const qsizetype begin = m_next + 1;
        const QVariantMap outer = m_names;
        for (const QVariantList &item : templateItems(items)) {
            bind(names, item);
            m_next = begin;
            TRY(body(head, true));
        }
        m_names = outer;
        m_next = begin;
        return body(head, false);
    }

    Result<> body(const Piece &head, bool active)
    {
        TRY(block({ u"endfor"_s }, active));
        if (m_next >= m_pieces.size() || !m_pieces[m_next].is("endfor"_L1))
            return failure(at(head.line, u"\"endfor\" is missing"_s));
        return {};
    }

    void bind(const QString &names, const QVariantList &item)
    {
        const QStringList list = names.split(u',');
        for (qsizetype i = 0; i < list.size(); ++i)
            m_names.insert(list[i].trimmed(), item.value(i));
    }

    Result<QVariant> value(const Piece &piece, const QString &expression) const
    {
        auto result = evaluateTemplateExpression(expression, m_names, m_lookup);
        if (!result)
            return failure(at(piece.line, result.error().message));
        return result;
    }

    const QList<Piece> &m_pieces;
    QVariantMap m_names;
    const ConfigLookup m_lookup;
    qsizetype m_next = 0;
    int m_depth = 0;
    QString m_out;
};

QVariantMap toVariant(const StringMap &map)
{
    QVariantMap out;
    for (auto it = map.begin(); it != map.end(); ++it)
        out.insert(it.key(), it.value());
    return out;
}
}

Result<QString> renderTemplate(const QString &text, const TemplateContext &context)
{
    QVariantMap devices;
    for (auto it = context.devices.begin(); it != context.devices.end(); ++it)
        devices.insert(it.key(), toVariant(it.value()));
    const QVariantMap instance = toVariant(context.instance);
    const QVariantMap names { { u"trigger"_s, context.trigger }, { u"path"_s, context.path }, { u"container"_s, instance },
        { u"instance"_s, instance }, { u"config"_s, toVariant(context.config) }, { u"devices"_s, devices },
        { u"properties"_s, toVariant(context.properties) } };
    const QList<Piece> pieces = TRY(cut(text));
    return Renderer(pieces, names, [&context](const QString &key) -> std::optional<QString> {
        const auto it = context.config.find(key);
        return it == context.config.end() ? std::nullopt : std::optional(*it);
    }).all();
}

Result<QString> renderTemplate(const QString &text, const QVariantMap &names)
{
    const QList<Piece> pieces = TRY(cut(text));
    return Renderer(pieces, names, [](const QString &) -> std::optional<QString> { return {}; }).all();
}

}
