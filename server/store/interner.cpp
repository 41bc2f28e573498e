// SPDX-License-Identifier: Apache-2.0
#include "server/store/interner.h"

namespace quayside {

using namespace Qt::StringLiterals;

QString Interner::shared(QStringView text)
{
    const std::lock_guard lock(m_mutex);
    const auto it = m_strings.constFind(QString::fromRawData(text.data(), text.size()));
    if (it != m_strings.cend())
        return *it;
    if (m_strings.size() >= m_sweepAt)
        sweep();
    return *m_strings.insert(text.toString());
}

StringMap Interner::shared(const StringMap &map)
{
    StringMap result;
    for (auto it = map.cbegin(); it != map.cend(); ++it)
        result.insert(result.cend(), shared(QStringView(it.key())), isWorthSharing(it.key(), it.value()) ? shared(QStringView(it.value())) : it.value());
    return result;
}

DeviceMap Interner::shared(const DeviceMap &map)
{
    DeviceMap result;
    for (auto it = map.cbegin(); it != map.cend(); ++it)
        result.insert(result.cend(), shared(QStringView(it.key())), shared(it.value()));
    return result;
}

bool Interner::isWorthSharing(QStringView key, QStringView value)
{
    return value.size() <= 8 || key.startsWith("image."_L1) || key.contains("idmap"_L1) || key == "volatile.base_image"_L1;
}

qsizetype Interner::size() const
{
    const std::lock_guard lock(m_mutex);
    return m_strings.size();
}

void Interner::sweep()
{
    erase_if(m_strings, [](const QString &text) { return text.isDetached(); });
    m_sweepAt = std::max<qsizetype>(1024, 2 * m_strings.size());
}

Interner &interner()
{
    static Interner instance;
    return instance;
}

}
