// SPDX-License-Identifier: Apache-2.0
#include "models/client/recordedtransport.h"

#include <QDir>
#include <QFile>
#include <QUrlQuery>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
template<class Handler, class Value>
void later(QObject *context, Handler done, Value value)
{
    QMetaObject::invokeMethod(context, [done = std::move(done), value = std::move(value)] { done(value); }, Qt::QueuedConnection);
}

/** What the server once said; hears nothing. */
class RecordedSocket : public ApiSocket {
public:
    explicit RecordedSocket(QByteArray lines) : m_lines(std::move(lines)) { }
    /** After its owner has it and listens. */
    void speak()
    {
        for (const QByteArray &line : m_lines.split('\n')) {
            if (!line.isEmpty())
                Q_EMIT textReceived(line);
        }
    }
    void sendText(const QByteArray &) override { }
    void sendBinary(const QByteArray &) override { }
    void close() override { Q_EMIT closed({}); }
    void setPaused(bool) override { }
    qint64 bytesToWrite() const override { return 0; }

private:
    QByteArray m_lines;
};

/** "name: value" a line; none when there is no such file. */
ApiHeaders headersFrom(const QString &path)
{
    ApiHeaders headers;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return headers;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (const qsizetype colon = line.indexOf(": "); colon > 0)
            headers.emplaceBack(line.left(colon), line.mid(colon + 2));
    }
    return headers;
}

/** The file's name without its extension. */
QString baseName(const QByteArray &target)
{
    const QString text = QUrl::fromPercentEncoding(target);
    const qsizetype mark = text.indexOf(u'?');
    QString base = text.left(mark).mid(1);
    base.replace(u'/', u'_');
    QStringList parts = mark < 0 ? QStringList() : text.mid(mark + 1).split(u'&', Qt::SkipEmptyParts);
    parts.removeAll(u"project=default"_s);
    parts.sort();
    return parts.isEmpty() ? base : base + u'?' + parts.join(u'&');
}
}

RecordedTransport::RecordedTransport(QString directory, QObject *parent)
    : Transport(parent), m_directory(std::move(directory)) { }

void RecordedTransport::send(ApiRequest request, QObject *context, ResponseHandler done)
{
    later(context, std::move(done), answer(request));
}

void RecordedTransport::openSocket(QByteArray target, QObject *context, SocketHandler done)
{
    QFile events(m_directory + u"/1.0_events.jsonl"_s);
    if (!target.startsWith("/1.0/events") || !events.open(QIODevice::ReadOnly))
        return later(context, std::move(done), Result<std::shared_ptr<ApiSocket>>(failure(unavailable(u"offline"_s))));
    const auto socket = std::make_shared<RecordedSocket>(events.readAll());
    later(context, std::move(done), Result<std::shared_ptr<ApiSocket>>(socket));
    QMetaObject::invokeMethod(socket.get(), &RecordedSocket::speak, Qt::QueuedConnection);
}

Result<ApiResponse> RecordedTransport::answer(const ApiRequest &request) const
{
    if (request.method != "GET")
        return failure(unavailable(u"offline"_s));
    struct {
        QString extension;
        QByteArray type;
    } const kinds[] = { { u".json"_s, "application/json" }, { u".txt"_s, "text/plain" } };
    for (const auto &kind : kinds) {
        const QString base = m_directory + u'/' + baseName(request.target);
        QFile file(base + kind.extension);
        if (file.open(QIODevice::ReadOnly))
            return ApiResponse { 200, headersFrom(base + u".headers"_s) + ApiHeaders { { "content-type", kind.type } }, file.readAll() };
    }
    return ApiResponse { 404, {}, R"({"type":"error","error":"not found","error_code":404})" };
}

}
