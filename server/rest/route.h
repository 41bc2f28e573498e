// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonDocument>
#include <span>

#include "server/rest/filter.h"
#include "server/rest/request.h"
#include "server/rest/response.h"

namespace quayside {

/** Plain blocking code on a worker thread; of a quick action in the connection's I/O thread. */
using Handler = Result<Response> (*)(Request &);

/** Who may call: anybody, trusted clients (unix socket or a trusted certificate). */
enum class Access { Untrusted, Trusted };
/** None: a body is read and dropped. Json: an object of at most 16 MiB, parsed. OptionalJson: the same, or nothing.
 *  Stream: the handler reads it. JsonOrStream: a stream when its Content-Type is application/octet-stream, else Json. */
enum class BodyKind { None, Json, OptionalJson, Stream, JsonOrStream };

struct Action {
    const char *method; ///< "GET" (HEAD follows), "POST", "PUT", "PATCH", "DELETE"
    Handler handler;
    Access access = Access::Trusted;
    BodyKind body = BodyKind::None;
    const char *extension = nullptr; ///< the API extension that brought it
    /** Without recursion and filter it only copies what is in memory, never waits, and takes microseconds. */
    bool quick = false;
};
inline constexpr bool isQuick = true;

/** ApiRoute::scope of what every project has of its own. */
inline constexpr const char *inProject = "";

/** A path of the API and what can be done with it: "/1.0/instances/{name}/state". A last segment "{path...}" takes the rest. */
struct ApiRoute {
    const char *path;
    std::span<const Action> actions;
    /** Null for what is in no project. `inProject`, or the feature without which a project shares it with the default one: the
     *  project that is named must be there; makes Request::home. */
    const char *scope = nullptr;
    bool takesBytes = false; ///< what it reads from the query may be no UTF-8
};

/** The route tables of one file in rest/handlers. */
using RouteTable = std::span<const ApiRoute>;

/** PUT and PATCH of an object, done once for all: load gives what a client may write now; If-Match is checked against it, PATCH is
 *  laid over it, save stores it. Changes to one URL wait for each other. */
std::shared_ptr<void> lockUrl(const Request &request);

template<class T, auto load, auto save>
Result<Response> putObject(Request &request)
{
    const auto lock = lockUrl(request);
    const T current = TRY(load(request));
    TRY(request.checkIfMatch(etagOf(toJson(current))));
    return save(request, TRY(request.body<T>()));
}

template<class T, auto load, auto save>
Result<Response> patchObject(Request &request)
{
    const auto lock = lockUrl(request);
    T next = TRY(load(request));
    TRY(request.checkIfMatch(etagOf(toJson(next))));
    TRY(mergeJson(next, request.json));
    return save(request, std::move(next));
}

/** The same for a collection that takes ?filter=: only what matches. */
template<class Rows, class Url, class Render>
Response filteredResponse(const Request &request, const Filter &filter, const Rows &rows, Url url, Render render)
{
    QByteArray out;
    JsonWriter writer(out);
    writer.beginArray();
    for (const auto &row : rows) {
        const QByteArray json = render(row);
        if (!filter.matches(QJsonDocument::fromJson(json).object()))
            continue;
        request.recursion == 0 ? writer.value(QString(url(row))) : writer.value(RawJson { json });
    }
    writer.endArray();
    return Response::sync(std::move(out));
}

/** A collection's answer: URLs at recursion 0, rendered objects above. */
template<class Rows, class Url, class Render>
Response listResponse(const Request &request, const Rows &rows, Url url, Render render)
{
    QByteArray out;
    JsonWriter writer(out);
    writer.beginArray();
    for (const auto &row : rows) {
        if (request.recursion == 0)
            writer.value(QString(url(row)));
        else
            writer.value(RawJson { render(row) });
    }
    writer.endArray();
    return Response::sync(std::move(out));
}

}
