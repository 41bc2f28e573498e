// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQueue>
#include <QSet>
#include <QString>

namespace quayside {

/** The last thousand ids it was given. LXD sends each event on its own: "running" may arrive after "failure", and means nothing then. */
class RecentIds {
public:
    void add(const QString &id)
    {
        if (m_known.contains(id))
            return;
        m_known.insert(id);
        m_order.enqueue(id);
        if (m_order.size() > 1000)
            m_known.remove(m_order.dequeue());
    }
    bool contains(const QString &id) const { return m_known.contains(id); }

private:
    QSet<QString> m_known;
    QQueue<QString> m_order;
};

}
