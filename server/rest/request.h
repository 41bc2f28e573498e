// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <memory>

#include "models/api/field.h"
#include "models/http/message.h"

namespace quayside {

class Exchange;
struct Services;

/** Who asks, as the router found out. */
struct Caller {
    bool trusted = false;
    bool viaUnix = false;
    QString certificateFingerprint; ///< of a TLS client that showed one
    qint64 instance = 0;            ///< id of the instance that a request on /dev/lxd comes from
    QString protocol;               ///< "unix" or "tls"
    QString username;               ///< fingerprint or user id, for logs
};

/** A request as a handler sees it: routed, authenticated, its project resolved, its JSON body parsed. Lives on one worker thread. */
class Request {
public:
    Services &services;
    std::shared_ptr<Exchange> exchange;
    Caller caller;
    QString project = QStringLiteral("default"); ///< as asked for: of instances, operations, events
    QString home = QStringLiteral("default");    ///< the project that holds what the route is about (ApiRoute::scope)
    int recursion = 0;
    /** "instances", "containers" or "virtual-machines": the collection the client named; URLs in answers keep it. */
    QString instanceCollection = QStringLiteral("instances");
    QMap<QString, QString> variables; ///< of the route's path, decoded
    QJsonObject json;                 ///< of routes with a JSON body

    const HttpHead &head() const;
    /** A variable of the path; it is there by the route's form. */
    QString variable(const char *name) const { return variables.value(QLatin1StringView(name)); }
    /** A query parameter, decoded; empty when absent. */
    QString query(const char *name) const;
    bool hasQuery(const char *name) const;
    QString header(const char *name) const;

    template<class T>
    Result<T> body() const { return fromJson<T>(json); }

    /** 412 when the client sent If-Match and it isn't `etag` (extension etag). */
    Result<> checkIfMatch(const QByteArray &etag) const;
};

/** ETag of what a client may write of an object: a hash of its JSON. */
QByteArray etagOf(const QByteArray &writableJson);

}
