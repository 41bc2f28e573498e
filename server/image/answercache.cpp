// SPDX-License-Identifier: Apache-2.0
#include "server/image/answercache.h"

#include <algorithm>
#include <chrono>

namespace quayside {

static constexpr qint64 keptMs = 3'600'000;
static constexpr qsizetype maxBytes = 8 << 20;

static qint64 nowMs()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

void AnswerCache::forgetOld()
{
    m_entries.removeIf([before = nowMs() - keptMs](const Entry &entry) { return entry.since < before; });
    qsizetype bytes = 0;
    for (qsizetype i = m_entries.size(); i-- > 0;) {
        bytes += m_entries[i].compressed.size();
        if (bytes > maxBytes) {
            m_entries.remove(0, i + 1);
            break;
        }
    }
}

std::optional<QByteArray> AnswerCache::find(const QString &key)
{
    const std::lock_guard lock(m_mutex);
    forgetOld();
    const auto it = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) { return entry.key == key; });
    return it == m_entries.end() ? std::nullopt : std::optional(qUncompress(it->compressed));
}

void AnswerCache::keep(const QString &key, const QByteArray &answer)
{
    const QByteArray compressed = qCompress(answer, 1);
    const std::lock_guard lock(m_mutex);
    m_entries.removeIf([&](const Entry &entry) { return entry.key == key; });
    m_entries.append({ key, compressed, nowMs() });
    forgetOld();
}

}
