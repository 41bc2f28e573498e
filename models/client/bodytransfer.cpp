// SPDX-License-Identifier: Apache-2.0
#include "models/client/bodytransfer.h"

#include <QDeadlineTimer>
#include <algorithm>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

#include "models/http/epollreactor.h"

namespace quayside {

namespace {
constexpr qint64 tellEvery = 50; // ms
constexpr int niceness = 10;
/** A file above this is read past the cache: kept, it would drive out what the computer works with, and this window's own pages too. */
constexpr qint64 tooLargeToKeep = 256 << 20;
constexpr qint64 forgetEvery = 32 << 20, stillInUse = 16 << 20;

/** The file of the body, once more, where it is too large. */
UniqueFd largeFile(const HttpBody &body)
{
    const auto *file = std::get_if<FileBody>(&body);
    struct stat status {};
    const bool isLarge = file && ::fstat(file->file.get(), &status) == 0 && status.st_size > tooLargeToKeep;
    return UniqueFd(isLarge ? ::fcntl(file->file.get(), F_DUPFD_CLOEXEC, 0) : -1);
}

/** Runs from the first transfer until the program ends. It yields to the thread of the window, which it could keep from a processor for
 *  long: a transfer is never out of work. */
class TransferThread {
public:
    TransferThread() : m_thread([reactor = m_reactor] {
        ::setpriority(PRIO_PROCESS, id_t(::gettid()), niceness);
        reactor->run();
    }) { }
    ~TransferThread()
    {
        m_reactor->quit();
        m_thread.join();
    }
    static Reactor::Ptr reactor()
    {
        static TransferThread thread;
        return thread.m_reactor;
    }

private:
    std::shared_ptr<EpollReactor> m_reactor = std::make_shared<EpollReactor>();
    std::thread m_thread;
};
}

BodyTransfer::BodyTransfer(Reactor::Ptr home, Handlers handlers) : m_worker(TransferThread::reactor()), m_home(std::move(home)), m_handlers(std::move(handlers)) { }

BodyTransfer::~BodyTransfer()
{
    m_worker->post([connection = std::move(m_connection)] { });
}

std::shared_ptr<BodyTransfer> BodyTransfer::start(Reactor::Ptr home, std::shared_ptr<ByteStream> stream, HttpRequest request, Handlers handlers)
{
    const std::shared_ptr<BodyTransfer> self(new BodyTransfer(std::move(home), std::move(handlers)));
    const auto parts = std::make_shared<std::pair<std::shared_ptr<ByteStream>, HttpRequest>>(std::move(stream), std::move(request));
    self->m_worker->post([self, parts] { self->begin(std::move(parts->first), std::move(parts->second)); });
    return self;
}

void BodyTransfer::begin(std::shared_ptr<ByteStream> stream, HttpRequest request)
{
    const auto weak = weak_from_this();
    HttpReplyHandlers handlers;
    handlers.onHead = m_handlers.onHead;
    handlers.onData = [weak](QByteArrayView piece) {
        const auto self = weak.lock();
        if (!self || !self->m_handlers.onData(piece))
            return false;
        self->m_received += piece.size();
        self->moved();
        return true;
    };
    handlers.onSent = [weak](qint64 sent) {
        if (const auto self = weak.lock()) {
            self->m_sent = sent;
            self->forget();
            self->moved();
        }
    };
    handlers.onDone = [weak](Result<HttpReply> reply) {
        const auto self = weak.lock();
        if (!self)
            return;
        self->moved(true);
        self->tell([reply = std::move(reply)](BodyTransfer &transfer) { transfer.m_handlers.onDone(reply); });
    };
    m_large = largeFile(request.body);
    m_connection = HttpClientConnection::create(m_worker, std::move(stream));
    m_connection->send(std::move(request), std::move(handlers));
}

/** What was sent last is still on its way out of the kernel's pages. The kernel forgets whole folios only, of up to some MiB: those over
 *  the border of the last call are asked for once more. */
void BodyTransfer::forget()
{
    const qint64 end = m_sent - stillInUse;
    if (!m_large || end - m_forgotten < forgetEvery)
        return;
    const qint64 begin = std::max<qint64>(0, m_forgotten - stillInUse);
    ::posix_fadvise(m_large.get(), begin, end - begin, POSIX_FADV_DONTNEED);
    m_forgotten = end;
}

void BodyTransfer::moved(bool isOver)
{
    const qint64 now = QDeadlineTimer::current().deadline();
    if (!isOver && now - m_told < tellEvery)
        return;
    m_told = now;
    tell([](BodyTransfer &transfer) {
        if (transfer.m_handlers.onProgress)
            transfer.m_handlers.onProgress(transfer.m_sent, transfer.m_received);
    });
}

/** At home, unless it was cancelled by then. */
void BodyTransfer::tell(std::function<void(BodyTransfer &)> what)
{
    const std::lock_guard lock(m_lock);
    if (!m_home)
        return;
    m_home->post([self = shared_from_this(), what = std::move(what)] {
        if (self->m_home) // only changed in this thread
            what(*self);
    });
}

void BodyTransfer::cancel()
{
    {
        const std::lock_guard lock(m_lock);
        m_home.reset();
    }
    m_worker->post([self = shared_from_this()] {
        if (self->m_connection)
            self->m_connection->cancel();
    });
}

}
