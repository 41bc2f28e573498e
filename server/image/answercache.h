// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <mutex>
#include <optional>

namespace quayside {

/** Answers of other servers that change seldom (catalogues of images), compressed, for an hour and up to a few megabytes. Any thread. */
class AnswerCache {
public:
    std::optional<QByteArray> find(const QString &key);
    void keep(const QString &key, const QByteArray &answer);

private:
    struct Entry {
        QString key;
        QByteArray compressed;
        qint64 since = 0; ///< steady milliseconds
    };
    void forgetOld();

    std::mutex m_mutex;
    QList<Entry> m_entries; ///< the oldest first
};

}
