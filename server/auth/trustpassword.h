// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <atomic>
#include <functional>
#include <mutex>

#include "server/auth/passwordhash.h"

namespace quayside {

class ConfigRepository;

/** core.trust_password: with it a client may add its own certificate. Stored only as a hash. An address that gives more than five
 *  wrong ones has to wait, longer each time, and is refused meanwhile without a look at the password; of IPv6 that is a network of 64 bits.
 *  Any thread, but not an I/O thread: a look takes a while, and others wait for it. Only a few: 503 for more, so that strangers can't keep
 *  all threads busy. */
class TrustPassword {
public:
    /** Milliseconds of a clock that never goes back. */
    using Clock = std::function<qint64()>;
    static qint64 monotonic();

    explicit TrustPassword(const ConfigRepository &config, Clock clock = monotonic) : m_config(config), m_clock(std::move(clock)) { }

    /** What is stored for a new password. */
    Result<QString> hash(const QString &password) const { return hashPassword(password); }
    /** 403 when there is no password, it is wrong, or `peer` ("192.0.2.1:40000"; its port does not count) has to wait. */
    Result<> check(const QString &password, const QString &peer);

private:
    struct Failures { int count = 0; qint64 until = 0; };
    void failed(const QString &host, qint64 now);

    const ConfigRepository &m_config;
    Clock m_clock;
    std::atomic<int> m_waiting { 0 };
    std::mutex m_mutex;
    QHash<QString, Failures> m_failures;
};

}
