// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonDocument>
#include <QJsonObject>

#include "models/client/transport.h"

namespace quayside {

using namespace Qt::StringLiterals;

/** Answers what it was told, and remembers what it was asked. */
class FakeTransport : public Transport {
public:
    void send(ApiRequest request, QObject *context, ResponseHandler done) override
    {
        asked << request;
        const QByteArray path = request.target.split('?').first();
        const QByteArray what = request.method + ' ' + path;
        const QByteArray body = once.contains(what) ? once.take(what) : answers.value(what, R"({"type":"error","error":"not found","error_code":404})");
        const int status = QJsonDocument::fromJson(body).object().value("error_code"_L1).toInt(200);
        QMetaObject::invokeMethod(context, [done, body, status, etag = etag] { done(ApiResponse { status ? status : 200, { { "etag", etag }, { "content-type", "application/json" } }, body }); },
            Qt::QueuedConnection);
    }
    void openSocket(QByteArray, QObject *context, SocketHandler done) override
    {
        QMetaObject::invokeMethod(context, [done] { done(failure(unavailable(u"none"_s))); }, Qt::QueuedConnection);
    }
    QByteArray strangeCertificate() const override { return strange; }
    QString address() const override { return u"fake"_s; }
    void answer(const QByteArray &what, const QByteArray &metadata) { answers[what] = R"({"type":"sync","status_code":200,"metadata":)" + metadata + '}'; }
    void refuse(const QByteArray &what, int status, const QByteArray &message)
    {
        answers[what] = R"({"type":"error","error":")" + message + R"(","error_code":)" + QByteArray::number(status) + '}';
    }
    /** Then as before. */
    void refuseOnce(const QByteArray &what, int status, const QByteArray &message)
    {
        const QByteArray usual = answers.value(what);
        refuse(what, status, message);
        once[what] = answers[what];
        answers[what] = usual;
    }
    ApiRequest last(const QByteArray &method) const
    {
        for (qsizetype i = asked.size(); i-- > 0;) {
            if (asked[i].method == method)
                return asked[i];
        }
        return {};
    }

    QByteArray etag = "e1", strange;
    QHash<QByteArray, QByteArray> answers, once;
    QList<ApiRequest> asked;
};

}
