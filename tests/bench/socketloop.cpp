// SPDX-License-Identifier: Apache-2.0
// What a unix socket itself costs: socketloop SOURCE TARGET moves a file through one into another, by sendfile at one end and a plain loop of
// read and write at the other, and prints "MB/s RATE". No server that reads what it gets is quicker.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace {
constexpr size_t blockSize = 1 << 20;

[[noreturn]] void fail(const char *what)
{
    perror(what);
    exit(1);
}

void sendAll(int socket, int file, off_t size)
{
    while (size > 0) {
        const ssize_t sent = sendfile(socket, file, nullptr, size_t(size));
        if (sent <= 0)
            fail("sendfile");
        size -= sent;
    }
    close(socket);
}

off_t receiveAll(int socket, int file)
{
    std::vector<char> block(blockSize);
    off_t total = 0;
    for (ssize_t got; (got = recv(socket, block.data(), block.size(), 0)) != 0; total += got) {
        if (got < 0 || write(file, block.data(), size_t(got)) != got)
            fail("the target");
    }
    return total;
}
}

int main(int argc, char **argv)
{
    if (argc != 3) {
        fprintf(stderr, "usage: socketloop SOURCE TARGET\n");
        return 2;
    }
    const int source = open(argv[1], O_RDONLY | O_CLOEXEC), target = open(argv[2], O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    struct stat info {};
    int ends[2];
    if (source < 0 || target < 0 || fstat(source, &info) != 0 || socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        fail(argv[1]);
    const auto begin = std::chrono::steady_clock::now();
    std::thread sender(sendAll, ends[1], source, info.st_size);
    const off_t moved = receiveAll(ends[0], target);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
    sender.join();
    printf("MB/s %.1f\n", double(moved) / 1e6 / took.count());
    return moved == info.st_size ? 0 : 1;
}
