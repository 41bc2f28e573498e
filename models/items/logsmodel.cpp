// SPDX-License-Identifier: Apache-2.0
#include "models/items/logsmodel.h"

#include "models/items/format.h"

#include <QJsonArray>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
using Row = LogRow;
constexpr int followInterval = 2000; // ms
/** The end of longer logs is shown: a text view of more is of no use. */
constexpr qsizetype shownBytes = 1 << 20;
const QString consoleLog = QStringLiteral("console");

constexpr RowRole<Row> roles[] = {
    { "name", [](const Row &r) -> QVariant { return r.key; } },
    { "size", [](const Row &r) -> QVariant { return r.size; } },
    { "sizeText", [](const Row &r) -> QVariant { return r.size < 0 ? QString() : format::bytes(r.size); } },
};
}

LogText::LogText(ApiClient *client, const ApiPath &path, QObject *parent) : QObject(parent), m_client(client), m_path(path)
{
    m_timer.setInterval(followInterval);
    connect(&m_timer, &QTimer::timeout, this, &LogText::load);
    load();
}

void LogText::setFollow(bool follow)
{
    if (follow == m_timer.isActive())
        return;
    follow ? m_timer.start() : m_timer.stop();
    Q_EMIT followChanged();
}

void LogText::load()
{
    if (m_isLoading || !m_client)
        return;
    m_isLoading = true;
    Q_EMIT changed();
    m_client->get(m_path, this, [this](Result<Answer> answer) {
        m_isLoading = false;
        m_errorText = answer ? QString() : answer.error().message;
        if (answer) {
            m_text = QString::fromUtf8(answer->raw.right(shownBytes));
            Q_EMIT sized(answer->raw.size());
        }
        Q_EMIT changed();
    });
}

LogsModel::LogsModel(ApiClient *client, const ApiPath &path, const ApiPath &consolePath, QObject *parent)
    : RowModel(roles, parent), m_client(client), m_path(path), m_consolePath(consolePath)
{
    load();
}

void LogsModel::load()
{
    if (!m_client)
        return;
    m_isLoading = true;
    m_client->get(m_path, this, [this](Result<Answer> answer) {
        m_isLoading = false;
        QList<Row> files { { consoleLog, -1 } };
        const QJsonArray links = answer ? answer->metadata.toArray() : QJsonArray();
        for (const QJsonValue &link : links)
            files << Row { ApiPath::lastSegment(link.toString()), -1 };
        for (Row &file : files) {
            if (const Row *known = row(file.key))
                file.size = known->size;
        }
        assign(files);
        Q_EMIT countChanged();
    });
}

LogText *LogsModel::content(const QString &name)
{
    LogText *&text = m_texts[name];
    if (!text) {
        text = new LogText(m_client, name == consoleLog ? m_consolePath : m_path / name, this);
        connect(text, &LogText::sized, this, [this, name](qint64 size) { update({ name, size }); });
    }
    return text;
}

}
