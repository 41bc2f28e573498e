// SPDX-License-Identifier: Apache-2.0
#include "models/http/httpresponse.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <ctime>
#include <numeric>
#include <sys/stat.h>

namespace quayside {

using namespace Qt::StringLiterals;

HttpResponse HttpResponse::json(int status, QByteArray body)
{
    return { status, { { "Content-Type", "application/json" } }, std::move(body) };
}

HttpResponse HttpResponse::error(int status, const QString &message)
{
    const QJsonObject object { { u"type"_s, u"error"_s }, { u"error"_s, message }, { u"error_code"_s, status },
        { u"metadata"_s, QJsonValue::Null } };
    return json(status, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

qint64 settleLength(HttpBody &body)
{
    if (const auto *bytes = std::get_if<QByteArray>(&body))
        return bytes->size();
    if (const auto *pipe = std::get_if<PipeBody>(&body))
        return pipe->length;
    if (const auto *several = std::get_if<PartsBody>(&body)) {
        return std::accumulate(several->parts.begin(), several->parts.end(), qint64(several->end.size()),
            [](qint64 sum, const PartsBody::Part &part) { return sum + part.head.size() + part.file.length; });
    }
    auto &file = std::get<FileBody>(body);
    struct stat info {};
    if (file.length < 0)
        file.length = ::fstat(file.file.get(), &info) == 0 ? std::max<qint64>(info.st_size - file.offset, 0) : 0;
    return file.length;
}

const QByteArray &dateField()
{
    thread_local time_t second = 0;
    thread_local QByteArray field;
    if (const time_t now = time(nullptr); now != second) {
        second = now;
        tm parts {};
        gmtime_r(&now, &parts);
        char text[64];
        field = QByteArray(text, qsizetype(strftime(text, sizeof text, "Date: %a, %d %b %Y %H:%M:%S GMT\r\n", &parts)));
    }
    return field;
}

}
