// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QPointer>

#include "models/client/apipath.h"
#include "models/client/transport.h"

namespace quayside {

/** What the server said, unpacked from its envelope ({"type": …, "metadata": …}). */
struct Answer {
    int status = 0;
    QJsonValue metadata;
    QByteArray etag;
    QString operation; ///< "/1.0/operations/UUID" of an async answer, else empty
    QString location;  ///< of 201 and 202
    QByteArray raw;    ///< the body itself when it is not JSON (a file, a log)
};

/** The API of one server. Works in its own thread (an event loop is needed), never blocks it; big answers are parsed on the
 *  global thread pool. Every callback comes later in the same thread, once, and never after its `context` was destroyed:
 *  deleting the context cancels. Errors carry the server's status and message; a lost connection is 503. */
class ApiClient : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(Result<Answer>)>;

    explicit ApiClient(std::shared_ptr<Transport> transport, QObject *parent = nullptr);

    void get(const ApiPath &path, QObject *context, Done done);
    void post(const ApiPath &path, const QByteArray &json, QObject *context, Done done);
    /** PUT, PATCH and DELETE take an ETag: 412 when the object has changed since. */
    void put(const ApiPath &path, const QByteArray &json, QObject *context, Done done, const QByteArray &ifMatch = {});
    void patch(const ApiPath &path, const QByteArray &json, QObject *context, Done done, const QByteArray &ifMatch = {});
    void remove(const ApiPath &path, QObject *context, Done done, const QByteArray &ifMatch = {});
    /** Any request, for streamed bodies and headers of one's own. */
    void send(ApiRequest request, QObject *context, Done done);

    /** Like send(), and when the server answers with an operation, waits for its end: the metadata is then the operation's
     *  metadata; a failed operation is an Error with its text. `started` gets the operation's link as soon as there is one. */
    void run(ApiRequest request, QObject *context, Done done, std::function<void(const QString &)> started = {});
    /** Waits for an operation's end, as run() does. */
    void await(const QString &operationLink, QObject *context, Done done);
    void cancelOperation(const QString &operationLink, QObject *context, Done done);

    /** GET whose answer is turned into a T away from this thread. `parse` must touch nothing but its argument. */
    template<class T>
    void fetch(const ApiPath &path, QObject *context, std::function<Result<T>(const QJsonValue &)> parse,
        std::function<void(Result<T>)> done);

    /** The same for a `parse` that wants the answer as it came; refusals among them (see unpack()). */
    template<class T>
    void fetchText(const ApiPath &path, QObject *context, std::function<Result<T>(const ApiResponse &)> parse,
        std::function<void(Result<T>)> done);

    Transport *transport() const { return m_transport.get(); }
    std::shared_ptr<Transport> sharedTransport() const { return m_transport; }

    static ApiRequest request(const QByteArray &method, const ApiPath &path, const QByteArray &json = {},
        const QByteArray &ifMatch = {});
    /** The envelope taken apart; any thread. An error answer becomes an Error. */
    static Result<Answer> unpack(const ApiResponse &response);

private:
    /** Work on an answer that may run away from this thread; what it gives is run in this thread afterwards. */
    using Delivery = std::function<void()>;
    using Work = std::function<Delivery(Result<ApiResponse>)>;
    void load(ApiRequest request, QObject *context, Work work);
    void process(Result<ApiResponse> response, QPointer<QObject> context, Work work);

    std::shared_ptr<Transport> m_transport;
    /** Lives in this thread and as long as work on the pool needs it to come back here. */
    std::shared_ptr<QObject> m_courier;
};

template<class T>
void ApiClient::fetch(const ApiPath &path, QObject *context, std::function<Result<T>(const QJsonValue &)> parse,
    std::function<void(Result<T>)> done)
{
    fetchText<T>(path, context, [parse = std::move(parse)](const ApiResponse &response) -> Result<T> {
        const Result<Answer> answer = unpack(response);
        return answer ? parse(answer->metadata) : failure(answer.error());
    }, std::move(done));
}

template<class T>
void ApiClient::fetchText(const ApiPath &path, QObject *context, std::function<Result<T>(const ApiResponse &)> parse,
    std::function<void(Result<T>)> done)
{
    load(request("GET", path), context, [parse = std::move(parse), done = std::move(done)](Result<ApiResponse> response) -> Delivery {
        auto value = std::make_shared<Result<T>>(response ? parse(*response) : failure(response.error()));
        return [done, value] { done(std::move(*value)); };
    });
}

}
