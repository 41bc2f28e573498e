// SPDX-License-Identifier: Apache-2.0
#include "server/instance/renderings.h"

namespace quayside {

QByteArray Renderings::instance(const RowPtr<InstanceRow> &row, quint64 profiles, api::Status status, const std::function<QByteArray()> &make)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto it = m_instances.constFind(row->id);
        if (it != m_instances.cend() && it->row == row && it->profiles == profiles && it->status == status)
            return it->json;
    }
    const QByteArray json = make();
    const std::lock_guard lock(m_mutex);
    m_instances.insert(row->id, { row, profiles, status, json });
    return json;
}

void Renderings::forget(qint64 id)
{
    const std::lock_guard lock(m_mutex);
    m_instances.remove(id);
}

QByteArray Renderings::list(const QString &which, const ListKey &key, const std::function<QByteArray()> &make)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto it = m_lists.constFind(which);
        if (it != m_lists.cend() && it->first == key)
            return it->second;
    }
    const QByteArray json = make();
    const std::lock_guard lock(m_mutex);
    m_lists.insert(which, { key, json });
    return json;
}

}
