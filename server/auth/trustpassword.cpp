// SPDX-License-Identifier: Apache-2.0
#include "server/auth/trustpassword.h"

#include <algorithm>
#include <ctime>

#include "models/core/ipaddress.h"
#include "models/core/log.h"
#include "server/store/repositories.h"

namespace quayside {

using namespace Qt::StringLiterals;

static constexpr int freeTries = 5; // a person who mistypes needn't wait
static constexpr qint64 firstWaitMs = 1000, longestWaitMs = 60 * 1000;
static constexpr qint64 forgetAfterMs = 10 * 60 * 1000;
static constexpr qsizetype maximumHosts = 4096; // more hosts than that at once: the oldest failures are forgotten first

qint64 TrustPassword::monotonic()
{
    timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
}

/** "192.0.2.1:40000" without its port; of "[2001:db8::1]:40000" what one customer has, "2001:db8::/64". */
static QString hostOf(const QString &peer)
{
    const qsizetype colon = peer.lastIndexOf(u':');
    const QString host = colon > 0 ? peer.left(colon) : peer;
    const auto address = IpAddress::parse(QStringView(host).mid(1, host.size() - 2));
    return host.startsWith(u'[') && address && !address->isIpv4() ? IpSubnet { *address, 64 }.network() : host;
}

/** Counts who is in check() or waits for it. */
class Waiting {
public:
    explicit Waiting(std::atomic<int> &count) : m_count(count), m_place(++count) { }
    ~Waiting() { --m_count; }
    bool isTooMany() const { return m_place > mostWaiting; }

private:
    static constexpr int mostWaiting = 4;
    std::atomic<int> &m_count;
    const int m_place;
};

void TrustPassword::failed(const QString &host, qint64 now)
{
    if (m_failures.size() >= maximumHosts)
        m_failures.removeIf([=](const auto &entry) { return entry.value().until <= now; });
    if (m_failures.size() >= maximumHosts)
        m_failures.erase(std::min_element(m_failures.begin(), m_failures.end(), [](const Failures &a, const Failures &b) { return a.until < b.until; }));
    Failures &entry = m_failures[host];
    if (now > entry.until + forgetAfterMs)
        entry.count = 0;
    const int tooMany = ++entry.count - freeTries;
    entry.until = now + (tooMany > 0 ? std::min(longestWaitMs, firstWaitMs << std::min(tooMany - 1, 16)) : 0);
}

Result<> TrustPassword::check(const QString &password, const QString &peer)
{
    const QString stored = m_config.value(u"core.trust_password"_s);
    if (stored.isEmpty() || password.isEmpty())
        return failure(forbidden());
    const QString host = hostOf(peer);
    const Waiting waiting(m_waiting);
    if (waiting.isTooMany())
        return failure(unavailable(u"Too many clients give passwords at once: try again"_s));
    // held while hashing: guesses from many connections neither run in parallel nor take 16 MB each
    const std::lock_guard lock(m_mutex);
    const qint64 now = m_clock();
    if (const Failures entry = m_failures.value(host); now < entry.until)
        return failure(forbidden(u"Too many wrong passwords: try again in %1 s"_s.arg((entry.until - now + 999) / 1000)));
    if (verifyPassword(password, stored)) {
        m_failures.remove(host);
        return {};
    }
    failed(host, now);
    log::warning(u"Wrong trust password"_s, { { u"address"_s, host } });
    return failure(forbidden(u"Wrong trust password"_s));
}

}
