// SPDX-License-Identifier: Apache-2.0
#include "server/instance/templatetext.h"

#include <QRegularExpression>
#include <QDateTime>
#include <QHash>
#include <QSet>
#include <algorithm>
#include <cmath>
#include <limits>

#include "server/instance/fillertext.h"
#include "server/instance/gotime.h"
#include "server/instance/templateexpression.h"
#include "server/instance/templatefilters.h"
#include "server/instance/templatepieces.h"
#include "server/instance/templatevalue.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
/** Images are foreign: loops in loops must end in a reasonable time. */
constexpr qsizetype maximumSteps = 100'000;

/** Runs the pieces of one template, with a stack only as deep as its blocks are nested. */
class Renderer {
public:
    Renderer(const QList<TemplatePiece> &pieces, TemplateNames names) : m_pieces(pieces), m_names(std::move(names)) { }

    Result<QString> all()
    {
        TRY(block(true));
        if (m_next < m_pieces.size())
            return failure(m_pieces[m_next].error(u"unexpected \"%1\""_s.arg(m_pieces[m_next].keyword())));
        return m_out;
    }

private:
    struct Tag {
        QLatin1StringView name;
        Result<> (Renderer::*run)(bool active);
    };
    static const Tag tags[];

    const TemplatePiece &here() const { return m_pieces[m_next]; }

    /** Pieces up to the end of the block, or its next part, which is left for the caller; silent where `active` is false. */
    Result<> block(bool active)
    {
        if (++m_depth > 50)
            return failure(m_pieces[std::min(m_next, m_pieces.size() - 1)].error(u"blocks are nested too deeply"_s));
        for (; m_next < m_pieces.size() && !endsBlock(here()); ++m_next) {
            const TemplatePiece &piece = here();
            TRY(step(piece));
            if (piece.kind == TemplatePiece::Kind::Statement)
                TRY(statement(piece, active));
            else if (active)
                TRY(print(piece, piece.kind == TemplatePiece::Kind::Text ? piece.text : templateValue::text(TRY(value(piece, piece.text)))));
        }
        --m_depth;
        return {};
    }

    static bool endsBlock(const TemplatePiece &piece)
    {
        return piece.is("elif"_L1) || piece.is("else"_L1) || piece.is("empty"_L1)
            || (piece.kind == TemplatePiece::Kind::Statement && piece.text.startsWith("end"_L1));
    }

    /** The block behind the tag here, up to `end`, which is left as the piece here. */
    Result<> body(const QString &end, bool active)
    {
        const TemplatePiece &head = here();
        ++m_next;
        TRY(block(active));
        return expect(head, end);
    }

    Result<> expect(const TemplatePiece &head, const QString &end) const
    {
        if (m_next >= m_pieces.size() || here().kind != TemplatePiece::Kind::Statement || here().keyword() != end)
            return failure(head.error(u"\"%1\" is missing"_s.arg(end)));
        return {};
    }

    Result<> print(const TemplatePiece &piece, const QString &text)
    {
        m_out += text;
        if (m_out.size() > maximumTemplateText)
            return failure(piece.error(u"the text becomes too long"_s));
        return {};
    }

    Result<> step(const TemplatePiece &piece)
    {
        m_steps += 1 + piece.text.size() / 16;
        return m_steps > maximumSteps ? failure(piece.error(u"it takes too long"_s)) : Result<>();
    }

    Result<> statement(const TemplatePiece &piece, bool active)
    {
        const auto tag = std::find_if(firstTag(), lastTag(), [&piece](const Tag &t) { return piece.is(t.name); });
        if (tag == lastTag())
            return failure(piece.error(u"unknown tag \"%1\""_s.arg(piece.keyword())));
        return (this->*tag->run)(active);
    }
    static const Tag *firstTag();
    static const Tag *lastTag();

    Result<> conditional(bool active)
    {
        const TemplatePiece &first = here();
        bool done = false;
        for (bool isElse = false;; isElse = here().is("else"_L1)) {
            const bool taken = active && !done && (isElse || TRY(holds(here())));
            done = done || taken;
            ++m_next;
            TRY(block(taken));
            const bool isMore = !isElse && m_next < m_pieces.size() && (here().is("elif"_L1) || here().is("else"_L1));
            if (!isMore)
                return expect(first, u"end"_s + first.keyword());
        }
    }

