// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <functional>
#include <mutex>

#include "models/api/instance.h"
#include "server/store/repositories.h"

namespace quayside {

/** What was rendered, for as long as it holds. Rows are immutable and replaced by every change, so a row's address and the
 *  generation of the profiles tell whether a rendering is still right. Any thread. */
class Renderings {
public:
    /** An instance's JSON, made by `make` when it isn't there. */
    QByteArray instance(const RowPtr<InstanceRow> &row, quint64 profiles, api::Status status, const std::function<QByteArray()> &make);
    void forget(qint64 id);

    /** What a whole list was made from. */
    struct ListKey {
        quint64 instances = 0, profiles = 0;
        QByteArray states; ///< one byte for each instance
        bool operator==(const ListKey &) const = default;
    };
    QByteArray list(const QString &which, const ListKey &key, const std::function<QByteArray()> &make);

private:
    struct Entry {
        RowPtr<InstanceRow> row; ///< kept, so that its address isn't used again
        quint64 profiles = 0;
        api::Status status = api::Status::Stopped;
        QByteArray json;
    };
    std::mutex m_mutex;
    QHash<qint64, Entry> m_instances;
    QHash<QString, std::pair<ListKey, QByteArray>> m_lists;
};

}
