// SPDX-License-Identifier: Apache-2.0
#include "models/client/recordedtransport.h"

#include <QDir>
#include <QFile>
#include <QUrlQuery>
#include <algorithm>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
QString queryText(const QList<std::pair<QString, QString>> &items)
{
    QStringList parts;
    for (const auto &[key, value] : items)
        parts << key + u'=' + value;
    std::sort(parts.begin(), parts.end());
    return parts.isEmpty() ? QString() : u'?' + parts.join(u'&');
}

template<class Handler, class Value>
void later(QObject *context, Handler done, Value value)
{
    QMetaObject::invokeMethod(context, [done = std::move(done), value = std::move(value)] { done(value); }, Qt::QueuedConnection);
}
}

RecordedTransport::RecordedTransport(QString directory, QObject *parent)
    : Transport(parent), m_directory(std::move(directory)) { }

void RecordedTransport::send(ApiRequest request, QObject *context, ResponseHandler done)
{
    later(context, std::move(done), answer(request));
}

void RecordedTransport::openSocket(QByteArray, QObject *context, SocketHandler done)
{
    later(context, std::move(done), Result<std::shared_ptr<ApiSocket>>(failure(unavailable(u"offline"_s))));
}

QString RecordedTransport::fileFor(const QByteArray &target) const
{
    const QString text = QUrl::fromPercentEncoding(target);
    const qsizetype mark = text.indexOf(u'?');
    QString base = text.left(mark).mid(1);
    base.replace(u'/', u'_');
    QList<std::pair<QString, QString>> all, recursion;
    if (mark >= 0) {
        for (const auto &item : QUrlQuery(text.mid(mark + 1)).queryItems()) {
            all.append({ item.first, item.second });
            if (item.first == "recursion"_L1)
                recursion.append(all.last());
        }
    }
    for (const QString &query : { queryText(all), queryText(recursion) }) {
        const QString file = m_directory + u'/' + base + query + u".json"_s;
        if (QFile::exists(file))
            return file;
    }
    return {};
}

Result<ApiResponse> RecordedTransport::answer(const ApiRequest &request) const
{
    if (request.method != "GET")
        return failure(unavailable(u"offline"_s));
    QFile file(fileFor(request.target));
    if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly))
        return ApiResponse { 404, {}, R"({"type":"error","error":"not found","error_code":404})" };
    return ApiResponse { 200, {}, file.readAll() };
}

}
