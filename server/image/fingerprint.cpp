// SPDX-License-Identifier: Apache-2.0
#include "server/image/fingerprint.h"

#include <QByteArray>
#include <cerrno>
#include <chrono>
#include <memory>
#include <openssl/evp.h>
#include <unistd.h>

namespace quayside {

using namespace Qt::StringLiterals;

static constexpr size_t blockSize = 256 * 1024;
static constexpr auto lookAgain = std::chrono::milliseconds(5); // nobody tells that another process has written

Fingerprint::Fingerprint(int fd, bool growing) : m_fd(fd), m_growing(growing), m_thread([this] { run(); }) { }

Fingerprint::~Fingerprint()
{
    if (m_thread.joinable())
        (void)finish();
}

bool Fingerprint::waitForMore()
{
    std::unique_lock lock(m_mutex);
    if (m_growing)
        m_changed.wait_for(lock, lookAgain, [this] { return m_whole; });
    else
        m_changed.wait(lock, [this] { return m_whole; });
    return !m_whole;
}

void Fingerprint::run()
{
    const std::unique_ptr<EVP_MD_CTX, void (*)(EVP_MD_CTX *)> hash(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    EVP_DigestInit_ex(hash.get(), EVP_sha256(), nullptr);
    QByteArray block(blockSize, Qt::Uninitialized);
    bool more = waitForMore();
    for (;;) {
        const ssize_t n = ::pread(m_fd, block.data(), blockSize, m_sum.size);
        if (n > 0) {
            EVP_DigestUpdate(hash.get(), block.constData(), size_t(n));
            m_sum.size += n;
        } else if (n < 0 && errno != EINTR) {
            m_error = errno;
            return;
        } else if (n == 0 && !more) {
            break;
        } else {
            more = waitForMore(); // asked before the last look, which then sees all
        }
    }
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned length = 0;
    EVP_DigestFinal_ex(hash.get(), digest, &length);
    m_sum.hex = QString::fromLatin1(QByteArray(reinterpret_cast<char *>(digest), int(length)).toHex());
}

Result<Fingerprint::Sum> Fingerprint::finish()
{
    {
        const std::lock_guard lock(m_mutex);
        m_whole = true;
    }
    m_changed.notify_all();
    m_thread.join();
    if (m_error)
        return failure(systemError(u"Couldn't read the image back"_s, m_error));
    return m_sum;
}

}
