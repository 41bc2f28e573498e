// SPDX-License-Identifier: Apache-2.0
// Loads an HTTPS server with a client certificate: tlsload CONNECTIONS SECONDS HOST PORT CERTIFICATE KEY PATH
// A thread a connection, one request under way on each, answers with Content-Length or in chunks. Prints as unixload does.
#include <arpa/inet.h>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <openssl/ssl.h>
#include <string>
#include <strings.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace {
using Clock = std::chrono::steady_clock;

struct Target {
    const char *host, *port, *certificate, *key;
    std::string request;
};

std::atomic<long> answered = 0, failed = 0, bytes = 0;

/** One connection; reads answers by their length, keeping what belongs to the next. */
class Connection {
public:
    Connection(const Target &target, SSL_CTX *context) : m_ssl(SSL_new(context), SSL_free)
    {
        m_fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address {};
        address.sin_family = AF_INET;
        address.sin_port = htons(uint16_t(atoi(target.port)));
        inet_pton(AF_INET, target.host, &address.sin_addr);
        m_ok = connect(m_fd, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0 && SSL_set_fd(m_ssl.get(), m_fd)
            && SSL_connect(m_ssl.get()) == 1;
    }
    ~Connection() { close(m_fd); }

    bool isOpen() const { return m_ok; }

    /** Whether an answer of 2xx came back whole. */
    bool exchange(const std::string &request)
    {
        if (SSL_write(m_ssl.get(), request.data(), int(request.size())) <= 0)
            return m_ok = false;
        size_t head;
        while ((head = m_buffer.find("\r\n\r\n")) == std::string::npos) {
            if (!fill())
                return false;
        }
        const std::string header = m_buffer.substr(0, head + 2);
        m_buffer.erase(0, head + 4);
        return body(header) && header.compare(8, 2, " 2") == 0;
    }

private:
    bool fill()
    {
        char chunk[65536];
        const int got = SSL_read(m_ssl.get(), chunk, sizeof chunk);
        if (got <= 0)
            return m_ok = false;
        bytes += got;
        m_buffer.append(chunk, size_t(got));
        return true;
    }
    bool body(const std::string &header)
    {
        const char *length = strcasestr(header.c_str(), "\r\ncontent-length:");
        if (!length)
            return chunkedBody();
        const size_t size = strtoul(length + 17, nullptr, 10);
        while (m_buffer.size() < size) {
            if (!fill())
                return false;
        }
        m_buffer.erase(0, size);
        return true;
    }
    bool chunkedBody()
    {
        size_t end;
        while ((end = m_buffer.find("0\r\n\r\n")) == std::string::npos) {
            if (!fill())
                return false;
        }
        m_buffer.erase(0, end + 5);
        return true;
    }

    std::unique_ptr<SSL, void (*)(SSL *)> m_ssl;
    std::string m_buffer;
    int m_fd = -1;
    bool m_ok = false;
};

void load(const Target &target, SSL_CTX *context, Clock::time_point end)
{
    Connection connection(target, context);
    if (!connection.isOpen())
        ++failed;
    while (connection.isOpen() && Clock::now() < end)
        ++(connection.exchange(target.request) ? answered : failed);
}
}

int main(int argc, char **argv)
{
    if (argc != 8) {
        fprintf(stderr, "usage: tlsload CONNECTIONS SECONDS HOST PORT CERTIFICATE KEY PATH\n");
        return 2;
    }
    const Target target { argv[3], argv[4], argv[5], argv[6], std::string("GET ") + argv[7] + " HTTP/1.1\r\nHost: localhost\r\n\r\n" };
    std::unique_ptr<SSL_CTX, void (*)(SSL_CTX *)> context(SSL_CTX_new(TLS_client_method()), SSL_CTX_free);
    if (SSL_CTX_use_certificate_chain_file(context.get(), target.certificate) != 1
        || SSL_CTX_use_PrivateKey_file(context.get(), target.key, SSL_FILETYPE_PEM) != 1) {
        fprintf(stderr, "tlsload: the certificate or the key can't be read\n");
        return 2;
    }
    const auto begin = Clock::now();
    const auto end = begin + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(atof(argv[2])));
    std::vector<std::thread> threads;
    for (int i = 0; i < atoi(argv[1]); ++i)
        threads.emplace_back(load, std::cref(target), context.get(), end);
    for (std::thread &thread : threads)
        thread.join();
    const double elapsed = std::chrono::duration<double>(Clock::now() - begin).count();
    printf("requests %ld  seconds %.2f  req/s %.0f  MB/s %.1f  failed %ld\n", answered.load(), elapsed, double(answered) / elapsed,
        double(bytes) / elapsed / 1e6, failed.load());
    return failed > 0;
}
