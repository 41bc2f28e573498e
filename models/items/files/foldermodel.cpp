// SPDX-License-Identifier: Apache-2.0
#include "models/items/files/foldermodel.h"

#include <QCollator>
#include <QDir>
#include <algorithm>

#include "models/items/format.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
using Row = FileEntry;

/** "rwxr-xr-x". */
QString modeText(int mode)
{
    if (mode < 0)
        return {};
    QString text = u"rwxrwxrwx"_s;
    for (int bit = 0; bit < 9; ++bit) {
        if (!(mode >> (8 - bit) & 1))
            text[bit] = u'-';
    }
    struct {
        int bit, place;
        char on, off;
    } const special[] = { { 04000, 2, 's', 'S' }, { 02000, 5, 's', 'S' }, { 01000, 8, 't', 'T' } };
    for (const auto &one : special) {
        if (mode & one.bit)
            text[one.place] = QLatin1Char(text[one.place] == u'x' ? one.on : one.off);
    }
    return text;
}

constexpr RowRole<Row> roles[] = {
    { "name", [](const Row &r) -> QVariant { return r.key; } },
    { "type", [](const Row &r) -> QVariant { return r.type; } },
    { "sizeText", [](const Row &r) -> QVariant { return r.type == "file"_L1 && r.size >= 0 ? format::bytes(r.size) : QString(); } },
    { "modeText", [](const Row &r) -> QVariant { return modeText(r.mode); } },
    { "ownerText", [](const Row &r) -> QVariant { return r.uid < 0 ? QString() : u"%1:%2"_s.arg(r.uid).arg(r.gid); } },
    { "selected", [](const Row &r) -> QVariant { return r.selected; } },
};

void sortEntries(QList<Row> &entries)
{
    QCollator order;
    order.setNumericMode(true);
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(entries.begin(), entries.end(), [&](const Row &a, const Row &b) {
        const bool aFolder = a.type == "directory"_L1, bFolder = b.type == "directory"_L1;
        return aFolder != bFolder ? aFolder : order.compare(a.key, b.key) < 0;
    });
}
}

FolderModel::FolderModel(QObject *parent) : RowModel(roles, parent)
{
    QJSEngine::setObjectOwnership(this, QJSEngine::CppOwnership);
}

void FolderModel::open(const QString &path)
{
    m_isLoading = true;
    m_errorText.clear();
    Q_EMIT changed();
    read(QDir::cleanPath(path), ++m_serial);
}

void FolderModel::up()
{
    if (canGoUp())
        open(m_path.section(u'/', 0, -2).isEmpty() ? u"/"_s : m_path.section(u'/', 0, -2));
}

void FolderModel::show(int serial, const QString &path, QList<Row> entries)
{
    if (!isCurrent(serial))
        return;
    const bool isSame = path == m_path;
    const QStringList kept = isSame ? selected() : QStringList();
    for (Row &entry : entries) {
        const Row *known = isSame ? row(entry.key) : nullptr;
        if (known && entry.type.isEmpty())
            entry = *known; // until it is read anew
        entry.selected = kept.contains(entry.key);
    }
    sortEntries(entries);
    m_path = path;
    m_isLoading = false;
    if (entries != rows()) {
        removeIf([](const Row &) { return true; });
        append(entries);
    }
    Q_EMIT pathChanged();
    Q_EMIT changed();
    Q_EMIT selectionChanged();
}

void FolderModel::fail(int serial, const QString &error)
{
    if (!isCurrent(serial))
        return;
    m_isLoading = false;
    m_errorText = error;
    Q_EMIT changed();
}

void FolderModel::amend(const Row &entry)
{
    if (const Row *known = row(entry.key)) {
        Row next = entry;
        next.selected = known->selected;
        update(next);
    }
}

void FolderModel::sortAgain()
{
    QList<Row> entries = rows();
    sortEntries(entries);
    if (entries == rows())
        return;
    removeIf([](const Row &) { return true; });
    append(entries);
}

QStringList FolderModel::selected() const
{
    QStringList names;
    for (const Row &row : rows()) {
        if (row.selected)
            names << row.key;
    }
    return names;
}

QString FolderModel::summary() const
{
    qint64 size = 0;
    int chosen = 0;
    for (const Row &row : rows()) {
        if (row.selected && ++chosen)
            size += std::max<qint64>(0, row.type == "file"_L1 ? row.size : 0);
    }
    return chosen == 0 ? tr("%n entries", nullptr, count()) : tr("%n selected, %1", nullptr, chosen).arg(format::bytes(size));
}

void FolderModel::select(int index, const QString &mode)
{
    if (index < 0 || index >= count() || (mode == "keep"_L1 && rows()[index].selected))
        return;
    const bool isRange = mode == "range"_L1, isToggle = mode == "toggle"_L1;
    if (!isRange)
        m_anchor = index;
    const auto [first, last] = std::minmax(std::min(m_anchor, count() - 1), index);
    for (int i = 0; i < count(); ++i) {
        Row row = rows()[i];
        row.selected = isToggle ? (i == index ? !row.selected : row.selected) : isRange ? i >= first && i <= last : i == index;
        update(row);
    }
    Q_EMIT selectionChanged();
}

void FolderModel::selectAll()
{
    for (int i = 0; i < count(); ++i) {
        Row row = rows()[i];
        row.selected = true;
        update(row);
    }
    Q_EMIT selectionChanged();
}

}
