// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QDeadlineTimer>
#include <QMutex>

#include "models/items/instanceentry.h"

namespace quayside {

/** What a server listed last, kept in a file (0600, $XDG_CACHE_HOME/quayside/lists): it is shown, as old, until the server answers. Of
 *  configuration only what the list shows is kept: what else is in there may be secret. Any thread; a file that can't be written is none. */
class ListCache {
public:
    struct Kept {
        QDateTime time;
        QList<InstanceEntry> rows; ///< not live, without measurements
    };
    ListCache(const QString &address, const QString &project);

    /** Whether keep() would keep anything. */
    bool isDue();
    /** Once in five minutes; nothing in between. */
    void keep(const QJsonValue &list);
    /** No rows where nothing is kept, or nothing of use. */
    Kept load(const QString &server, const QString &project) const;
    void forget();

private:
    QString m_file;
    QMutex m_lock;
    QDeadlineTimer m_next;
};

}
