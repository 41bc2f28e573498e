// SPDX-License-Identifier: Apache-2.0
#include "models/items/files/transferlist.h"

#include "models/items/files/transfertext.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
using Row = TransferRow;
constexpr int measured = 500; // ms between two looks at the speed

constexpr RowRole<Row> roles[] = {
    { "key", [](const Row &r) -> QVariant { return r.key; } },
    { "text", [](const Row &r) -> QVariant { return r.text; } },
    { "errorText", [](const Row &r) -> QVariant { return r.errorText; } },
    { "fraction", [](const Row &r) -> QVariant { return r.total > 0 ? double(r.done) / double(r.total) : -1.0; } },
    { "progressText", [](const Row &r) -> QVariant { return transferText(r.done, r.total, r.rate); } },
};
}

TransferList::TransferList(QObject *parent) : RowModel(roles, parent)
{
    QJSEngine::setObjectOwnership(this, QJSEngine::CppOwnership);
}

void TransferList::watch(FileTransfer *transfer, const QString &running, const QString &finished, std::function<void(const QString &)> done)
{
    const QString key = QString::number(++m_serial);
    transfer->setParent(this);
    m_entries[key].transfer = transfer;
    m_entries[key].clock.start();
    append({ { .key = key, .text = running } });
    connect(transfer, &FileTransfer::progressed, this, [this, key](qint64 moved, qint64 total) { progressed(key, moved, total); });
    connect(transfer, &FileTransfer::finished, this, [this, key, finished, running, done = std::move(done)](const QString &result, const QString &error) {
        if (const Entry entry = m_entries.take(key); entry.transfer)
            entry.transfer->deleteLater();
        if (!error.isEmpty())
            update({ .key = key, .text = running, .state = u"failed"_s, .errorText = error });
        else
            removeIf([&](const Row &row) { return row.key == key; });
        if (error.isEmpty() && done)
            done(result);
        Q_EMIT ended(error.isEmpty() ? finished : running, error);
    });
}

void TransferList::progressed(const QString &key, qint64 done, qint64 total)
{
    const Row *known = row(key);
    Entry &entry = m_entries[key];
    const qint64 passed = entry.clock.elapsed();
    if (!known || (passed < measured && done != total))
        return; // often enough
    Row next = *known;
    next.done = done;
    next.total = total;
    next.rate = passed > 0 ? double(done - entry.before) * 1000 / double(passed) : 0;
    entry.before = done;
    entry.clock.restart();
    update(next);
}

void TransferList::dismiss(const QString &key)
{
    if (const Entry entry = m_entries.take(key); entry.transfer)
        delete entry.transfer; // stops it
    removeIf([&](const Row &row) { return row.key == key; });
}

}
