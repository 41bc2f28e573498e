// SPDX-License-Identifier: Apache-2.0
#include "server/image/downloadprogress.h"

#include "models/core/units.h"
#include "server/operations/operation.h"

namespace quayside {

using namespace Qt::StringLiterals;

static constexpr qint64 intervalMs = 200;

QString DownloadProgress::text() const
{
    const QString speed = formatByteSize(m_done * 1000 / qMax<qint64>(1, m_clock.elapsed())) + u"/s"_s;
    const QString much = m_total > 0 ? QString::number(m_done * 100 / m_total) + u'%' : formatByteSize(m_done);
    return u"%1: %2 (%3)"_s.arg(m_what, much, speed);
}

void DownloadProgress::add(qint64 bytes)
{
    m_done += bytes;
    if (!m_operation || m_clock.elapsed() < m_nextMs)
        return;
    m_nextMs = m_clock.elapsed() + intervalMs;
    m_operation->setProgress(u"download_progress"_s, text());
}

}
