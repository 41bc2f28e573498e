// SPDX-License-Identifier: Apache-2.0
#include "models/items/areas/warningsarea.h"

#include <algorithm>

#include "models/items/format.h"
#include "models/items/server.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
QVariantMap warningRow(const QJsonObject &warning)
{
    const QString uuid = warning.value("uuid"_L1).toString(), status = warning.value("status"_L1).toString().toLower();
    const auto last = Timestamp::parse(warning.value("last_seen_at"_L1).toString());
    if (uuid.isEmpty() || status == "resolved"_L1)
        return {};
    return { { u"key"_s, uuid }, { u"severity"_s, warning.value("severity"_L1).toString().toLower() }, { u"type"_s, warning.value("type"_L1).toString() },
        { u"message"_s, warning.value("last_message"_L1).toString() }, { u"project"_s, warning.value("project"_L1).toString() },
        { u"entity"_s, warning.value("entity_url"_L1).toString().section(u'?', 0, 0).section(u'/', 2) }, { u"count"_s, warning.value("count"_L1).toInt() },
        { u"last"_s, last ? format::dateTime(format::local(*last)) : QString() }, { u"status"_s, status } };
}
}

WarningsArea::WarningsArea(Server *server)
    : Area(server, "warnings", "warning-.*"), m_rows({ "severity", "type", "message", "project", "entity", "count", "last", "status" }, this) { }

int WarningsArea::openCount() const
{
    const auto isNew = [](const QVariantMap &row) { return row.value(u"status"_s) == u"new"_s; };
    return int(std::count_if(m_rows.rows().begin(), m_rows.rows().end(), isNew));
}

void WarningsArea::read()
{
    list(ApiPath({ u"warnings"_s }), &m_rows, warningRow, [this] { Q_EMIT changed(); });
}

Plan WarningsArea::plan(const QString &verb, const QVariantMap &spec) const
{
    const QString uuid = spec.value(u"name"_s).toString();
    const ApiPath path({ u"warnings"_s, uuid });
    if (verb == "delete"_L1)
        return { "DELETE", path, {}, { u"warning"_s, verb, named(uuid) } };
    return verb == "ack"_L1 ? Plan { "PUT", path, { { "status"_L1, "acknowledged"_L1 } }, { u"warning"_s, verb, named(uuid) } } : Plan();
}

}
