// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <vector>

#include "server/rest/route.h"

namespace quayside {

/** Finds the action for a method and a raw request path. Built once from the route tables; read by all threads. */
class Router {
public:
    explicit Router(const std::vector<RouteTable> &tables);

    struct Match {
        const ApiRoute *route = nullptr;
        const Action *action = nullptr; ///< none: the path exists, the method doesn't
        QMap<QString, QString> variables;
        QString instanceCollection;
    };
    /** `rawPath` is still percent-encoded, so that an encoded slash stays inside its segment. A null route: no such path. */
    Match match(QByteArrayView method, QByteArrayView rawPath) const;

private:
    struct Segment {
        QByteArray literal; ///< empty: a variable
        QString variable;
        bool rest = false;
    };
    struct Compiled {
        const ApiRoute *route;
        std::vector<Segment> segments;
    };
    static Compiled compile(const ApiRoute &route);
    static bool matches(const Compiled &compiled, const QList<QByteArrayView> &path, QMap<QString, QString> &variables);

    std::vector<Compiled> m_routes;
};

}
