// SPDX-License-Identifier: Apache-2.0
#include "models/items/instancequery.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
struct FieldRoles
{
    QLatin1StringView field;
    std::array<const char *, 2> roles; // any of them may hold the value
    bool whole; // the value must be the whole text, not a part of it
};
constexpr FieldRoles fields[] = {
    {"state"_L1, {"status", "busy"}, false}, {"type"_L1, {"type", nullptr}, false}, {"tag"_L1, {"tags", nullptr}, true},
    {"ip"_L1, {"ipv4", "ipv6"}, false}, {"profile"_L1, {"profiles", nullptr}, true}, {"image"_L1, {"image", nullptr}, false},
    {"server"_L1, {"server", nullptr}, false}, {"project"_L1, {"project", nullptr}, true}, {"name"_L1, {"name", nullptr}, false},
    {"member"_L1, {"member", nullptr}, false},
};
constexpr struct
{
    QLatin1StringView field;
    const char *role;
} numbers[] = {{"mem"_L1, "memoryUsage"}, {"disk"_L1, "diskUsage"}, {"cpu"_L1, "cpuPercent"}, {"snapshots"_L1, "snapshotCount"}};
constexpr const char *freeRoles[] = {"name", "ipv4", "image", "tags", "description", "server"};

bool contains(const QVariant &held, const QString &wanted, bool whole)
{
    const QStringList texts = held.toStringList();
    return std::any_of(texts.begin(), texts.end(), [&](const QString &text) {
        return whole ? text.compare(wanted, Qt::CaseInsensitive) == 0 : text.contains(wanted, Qt::CaseInsensitive);
    });
}

// "1G", "512MiB", "50": binary multiples, as the API's sizes mostly are.
double parseNumber(const QString &text)
{
    static const QRegularExpression form(u"^([0-9.]+)([kmgt]?)i?b?%?$"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text);
    const QString unit = match.captured(2).toLower();
    const int power = unit.isEmpty() ? 0 : int(u"kmgt"_s.indexOf(unit)) + 1;
    return match.captured(1).toDouble() * std::pow(1024, power);
}

// "vm" is what people write, and the table shows, for a virtual machine.
QString fullType(const QString &value)
{
    return value == u"vm"_s ? u"virtual-machine"_s : value;
}
} // namespace

InstanceQuery InstanceQuery::parse(const QString &text)
{
    static const QRegularExpression form(u"^(-?)([a-z]+)(:|[<>]=?)(.+)$"_s, QRegularExpression::CaseInsensitiveOption);
    InstanceQuery query;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QRegularExpressionMatch match = form.match(word);
        const QString field = match.captured(2).toLower();
        if (field == u"group"_s) {
            query.m_groupBy = match.captured(4).toLower();
            continue;
        }
        if (!match.hasMatch()) {
            query.m_terms << Term{.value = word.toLower()};
            continue;
        }
        Term term{.field = field, .value = match.captured(4).toLower(), .comparison = match.captured(3).at(0),
                  .orEqual = match.captured(3).endsWith(u'='), .excluded = !match.captured(1).isEmpty()};
        if (field == u"type"_s)
            term.value = fullType(term.value);
        term.number = parseNumber(term.value);
        query.m_terms << term;
    }
    return query;
}

bool InstanceQuery::matches(const Lookup &row) const
{
    return std::all_of(m_terms.begin(), m_terms.end(),
                       [&](const Term &term) { return matches(term, row) != term.excluded; });
}

bool InstanceQuery::matches(const Term &term, const Lookup &row)
{
    if (term.field.isEmpty())
        return std::any_of(std::begin(freeRoles), std::end(freeRoles),
                           [&](const char *role) { return contains(row(role), term.value, false); });
    if (term.comparison == u':') {
        for (const FieldRoles &entry : fields) {
            if (entry.field == term.field)
                return std::any_of(entry.roles.begin(), entry.roles.end(),
                                   [&](const char *role) { return role && contains(row(role), term.value, entry.whole); });
        }
    }
    for (const auto &entry : numbers) {
        if (entry.field != term.field)
            continue;
        const double held = row(entry.role).toDouble();
        if (term.orEqual && held == term.number)
            return true;
        return term.comparison == u'>' ? held > term.number : term.comparison == u'<' ? held >= 0 && held < term.number : held == term.number;
    }
    return false;
}

} // namespace quayside
