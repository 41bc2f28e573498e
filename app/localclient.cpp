// SPDX-License-Identifier: Apache-2.0
#include "app/localclient.h"

#include <QJsonObject>
#include <cerrno>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>

#include "models/api/json.h"
#include "models/http/httpparser.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
struct Collector : HttpParser::Handler {
    QByteArray body;
    bool complete = false;

    bool onHeadParsed(HttpHead) override { return true; }
    bool onBodyParsed(QByteArrayView piece) override
    {
        body += piece;
        return true;
    }
    void onMessageParsed() override { complete = true; }
};

Result<> sendAll(int fd, QByteArrayView data)
{
    while (!data.isEmpty()) {
        const ssize_t sent = ::send(fd, data.data(), size_t(data.size()), MSG_NOSIGNAL);
        if (sent < 0)
            return failure(systemError(u"Couldn't send the request"_s, errno));
        data = data.sliced(sent);
    }
    return {};
}

Result<QByteArray> receive(int fd)
{
    Collector collector;
    HttpParser parser(HttpParser::Mode::Response, collector);
    char buffer[16384];
    while (!collector.complete) {
        const ssize_t got = ::recv(fd, buffer, sizeof buffer, 0);
        if (got <= 0)
            return failure(unavailable(u"The daemon closed the connection"_s));
        parser.feed(buffer, got);
        if (parser.hasFailed())
            return failure(parser.error());
    }
    return collector.body;
}
}

Result<UniqueFd> LocalClient::connect() const
{
    sockaddr_un address {};
    address.sun_family = AF_UNIX;
    const QByteArray path = m_socketPath.toLocal8Bit();
    if (path.size() >= qsizetype(sizeof address.sun_path))
        return failure(badRequest(u"The socket's path is too long: "_s + m_socketPath));
    std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
    UniqueFd fd(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (::connect(fd.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        return failure(unavailable(u"No daemon answers at %1: %2"_s.arg(m_socketPath, QString::fromLocal8Bit(strerror(errno)))));
    return fd;
}

Result<QJsonObject> LocalClient::exchange(const QByteArray &method, const QByteArray &path, const QByteArray &body) const
{
    const UniqueFd fd = TRY(connect());
    TRY(sendAll(fd.get(), method + ' ' + path + " HTTP/1.1\r\nHost: quayside\r\nConnection: close\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body));
    const QJsonObject answer = TRY(parseJsonObject(TRY(receive(fd.get()))));
    if (answer.value("type"_L1).toString() == "error"_L1)
        return failure(Error { answer.value("error_code"_L1).toInt(500), answer.value("error"_L1).toString(), {} });
    return answer;
}

Result<QJsonValue> LocalClient::request(const QByteArray &method, const QByteArray &path, const QJsonValue &body) const
{
    QByteArray text;
    if (!body.isNull())
        JsonWriter(text).value(body);
    QJsonObject answer = TRY(exchange(method, path, text));
    if (answer.value("type"_L1).toString() != "async"_L1)
        return answer.value("metadata"_L1);
    answer = TRY(exchange("GET", answer.value("operation"_L1).toString().toUtf8() + "/wait", {}));
    const QJsonObject operation = answer.value("metadata"_L1).toObject();
    if (operation.value("status_code"_L1).toInt() != 200)
        return failure(internal(operation.value("err"_L1).toString()));
    return operation.value("metadata"_L1);
}

}
