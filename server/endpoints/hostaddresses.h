// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <chrono>
#include <mutex>

namespace quayside {

/** Of this machine's interfaces, loopback first and always; without link-local ones, which can't be dialled without a zone. */
QStringList interfaceAddresses();

/** Where others reach what is listened on: "[::]:8443" is every address of the machine but loopback, "0.0.0.0:8443" every IPv4 one. Any
 *  thread; what the interfaces have is looked up once a second at most, as every GET /1.0 asks. */
class ReachableAddresses {
public:
    /** `listening`: "192.0.2.1:8443", "[2001:db8::1]:8443". */
    QStringList of(const QStringList &listening);

private:
    std::mutex m_mutex;
    QStringList m_listening, m_addresses;
    std::chrono::steady_clock::time_point m_at;
};

}
