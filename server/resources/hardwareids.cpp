// SPDX-License-Identifier: Apache-2.0
#include "server/resources/hardwareids.h"

#include <cstring>
#include <fcntl.h>
#include <string_view>
#include <sys/mman.h>
#include <sys/stat.h>

#include "models/core/uniquefd.h"

namespace quayside {

HardwareIds::HardwareIds(const QString &file)
{
    const UniqueFd fd(::open(file.toUtf8().constData(), O_RDONLY | O_CLOEXEC));
    struct stat info {};
    if (!fd || ::fstat(fd.get(), &info) < 0 || info.st_size == 0)
        return;
    void *mapped = ::mmap(nullptr, size_t(info.st_size), PROT_READ, MAP_PRIVATE, fd.get(), 0);
    if (mapped == MAP_FAILED)
        return;
    m_text = QByteArrayView(static_cast<const char *>(mapped), info.st_size);
    const size_t classes = std::string_view(m_text.data(), size_t(m_text.size())).rfind("\nC 00  "); // Qt 6.4's lastIndexOf reads before it
    m_classes = classes == std::string_view::npos ? m_text.size() : qsizetype(classes) + 1;
}

HardwareIds::~HardwareIds()
{
    if (!m_text.isEmpty())
        ::munmap(const_cast<char *>(m_text.data()), size_t(m_text.size()));
}

/** Where the line that begins at `at` ends, after its "\n". */
static qsizetype lineEnd(QByteArrayView text, qsizetype at)
{
    const void *end = memchr(text.data() + at, '\n', size_t(text.size() - at));
    return end ? static_cast<const char *>(end) - text.data() + 1 : text.size();
}

static QByteArrayView lineAt(QByteArrayView text, qsizetype at) { return text.sliced(at, lineEnd(text, at) - at); }

/** What stands before the two blanks of a row "ID  NAME"; an odd row is the biggest, so that a search goes before it. */
static quint64 idOf(QByteArrayView line)
{
    const qsizetype blanks = line.indexOf(QByteArrayView("  "));
    bool ok = false;
    const quint64 id = line.first(std::max<qsizetype>(blanks, 0)).toULongLong(&ok, 16);
    return ok ? id : UINT64_MAX;
}

static QString nameOf(QByteArrayView line)
{
    const qsizetype blanks = line.indexOf(QByteArrayView("  "));
    return blanks < 0 ? QString() : QString::fromUtf8(line.sliced(blanks + 2).trimmed());
}

static QString headName(QByteArrayView block) { return block.isEmpty() ? QString() : nameOf(lineAt(block, 0)); }

static bool isHead(char first) { return first != '\t' && first != '#' && first != '\n'; }

/** The first head that begins at `at` or after, or `end`. */
static qsizetype headFrom(QByteArrayView text, qsizetype at, qsizetype end)
{
    if (at > 0) // the next beginning of a line
        at = lineEnd(text, at - 1);
    while (at < end && !isHead(text.data()[at]))
        at = lineEnd(text, at);
    return std::min(at, end);
}

/** The name in a row "\tID  NAME" below the head that `block` begins with; it ends at the next head. */
static QString rowOf(QByteArrayView block, quint64 id, int digits)
{
    if (block.isEmpty())
        return {};
    const QByteArray wanted = '\t' + QByteArray::number(id, 16).rightJustified(digits, '0') + "  ";
    for (qsizetype at = lineEnd(block, 0); at < block.size() && !isHead(block.data()[at]); at = lineEnd(block, at)) {
        if (block.size() - at > wanted.size() && memcmp(block.data() + at, wanted.constData(), size_t(wanted.size())) == 0)
            return nameOf(lineAt(block, at));
    }
    return {};
}

/** From the vendor's row to the end of vendors. */
QByteArrayView HardwareIds::block(quint64 vendor) const
{
    if (const auto known = m_blocks.constFind(vendor); known != m_blocks.constEnd())
        return *known;
    qsizetype low = 0, high = m_classes; // the first row that is not smaller begins in between, or is the next one after `high`
    while (low < high) {
        const qsizetype middle = low + (high - low) / 2;
        const qsizetype row = headFrom(m_text, middle, high);
        if (row == high || idOf(lineAt(m_text, row)) >= vendor)
            high = middle;
        else
            low = row + 1;
    }
    const qsizetype row = headFrom(m_text, low, m_classes);
    const bool found = row < m_classes && idOf(lineAt(m_text, row)) == vendor;
    return m_blocks[vendor] = found ? m_text.sliced(row, m_classes - row) : QByteArrayView();
}

/** Rows "C ID  NAME", few and at the end. */
QByteArrayView HardwareIds::classBlock(quint64 id) const
{
    for (qsizetype at = m_classes; at < m_text.size(); at = lineEnd(m_text, at)) {
        const QByteArrayView line = lineAt(m_text, at);
        if (line.startsWith("C ") && idOf(line.sliced(2)) == id)
            return m_text.sliced(at);
    }
    return {};
}

QString HardwareIds::vendor(quint64 vendor) const { return headName(block(vendor)); }
QString HardwareIds::device(quint64 vendor, quint64 device) const { return rowOf(block(vendor), device, 4); }

QString HardwareIds::className(quint64 id) const { return headName(classBlock(id)); }
QString HardwareIds::subClass(quint64 id, quint64 sub) const { return rowOf(classBlock(id), sub, 2); }

}
