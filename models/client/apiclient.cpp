// SPDX-License-Identifier: Apache-2.0
#include "models/client/apiclient.h"

#include <QJsonDocument>
#include <QThreadPool>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
/** Smaller answers are parsed where they arrive: cheaper than two thread switches. */
constexpr qsizetype inlineLimit = 16 * 1024;

QString errorText(const QJsonObject &envelope, const ApiResponse &response)
{
    const QString text = envelope.value("error"_L1).toString();
    if (!text.isEmpty())
        return text;
    return u"The server answered with status %1"_s.arg(response.status);
}

bool isJson(const ApiResponse &response)
{
    const QByteArray type = response.header("content-type");
    return type.isEmpty() || type.startsWith("application/json");
}
}

ApiClient::ApiClient(std::shared_ptr<Transport> transport, QObject *parent)
    : QObject(parent), m_transport(std::move(transport)),
      m_courier(new QObject, [](QObject *courier) { courier->deleteLater(); }) { }

ApiRequest ApiClient::request(const QByteArray &method, const ApiPath &path, const QByteArray &json, const QByteArray &ifMatch)
{
    ApiRequest request { .method = method, .target = path.toTarget(), .body = json };
    if (!json.isEmpty())
        request.headers.emplaceBack("Content-Type", "application/json");
    if (!ifMatch.isEmpty())
        request.headers.emplaceBack("If-Match", ifMatch);
    return request;
}

void ApiClient::get(const ApiPath &path, QObject *context, Done done) { send(request("GET", path), context, std::move(done)); }

void ApiClient::post(const ApiPath &path, const QByteArray &json, QObject *context, Done done)
{
    send(request("POST", path, json), context, std::move(done));
}

void ApiClient::put(const ApiPath &path, const QByteArray &json, QObject *context, Done done, const QByteArray &ifMatch)
{
    send(request("PUT", path, json, ifMatch), context, std::move(done));
}

void ApiClient::patch(const ApiPath &path, const QByteArray &json, QObject *context, Done done, const QByteArray &ifMatch)
{
    send(request("PATCH", path, json, ifMatch), context, std::move(done));
}

void ApiClient::remove(const ApiPath &path, QObject *context, Done done, const QByteArray &ifMatch)
{
    send(request("DELETE", path, {}, ifMatch), context, std::move(done));
}

void ApiClient::send(ApiRequest request, QObject *context, Done done)
{
    load(std::move(request), context, [done = std::move(done)](Result<ApiResponse> response) -> Delivery {
        return [done, answer = response ? unpack(*response) : failure(response.error())] { done(answer); };
    });
}

void ApiClient::run(ApiRequest request, QObject *context, Done done, std::function<void(const QString &)> started)
{
    QPointer<ApiClient> self(this);
    send(std::move(request), context, [self, context, done = std::move(done), started = std::move(started)](Result<Answer> answer) {
        if (!answer || answer->operation.isEmpty())
            return done(std::move(answer));
        if (started)
            started(answer->operation);
        if (self)
            self->await(answer->operation, context, done);
    });
}

void ApiClient::await(const QString &operationLink, QObject *context, Done done)
{
    const ApiPath path = ApiPath({ u"operations"_s, ApiPath::lastSegment(operationLink), u"wait"_s });
    get(path, context, [done = std::move(done)](Result<Answer> answer) {
        if (!answer)
            return done(std::move(answer));
        const QJsonObject operation = answer->metadata.toObject();
        const int status = operation.value("status_code"_L1).toInt();
        if (status >= 400)
            return done(failure({ status, operation.value("err"_L1).toString(), {} }));
        answer->metadata = operation.value("metadata"_L1);
        done(std::move(answer));
    });
}

void ApiClient::cancelOperation(const QString &operationLink, QObject *context, Done done)
{
    remove(ApiPath({ u"operations"_s, ApiPath::lastSegment(operationLink) }), context, std::move(done));
}

Result<Answer> ApiClient::unpack(const ApiResponse &response)
{
    Answer answer { .status = response.status, .etag = response.header("etag"),
        .location = QString::fromUtf8(response.header("location")) };
    if (!isJson(response) && response.status < 300) {
        answer.raw = response.body;
        return answer;
    }
    const QJsonObject envelope = QJsonDocument::fromJson(response.body).object();
    const QString type = envelope.value("type"_L1).toString();
    if (response.status >= 400 || type == "error"_L1) {
        const int code = envelope.value("error_code"_L1).toInt(response.status);
        return failure({ code < 400 ? 500 : code, errorText(envelope, response), {} });
    }
    if (type.isEmpty() && !response.body.isEmpty())
        answer.raw = response.body;
    answer.metadata = envelope.value("metadata"_L1);
    if (type == "async"_L1)
        answer.operation = envelope.value("operation"_L1).toString();
    return answer;
}

void ApiClient::load(ApiRequest request, QObject *context, Work work)
{
    QPointer<QObject> guard(context);
    QPointer<ApiClient> self(this);
    m_transport->send(std::move(request), context, [self, guard, work = std::move(work)](Result<ApiResponse> response) {
        if (self)
            self->process(std::move(response), guard, work);
    });
}

void ApiClient::process(Result<ApiResponse> response, QPointer<QObject> context, Work work)
{
    if (!response || response->body.size() <= inlineLimit)
        return work(std::move(response))();
    QThreadPool::globalInstance()->start(
        [courier = m_courier, context, work = std::move(work), response = std::move(*response)] {
            Delivery delivery = work(response);
            QMetaObject::invokeMethod(courier.get(), [context, delivery = std::move(delivery)] {
                if (context)
                    delivery();
            }, Qt::QueuedConnection);
        });
}

}
