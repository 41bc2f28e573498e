// SPDX-License-Identifier: Apache-2.0
#include "models/items/display/displayprocess.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr int messagesAtOnce = 64;       // then other things get their turn
constexpr qsizetype waitingLimit = 4096; // a program that takes nothing is told nothing more

struct Pair {
    UniqueFd ours, theirs;
};

/** Not inherited by programs that others start. */
Pair socketPair(int type)
{
    int fds[2] = { -1, -1 };
    if (::socketpair(AF_UNIX, type | SOCK_CLOEXEC, 0, fds) < 0)
        return {};
    return { UniqueFd(fds[0]), UniqueFd(fds[1]) };
}

UniqueFd descriptorOf(msghdr &packet)
{
    const cmsghdr *head = CMSG_FIRSTHDR(&packet);
    if (!head || head->cmsg_level != SOL_SOCKET || head->cmsg_type != SCM_RIGHTS)
        return {};
    int fd = -1;
    std::memcpy(&fd, CMSG_DATA(head), sizeof fd);
    return UniqueFd(fd);
}
}

DisplayProcess::DisplayProcess(QObject *parent) : QObject(parent)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            finish(tr("The program that shows screens doesn't start: %1").arg(m_process.errorString()));
    });
    connect(&m_process, &QProcess::finished, this, [this] { finish(tr("The program that shows screens ended unexpectedly")); });
}

DisplayProcess::~DisplayProcess()
{
    m_process.disconnect(this);
    m_process.kill(); // it keeps nothing
    m_process.waitForFinished(1000);
}

QString DisplayProcess::program()
{
    const QString named = qEnvironmentVariable("QUAYSIDE_DISPLAY");
    for (const QString &path : { named.isNull() ? QCoreApplication::applicationDirPath() + u"/quayside-display"_s : named,
             named.isNull() ? QStringLiteral(QUAYSIDE_LIBEXECDIR "/quayside-display") : named }) {
        if (QFileInfo(path).isExecutable())
            return path;
    }
    return {};
}

void DisplayProcess::start()
{
    Pair pair = socketPair(SOCK_SEQPACKET);
    if (!pair.ours)
        return finish(QString::fromLocal8Bit(std::strerror(errno)));
    m_fd = std::move(pair.ours);
    m_read = std::make_unique<QSocketNotifier>(m_fd.get(), QSocketNotifier::Read);
    m_write = std::make_unique<QSocketNotifier>(m_fd.get(), QSocketNotifier::Write);
    m_write->setEnabled(false);
    connect(m_read.get(), &QSocketNotifier::activated, this, &DisplayProcess::readable);
    connect(m_write.get(), &QSocketNotifier::activated, this, &DisplayProcess::flush);
    m_process.setChildProcessModifier([fd = pair.theirs.get()] {
        if (fd == displayDescriptor)
            ::fcntl(fd, F_SETFD, 0);
        else
            ::dup2(fd, displayDescriptor);
    });
    m_process.start(program(), {}, QIODevice::ReadOnly);
}

void DisplayProcess::send(const DisplayMessage &message, UniqueFd fd)
{
    if (m_isFinished || m_waiting.size() >= waitingLimit)
        return;
    m_waiting.enqueue({ message, std::make_shared<UniqueFd>(std::move(fd)) });
    flush();
}

void DisplayProcess::flush()
{
    while (!m_waiting.isEmpty() && m_fd) {
        auto &[message, fd] = m_waiting.head();
        iovec part { &message, sizeof message };
        alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int))] = {};
        msghdr packet {};
        packet.msg_iov = &part;
        packet.msg_iovlen = 1;
        if (*fd) {
            packet.msg_control = control;
            packet.msg_controllen = sizeof control;
            cmsghdr *head = CMSG_FIRSTHDR(&packet);
            *head = { CMSG_LEN(sizeof(int)), SOL_SOCKET, SCM_RIGHTS };
            const int number = fd->get();
            std::memcpy(CMSG_DATA(head), &number, sizeof number);
        }
        if (::sendmsg(m_fd.get(), &packet, MSG_NOSIGNAL | MSG_DONTWAIT) < 0)
            break; // later, or never: then its end is seen by reading
        m_waiting.dequeue();
    }
    if (m_write)
        m_write->setEnabled(!m_waiting.isEmpty() && !m_isFinished);
}

void DisplayProcess::readable()
{
    for (int i = 0; i < messagesAtOnce && !m_isFinished; ++i) {
        if (!receive())
            return;
    }
}

bool DisplayProcess::receive()
{
    DisplayMessage message;
    static thread_local QByteArray bytes(displayPacketLimit, Qt::Uninitialized);
    iovec parts[2] = { { &message, sizeof message }, { bytes.data(), size_t(bytes.size()) } };
    alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int))] = {};
    msghdr packet {};
    packet.msg_iov = parts;
    packet.msg_iovlen = 2;
    packet.msg_control = control;
    packet.msg_controllen = sizeof control;
    const ssize_t size = ::recvmsg(m_fd.get(), &packet, MSG_DONTWAIT | MSG_CMSG_CLOEXEC);
    if (size < 0 && (errno == EAGAIN || errno == EINTR))
        return false;
    if (size < ssize_t(sizeof message)) {
        m_read->setEnabled(false); // its end: finished() follows
        return false;
    }
    take(message, QByteArray::fromRawData(bytes.constData(), size - ssize_t(sizeof message)), descriptorOf(packet));
    return true;
}

void DisplayProcess::take(const DisplayMessage &message, const QByteArray &bytes, const UniqueFd &fd)
{
    switch (message.kind) {
    case DisplayMessage::Stream:
        return openStream(message.a);
    case DisplayMessage::Surface:
        Q_EMIT frameChanged(DisplayFrame::map(fd, { message.a, message.b }, message.c));
        return;
    case DisplayMessage::NoSurface:
        Q_EMIT frameChanged(nullptr);
        return;
    case DisplayMessage::Cursor:
        if (message.a > 0 && message.b > 0 && message.a <= displayCursorLimit && message.b <= displayCursorLimit && bytes.size() >= qsizetype(message.a) * message.b * 4)
            Q_EMIT cursorChanged(QImage(reinterpret_cast<const uchar *>(bytes.constData()), message.a, message.b, message.a * 4, QImage::Format_RGBA8888).copy(), { message.c, message.d });
        return;
    case DisplayMessage::Ended:
        return finish(message.a == DisplayMessage::Refused ? tr("The screen wants a password, which Quayside can't give")
                : message.a == DisplayMessage::Closed      ? tr("The virtual machine ended the connection")
                                                           : tr("The connection to the screen broke"));
    default:
        Q_EMIT told(message);
    }
}

void DisplayProcess::openStream(int number)
{
    Pair pair = socketPair(SOCK_STREAM);
    send({ DisplayMessage::StreamOpened, number }, std::move(pair.theirs));
    Q_EMIT streamWanted(std::make_shared<UniqueFd>(std::move(pair.ours)));
}

void DisplayProcess::finish(const QString &reason)
{
    if (std::exchange(m_isFinished, true))
        return;
    if (m_read)
        m_read->setEnabled(false);
    if (m_write)
        m_write->setEnabled(false);
    Q_EMIT ended(reason);
}

}
