// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testdaemon.h"

#include <QFile>
#include <QJsonDocument>
#include <cstring>
#include <signal.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "models/core/uniquefd.h"
#include "models/http/httpparser.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
struct Collector : HttpParser::Handler {
    Answer answer;
    bool complete = false;

    bool onHeadParsed(HttpHead head) override
    {
        answer.status = head.status;
        answer.headers = head.headers;
        return true;
    }
    bool onBodyParsed(QByteArrayView piece) override
    {
        answer.body += piece;
        return true;
    }
    void onMessageParsed() override { complete = true; }
};

Answer receive(int fd, bool head)
{
    Collector collector;
    HttpParser parser(HttpParser::Mode::Response, collector);
    parser.expectNoBody(head);
    char buffer[65536];
    while (!collector.complete) {
        const ssize_t got = ::recv(fd, buffer, sizeof buffer, 0);
        if (got <= 0)
            break;
        qsizetype used = 0;
        while (used < got && !parser.hasFailed()) {
            used += parser.feed(buffer + used, got - used);
            if (!collector.complete || collector.answer.status >= 200)
                break;
            collector = {}; // 100 Continue: the answer itself follows
            parser.resume();
        }
        if (parser.hasFailed())
            break;
    }
    if (!collector.complete)
        parser.finish();
    return collector.answer;
}

void sendAll(int fd, QByteArrayView data)
{
    while (!data.isEmpty()) {
        const ssize_t sent = ::send(fd, data.data(), size_t(data.size()), MSG_NOSIGNAL);
        if (sent <= 0)
            return;
        data = data.sliced(sent);
    }
}
}

QJsonObject Answer::json() const { return QJsonDocument::fromJson(body).object(); }

TestDaemon::TestDaemon() : m_dir(u"/tmp/quayside-test-XXXXXX"_s)
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
}

TestDaemon::~TestDaemon()
{
    if (m_process.state() == QProcess::NotRunning && !m_crashed)
        return;
    if (m_process.state() == QProcess::NotRunning)
        start(); // so that instances a crashed daemon left behind are stopped
    if (!shutdown())
        crash();
}

bool TestDaemon::start(const QStringList &arguments)
{
    m_crashed = false;
    m_process.start(QStringLiteral(QUAYSIDE_BIN_DIR "/quaysided"), QStringList { u"--dir"_s, dir(), u"--verbose"_s } + arguments);
    if (!m_process.waitForStarted())
        return false;
    QProcess ready;
    ready.start(QStringLiteral(QUAYSIDE_BIN_DIR "/quaysided"), { u"waitready"_s, u"--dir"_s, dir(), u"--timeout"_s, u"90"_s });
    while (!ready.waitForFinished(100)) {
        if (m_process.state() == QProcess::NotRunning || m_process.waitForFinished(0)) {
            ready.kill();
            ready.waitForFinished();
            return false;
        }
    }
    return ready.exitCode() == 0;
}

bool TestDaemon::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return true;
    m_process.terminate();
    return m_process.waitForFinished(30000) && m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
}

void TestDaemon::crash()
{
    m_crashed = true;
    m_process.kill();
    m_process.waitForFinished(30000);
}

bool TestDaemon::shutdown()
{
    if (m_process.state() == QProcess::NotRunning)
        return true;
    request("PUT", "/internal/shutdown");
    return m_process.waitForFinished(60000) && m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
}

QByteArray TestDaemon::log() { return m_process.readAll(); }

int TestDaemon::connectSocket() const
{
    sockaddr_un address {};
    address.sun_family = AF_UNIX;
    const QByteArray path = socketPath().toLocal8Bit();
    std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
    UniqueFd fd(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (::connect(fd.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        return -1;
    return fd.release();
}

QByteArray TestDaemon::text(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

Answer TestDaemon::request(const QByteArray &method, const QByteArray &path, const QByteArray &body, const Headers &headers) const
{
    const UniqueFd fd(connectSocket());
    if (!fd)
        return {};
    QByteArray head = method + ' ' + path + " HTTP/1.1\r\nHost: test\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    for (const auto &[name, value] : headers)
        head += name + ": " + value + "\r\n";
    sendAll(fd.get(), head + "\r\n");
    sendAll(fd.get(), body);
    return receive(fd.get(), method == "HEAD");
}

Answer TestDaemon::raw(const QByteArray &bytes, bool closeAfterwards) const
{
    const UniqueFd fd(connectSocket());
    if (!fd)
        return {};
    sendAll(fd.get(), bytes);
    if (closeAfterwards)
        ::shutdown(fd.get(), SHUT_WR);
    return receive(fd.get(), bytes.startsWith("HEAD "));
}

QJsonObject TestDaemon::wait(const Answer &answer) const
{
    if (answer.status != 202)
        return { { u"status_code"_s, answer.status }, { u"err"_s, answer.error() } };
    const QString url = answer.json().value("operation"_L1).toString();
    return get(url.toUtf8() + "/wait").metadata().toObject();
}

bool TestDaemon::initialise() const
{
    // Not by "init --auto": that makes a network, and these daemons are in the machine's own namespace.
    const QJsonObject root { { u"type"_s, u"disk"_s }, { u"path"_s, u"/"_s }, { u"pool"_s, u"default"_s } };
    return post("/1.0/storage-pools", { { u"name"_s, u"default"_s }, { u"driver"_s, u"dir"_s } }).status == 201
        && patch("/1.0/profiles/default", { { u"devices"_s, QJsonObject { { u"root"_s, root } } } }).status == 200;
}

QString TestDaemon::busyboxImage()
{
    static const QString path = [] {
        const QString file = QStringLiteral(QUAYSIDE_BIN_DIR "/../busybox-image.tar.xz");
        if (!QFile::exists(file)) {
            QProcess make;
            const QString whole = file + u".%1"_s.arg(getpid()); // another test may want it at the same time, and this one be killed meanwhile
            make.start(QStringLiteral(QUAYSIDE_SOURCE_DIR "/scripts/make-image"), { u"--output"_s, whole });
            if (make.waitForFinished(120000) && make.exitCode() == 0)
                QFile::rename(whole, file);
        }
        return file;
    }();
    return path;
}

QString TestDaemon::importBusybox() const
{
    QFile file(busyboxImage());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const Answer answer = request("POST", "/1.0/images", file.readAll(), { { "Content-Type", "application/octet-stream" } });
    const QString fingerprint = wait(answer).value("metadata"_L1).toObject().value("fingerprint"_L1).toString();
    post("/1.0/images/aliases", { { u"name"_s, u"busybox"_s }, { u"target"_s, fingerprint } });
    return fingerprint;
}

bool TestDaemon::launch(const QString &name, bool start, const QJsonObject &config) const
{
    const QJsonObject source { { u"type"_s, u"image"_s }, { u"alias"_s, u"busybox"_s } };
    const Answer created = post("/1.0/instances", { { u"name"_s, name }, { u"source"_s, source }, { u"config"_s, config } });
    if (wait(created).value("status_code"_L1).toInt() != 200)
        return false;
    if (!start)
        return true;
    const Answer started = put("/1.0/instances/" + name.toUtf8() + "/state", { { u"action"_s, u"start"_s }, { u"timeout"_s, 30 } });
    return wait(started).value("status_code"_L1).toInt() == 200;
}

QString TestDaemon::whyNoContainers()
{
    if (geteuid() != 0)
        return u"containers need root"_s;
    if (!QFile::exists(u"/proc/self/ns/user"_s))
        return u"the kernel has no user namespaces"_s;
    return {};
}

}