    Result<bool> holds(const TemplatePiece &head)
    {
        if (!head.is("ifequal"_L1) && !head.is("ifnotequal"_L1))
            return templateValue::truth(TRY(value(head, head.rest())));
        const QVariantList both = TRY(located(head, templateExpression::values(head.rest(), m_names)));
        if (both.size() != 2)
            return failure(head.error(u"expected two values"_s));
        return templateValue::equal(both[0], both[1]) == head.is("ifequal"_L1);
    }

    Result<> loop(bool active)
    {
        static const QRegularExpression form(u"^([A-Za-z_]\\w*)(?:\\s*,\\s*([A-Za-z_]\\w*))?\\s+in\\s+(.*?)(\\s+reversed)?(\\s+sorted)?$"_s,
            QRegularExpression::DotMatchesEverythingOption);
        const TemplatePiece &head = here();
        const auto match = form.match(head.rest());
        if (!match.hasMatch())
            return failure(head.error(u"expected \"for NAME in …\""_s));
        const QVariant what = active ? TRY(value(head, match.captured(3))) : QVariant();
        if (templateValue::isText(what) && what.toString().size() > maximumTemplateElements)
            return failure(head.error(u"it takes too long"_s));
        QList<QVariantList> rounds = templateValue::rounds(what);
        if (match.hasCaptured(5))
            std::stable_sort(rounds.begin(), rounds.end(), [](const QVariantList &a, const QVariantList &b) {
                return templateValue::text(a[0]) < templateValue::text(b[0]);
            });
        if (match.hasCaptured(4))
            std::reverse(rounds.begin(), rounds.end());
        return run(head, match.captured(1), match.captured(2), rounds, active);
    }

    Result<> run(const TemplatePiece &head, const QString &first, const QString &second, const QList<QVariantList> &rounds, bool active)
    {
        const qsizetype begin = m_next + 1;
        const QVariantMap outer = m_names.variables;
        for (qsizetype i = 0; i < rounds.size(); ++i) {
            m_names.variables.insert(first, rounds[i].value(0));
            if (!second.isEmpty())
                m_names.variables.insert(second, rounds[i].value(1));
            m_names.variables.insert(u"forloop"_s, forLoop(i, rounds.size(), outer));
            m_next = begin;
            TRY(step(head));
            TRY(block(true));
        }
        m_names.variables = outer;
        m_next = begin;
        TRY(block(false));
        if (m_next >= m_pieces.size() || !here().is("empty"_L1))
            return expect(head, u"endfor"_s);
        return body(u"endfor"_s, active && rounds.isEmpty());
    }

    static QVariantMap forLoop(qint64 index, qint64 count, const QVariantMap &outer)
    {
        return { { u"Counter"_s, index + 1 }, { u"Counter0"_s, index }, { u"Revcounter"_s, count - index },
            { u"Revcounter0"_s, count - index - 1 }, { u"First"_s, index == 0 }, { u"Last"_s, index == count - 1 },
            { u"Parentloop"_s, outer.value(u"forloop"_s) } };
    }

    Result<> set(bool active)
    {
        if (!active)
            return {};
        m_names.variables.insert(TRY(located(here(), templateExpression::assignments(here().rest(), m_names))));
        return {};
    }

    Result<> with(bool active)
    {
        const QVariantMap outer = m_names.variables;
        TRY(set(active));
        TRY(body(u"endwith"_s, active));
        m_names.variables = outer;
        return {};
    }

    Result<> firstOf(bool active)
    {
        const TemplatePiece &head = here();
        for (const QVariant &candidate : active ? TRY(located(head, templateExpression::values(head.rest(), m_names))) : QVariantList()) {
            if (templateValue::truth(candidate))
                return print(head, templateValue::text(candidate));
        }
        return {};
    }

    Result<> cycle(bool active)
    {
        if (!active)
            return {};
        const QVariantList values = TRY(located(here(), templateExpression::values(here().rest(), m_names)));
        return print(here(), templateValue::text(values[m_cycles[&here()]++ % values.size()]));
    }

    /** Runs the block that begins here and hands its text over instead of printing it. */
    Result<QString> captured(const QString &end, bool active)
    {
        const QString before = std::exchange(m_out, QString());
        TRY(body(end, active));
        return std::exchange(m_out, before);
    }

