// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>
#include <condition_variable>
#include <memory>
#include <mutex>

#include "models/core/result.h"

namespace quayside {

/** One change of an instance at a time. Who comes later waits, unless the one before waits for the instance itself (a clean stop):
 *  then he is told that it is busy. Held by an object, not by a thread. Any thread. */
class InstanceLocks {
public:
    class Hold {
    public:
        Hold(InstanceLocks &locks, QString key) : m_locks(locks), m_key(std::move(key)) { }
        ~Hold();
        Hold(const Hold &) = delete;
        Hold &operator=(const Hold &) = delete;
        /** From now on (or no longer) this may take as long as the instance likes. */
        void setPatient(bool patient);

    private:
        InstanceLocks &m_locks;
        const QString m_key;
    };

    /** Blocks. `action` is for others' messages: "stop". 400 "busy" when the holder is patient. */
    Result<std::unique_ptr<Hold>> take(const QString &key, const QString &action);
    /** Whether somebody patient has it: a forced stop goes past him. */
    bool isPatient(const QString &key) const;
    /** Blocks until nobody has it. */
    void waitFree(const QString &key);

private:
    struct Entry {
        QString action;
        bool patient = false;
    };
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    QHash<QString, Entry> m_held;
};

}
