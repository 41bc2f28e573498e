// SPDX-License-Identifier: Apache-2.0
#include "models/items/files/filequeue.h"

#include <algorithm>

#include "models/items/files/transfertext.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
using Row = FileJobRow;
constexpr int measured = 400; // ms between two looks

QString stateText(const Row &row)
{
    if (row.state == "waiting"_L1)
        return FileQueue::tr("Waiting");
    if (row.state == "cancelled"_L1)
        return FileQueue::tr("Cancelled");
    if (row.state == "failed"_L1)
        return row.errorText;
    const QString entries = row.entries > 1 ? FileQueue::tr("%n entries", nullptr, row.entries) + u" · "_s : QString();
    if (row.kind == "delete"_L1 || row.kind == "rename"_L1)
        return row.state == "done"_L1 ? FileQueue::tr("Done") : entries.chopped(std::min<qsizetype>(3, entries.size()));
    return entries + transferText(row.bytes, row.state == "done"_L1 ? -1 : row.total, row.state == "done"_L1 ? 0 : row.rate);
}

constexpr RowRole<Row> roles[] = {
    { "key", [](const Row &r) -> QVariant { return r.key; } },
    { "text", [](const Row &r) -> QVariant { return r.text; } },
    { "kind", [](const Row &r) -> QVariant { return r.kind; } },
    { "status", [](const Row &r) -> QVariant { return r.state; } },
    { "stateText", [](const Row &r) -> QVariant { return stateText(r); } },
    { "fraction", [](const Row &r) -> QVariant { return r.total > 0 ? std::min(1.0, double(r.bytes) / double(r.total)) : -1.0; } },
};

bool isOpen(const Row &row) { return row.state == "waiting"_L1 || row.state == "running"_L1; }
}

FileQueue::FileQueue(QObject *parent) : RowModel(roles, parent)
{
    QJSEngine::setObjectOwnership(this, QJSEngine::CppOwnership);
}

int FileQueue::openCount() const { return int(std::count_if(rows().begin(), rows().end(), isOpen)); }

void FileQueue::add(const QString &kind, const QString &text, std::unique_ptr<FileJob> job)
{
    const QString key = QString::number(++m_serial);
    // Deleted later: it may be the one that speaks.
    m_entries[key].job = std::shared_ptr<FileJob>(job.release(), [](FileJob *old) { old->deleteLater(); });
    append({ { .key = key, .text = text, .kind = kind } });
    m_jobs.add([this, key](std::function<void()> finished) { begin(key, std::move(finished)); });
}

void FileQueue::begin(const QString &key, std::function<void()> finished)
{
    const auto entry = m_entries.find(key);
    if (entry == m_entries.end())
        return finished(); // cancelled while it waited
    entry->finished = std::move(finished);
    entry->clock.start();
    Row next = *row(key);
    next.state = u"running"_s;
    update(next);
    connect(entry->job.get(), &FileJob::progressed, this, [this, key] { progressed(key); });
    connect(entry->job.get(), &FileJob::finished, this, [this, key](const QString &error) { end(key, error.isEmpty() ? u"done"_s : u"failed"_s, error); });
    entry->job->start();
    Q_EMIT countChanged();
}

void FileQueue::progressed(const QString &key)
{
    const auto entry = m_entries.find(key);
    if (entry == m_entries.end() || entry->clock.elapsed() < measured)
        return;
    Row next = *row(key);
    next.bytes = entry->job->bytes();
    next.total = entry->job->totalBytes();
    next.entries = entry->job->entries();
    next.rate = double(next.bytes - entry->before) * 1000 / double(entry->clock.restart());
    entry->before = next.bytes;
    update(next);
}

void FileQueue::end(const QString &key, const QString &state, const QString &error)
{
    if (!m_entries.contains(key))
        return;
    const Entry entry = m_entries.take(key);
    Row next = *row(key);
    next.state = state;
    next.errorText = error;
    next.bytes = entry.job->bytes();
    next.entries = entry.job->entries();
    update(next);
    entry.job->disconnect(this);
    Q_EMIT countChanged();
    Q_EMIT ended(next.kind, next.text, error);
    if (entry.finished)
        entry.finished();
}

void FileQueue::cancel(const QString &key) { end(key, u"cancelled"_s, {}); }

void FileQueue::cancelAll()
{
    for (const QString &key : m_entries.keys())
        cancel(key);
}

void FileQueue::clear()
{
    removeIf([](const Row &row) { return !isOpen(row); });
}

}