    Result<> filter(bool active)
    {
        const TemplatePiece &head = here();
        const QString inside = TRY(captured(u"endfilter"_s, active));
        if (!active)
            return {};
        return print(head, templateValue::text(TRY(located(head, templateExpression::filtered(inside, head.rest(), m_names)))));
    }

    Result<> spaceless(bool active)
    {
        static const QRegularExpression between(u">\\s+<"_s);
        const TemplatePiece &head = here();
        return print(head, TRY(captured(u"endspaceless"_s, active)).replace(between, u"><"_s));
    }

    Result<> comment(bool)
    {
        const TemplatePiece &head = here();
        while (m_next < m_pieces.size() && !here().is("endcomment"_L1))
            ++m_next;
        return expect(head, u"endcomment"_s);
    }

    Result<> autoescape(bool active) { return body(u"endautoescape"_s, active); }

    Result<> templateTag(bool active)
    {
        static const StringMap texts { { u"openblock"_s, u"{%"_s }, { u"closeblock"_s, u"%}"_s }, { u"openvariable"_s, u"{{"_s },
            { u"closevariable"_s, u"}}"_s }, { u"openbrace"_s, u"{"_s }, { u"closebrace"_s, u"}"_s }, { u"opencomment"_s, u"{#"_s },
            { u"closecomment"_s, u"#}"_s } };
        if (!texts.contains(here().rest()))
            return failure(here().error(u"unknown name \"%1\""_s.arg(here().rest())));
        return active ? print(here(), texts[here().rest()]) : Result<>();
    }

    /** What it stands for is rendered when it is called. */
    Result<> macro(bool active)
    {
        const TemplatePiece &head = here();
        const qsizetype begin = m_next + 1;
        if (active) {
            const TemplateMacro declared = TRY(located(head, templateExpression::macro(head.rest(), m_names)));
            m_names.macros.insert(declared.name, [this, declared, begin](const QVariantList &given) { return call(declared, begin, given); });
        }
        return body(u"endmacro"_s, false);
    }

    Result<QVariant> call(const TemplateMacro &macro, qsizetype begin, const QVariantList &given)
    {
        if (given.size() > macro.parameters.size())
            return failure(badRequest(u"\"%1\" takes %2 values"_s.arg(macro.name).arg(macro.parameters.size())));
        TemplateNames inside = m_names;
        for (qsizetype i = 0; i < macro.parameters.size(); ++i)
            inside.variables.insert(macro.parameters[i], given.value(i, macro.defaults.value(macro.parameters[i])));
        std::swap(m_names, inside);
        const qsizetype from = std::exchange(m_next, begin);
        const QString before = std::exchange(m_out, QString());
        TRY(block(true));
        m_next = from;
        std::swap(m_names, inside);
        return QVariant(std::exchange(m_out, before));
    }

    /** Nothing extends a template here: what is in it stands. */
    Result<> namedBlock(bool active)
    {
        const TemplatePiece &head = here();
        const QString name = head.rest();
        if (name.isEmpty() || m_blocks.contains(name))
            return failure(head.error(name.isEmpty() ? u"the block's name is missing"_s : u"a second block \"%1\""_s.arg(name)));
        m_blocks.insert(name);
        TRY(body(u"endblock"_s, active));
        return here().rest().isEmpty() || here().rest() == name ? Result<>() : failure(here().error(u"expected the end of \"%1\""_s.arg(name)));
    }

    /** By a layout of Go's; "fake" is a time for tests. */
    Result<> now(bool active)
    {
        const TemplatePiece &head = here();
        static const QDateTime fake({ 2014, 2, 5 }, { 18, 31, 45 }, Qt::UTC);
        const bool isFake = head.rest().endsWith("fake"_L1);
        const QVariantList layout = TRY(located(head, templateExpression::values(isFake ? head.rest().chopped(4) : head.rest(), m_names)));
        if (layout.size() != 1 || !templateValue::isText(layout[0]))
            return failure(head.error(u"expected a layout such as \"2006-01-02\""_s));
        return active ? print(head, goTimeText(isFake ? fake : QDateTime::currentDateTime(), layout[0].toString())) : Result<>();
    }

