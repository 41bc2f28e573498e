// SPDX-License-Identifier: Apache-2.0
#include "server/rest/router.h"

#include <algorithm>

namespace quayside {

using namespace Qt::StringLiterals;

/** What stands between slashes, after the first: "/" has none, "/1.0/" ends with an empty one. Every path begins with a slash. */
static QList<QByteArrayView> segmentsOf(QByteArrayView path)
{
    QList<QByteArrayView> segments;
    qsizetype begin = 1;
    for (qsizetype at = 1; at <= path.size() && path.size() > 1; ++at) {
        if (at < path.size() && path[at] != '/')
            continue;
        segments.append(path.sliced(begin, at - begin));
        begin = at + 1;
    }
    return segments;
}

static QString decoded(QByteArrayView segment)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(segment.toByteArray()));
}

Router::Compiled Router::compile(const ApiRoute &route)
{
    Compiled compiled { &route, {} };
    for (const QByteArrayView text : segmentsOf(route.path)) {
        if (!text.startsWith('{')) {
            compiled.segments.push_back({ text.toByteArray(), {}, false });
            continue;
        }
        QByteArrayView name = text.sliced(1, text.size() - 2);
        const bool rest = name.endsWith("...");
        if (rest)
            name.chop(3);
        compiled.segments.push_back({ {}, QString::fromLatin1(name), rest });
    }
    return compiled;
}

Router::Router(const std::vector<RouteTable> &tables)
{
    for (const RouteTable &table : tables) {
        for (const ApiRoute &route : table)
            m_routes.push_back(compile(route));
    }
    // "/1.0/images/aliases" is tried before "/1.0/images/{fingerprint}", in whatever order the tables come.
    const auto rank = [](const Segment &segment) { return segment.rest ? 2 : segment.literal.isEmpty() ? 1 : 0; };
    std::stable_sort(m_routes.begin(), m_routes.end(), [&rank](const Compiled &a, const Compiled &b) {
        return std::lexicographical_compare(a.segments.begin(), a.segments.end(), b.segments.begin(), b.segments.end(),
            [&rank](const Segment &x, const Segment &y) { return rank(x) < rank(y); });
    });
}

bool Router::matches(const Compiled &compiled, const QList<QByteArrayView> &path, QMap<QString, QString> &variables)
{
    const auto &segments = compiled.segments;
    const bool rest = !segments.empty() && segments.back().rest;
    if (rest ? path.size() < qsizetype(segments.size()) : path.size() != qsizetype(segments.size()))
        return false;
    for (size_t i = 0; i < segments.size(); ++i) {
        if (segments[i].literal.isEmpty() ? !segments[i].rest && path[qsizetype(i)].isEmpty() : segments[i].literal != path[qsizetype(i)])
            return false;
    }
    for (size_t i = 0; i < segments.size(); ++i) {
        if (!segments[i].literal.isEmpty())
            continue;
        QString value = decoded(path[qsizetype(i)]);
        for (qsizetype k = qsizetype(i) + 1; segments[i].rest && k < path.size(); ++k)
            value += u'/' + decoded(path[k]);
        variables.insert(segments[i].variable, value);
    }
    return true;
}

Router::Match Router::match(QByteArrayView method, QByteArrayView rawPath) const
{
    QList<QByteArrayView> path = segmentsOf(rawPath);
    Match match;
    match.instanceCollection = u"instances"_s;
    if (path.size() >= 2 && path[0] == "1.0" && (path[1] == "containers" || path[1] == "virtual-machines")) {
        match.instanceCollection = QString::fromLatin1(path[1]);
        path[1] = "instances";
    }
    if (!rawPath.startsWith('/'))
        return match;
    const QByteArrayView wanted = method == "HEAD" ? QByteArrayView("GET") : method;
    for (const Compiled &compiled : m_routes) {
        if (!matches(compiled, path, match.variables))
            continue;
        match.route = compiled.route;
        for (const Action &action : compiled.route->actions) {
            if (wanted == action.method)
                match.action = &action;
        }
        return match;
    }
    return match;
}

}
