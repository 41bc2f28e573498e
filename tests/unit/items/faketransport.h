// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include "models/client/transport.h"

namespace quayside {

/** Answers what it was told, and remembers what it was asked. */
class FakeTransport : public Transport {
public:
    void send(ApiRequest request, QObject *context, ResponseHandler done) override
    {
        asked << request;
        const QByteArray path = request.target.split('?').first();
        const QByteArray body = answers.value(request.method + ' ' + path, R"({"type":"error","error":"not found","error_code":404})");
        const int status = QJsonDocument::fromJson(body).object().value(QLatin1StringView("error_code")).toInt(200);
        QMetaObject::invokeMethod(context, [done, body, status] { done(ApiResponse { status ? status : 200, { { "etag", "e1" }, { "content-type", "application/json" } }, body }); },
            Qt::QueuedConnection);
    }
    void openSocket(QByteArray, QObject *context, SocketHandler done) override
    {
        QMetaObject::invokeMethod(context, [done] { done(failure(unavailable(QStringLiteral("none")))); }, Qt::QueuedConnection);
    }
    QString address() const override { return QStringLiteral("fake"); }
    void answer(const QByteArray &what, const QByteArray &metadata) { answers[what] = R"({"type":"sync","status_code":200,"metadata":)" + metadata + '}'; }
    void refuse(const QByteArray &what, int status, const QByteArray &message)
    {
        answers[what] = R"({"type":"error","error":")" + message + R"(","error_code":)" + QByteArray::number(status) + '}';
    }
    ApiRequest last(const QByteArray &method) const
    {
        for (qsizetype i = asked.size(); i-- > 0;) {
            if (asked[i].method == method)
                return asked[i];
        }
        return {};
    }

    QHash<QByteArray, QByteArray> answers;
    QList<ApiRequest> asked;
};

}