    /** "VALUE MAXIMUM WIDTH [as NAME]" */
    Result<> widthRatio(bool active)
    {
        static const QRegularExpression as(u"\\s+as\\s+(\\w+)$"_s);
        const TemplatePiece &head = here();
        const auto name = as.match(head.rest());
        const QVariantList all = TRY(located(head, templateExpression::values(name.hasMatch() ? head.rest().left(name.capturedStart()) : head.rest(), m_names)));
        if (all.size() != 3)
            return failure(head.error(u"expected three numbers"_s));
        const double ratio = std::ceil(templateValue::number(all[0]) / templateValue::number(all[1]) * templateValue::number(all[2]) + 0.5);
        const QVariant width = qint64(std::isfinite(ratio) && std::abs(ratio) < 9.2e18 ? qint64(ratio) : std::numeric_limits<qint64>::min());
        if (!name.hasMatch())
            return active ? print(head, templateValue::text(width)) : Result<>();
        if (active)
            m_names.variables.insert(name.captured(1), width);
        return {};
    }

    /** "[COUNT] [w|p|b] [random]": words, paragraphs in <p> and without. */
    Result<> lorem(bool active)
    {
        static const QRegularExpression form(u"^(?:(\\d{1,6})\\s*)?(?:([wpb])\\s*)?(random)?$"_s);
        const TemplatePiece &head = here();
        const auto match = form.match(head.rest());
        if (!match.hasMatch())
            return failure(head.error(u"expected \"[COUNT] [w|p|b] [random]\""_s));
        return active ? print(head, fillerText(match.captured(1).isEmpty() ? 1 : match.captured(1).toInt(), match.captured(2), match.hasCaptured(3))) : Result<>();
    }

    template<class T>
    static Result<T> located(const TemplatePiece &piece, Result<T> result)
    {
        if (!result)
            return failure(piece.error(result.error().message));
        return result;
    }

    Result<QVariant> value(const TemplatePiece &piece, const QString &expression)
    {
        return located(piece, templateExpression::value(expression, m_names));
    }

    const QList<TemplatePiece> &m_pieces;
    TemplateNames m_names;
    QHash<const TemplatePiece *, qsizetype> m_cycles;
    QSet<QString> m_blocks;
    qsizetype m_next = 0;
    qsizetype m_steps = 0;
    int m_depth = 0;
    QString m_out;
};

const Renderer::Tag Renderer::tags[] = {
    { "autoescape"_L1, &Renderer::autoescape }, { "block"_L1, &Renderer::namedBlock }, { "comment"_L1, &Renderer::comment }, { "cycle"_L1, &Renderer::cycle },
    { "filter"_L1, &Renderer::filter }, { "firstof"_L1, &Renderer::firstOf }, { "for"_L1, &Renderer::loop },
    { "if"_L1, &Renderer::conditional }, { "ifequal"_L1, &Renderer::conditional }, { "ifnotequal"_L1, &Renderer::conditional },
    { "lorem"_L1, &Renderer::lorem }, { "macro"_L1, &Renderer::macro }, { "now"_L1, &Renderer::now },
    { "set"_L1, &Renderer::set }, { "spaceless"_L1, &Renderer::spaceless }, { "templatetag"_L1, &Renderer::templateTag },
    { "widthratio"_L1, &Renderer::widthRatio }, { "with"_L1, &Renderer::with },
};
const Renderer::Tag *Renderer::firstTag() { return std::begin(tags); }
const Renderer::Tag *Renderer::lastTag() { return std::end(tags); }

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
    const TemplateNames names { { { u"trigger"_s, context.trigger }, { u"path"_s, context.path }, { u"container"_s, instance },
                                    { u"instance"_s, instance }, { u"config"_s, toVariant(context.config) }, { u"devices"_s, devices },
                                    { u"properties"_s, toVariant(context.properties) } },
        [&context](const QString &key) -> std::optional<QString> {
            const auto it = context.config.find(key);
            return it == context.config.end() || it->isEmpty() ? std::nullopt : std::optional(*it);
        } };
    const QList<TemplatePiece> pieces = TRY(templatePieces(text));
    return Renderer(pieces, names).all();
}

Result<QString> renderTemplate(const QString &text, const QVariantMap &names)
{
    const TemplateNames all { names, [](const QString &) -> std::optional<QString> { return {}; } };
    const QList<TemplatePiece> pieces = TRY(templatePieces(text));
    return Renderer(pieces, all).all();
}

}
