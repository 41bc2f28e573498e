// SPDX-License-Identifier: Apache-2.0
#include "server/rest/request.h"

#include <QCryptographicHash>

#include "models/http/exchange.h"

namespace quayside {

using namespace Qt::StringLiterals;

const HttpHead &Request::head() const { return exchange->head(); }

QString Request::query(const char *name) const { return head().query.value(QString::fromLatin1(name)); }

bool Request::hasQuery(const char *name) const { return head().query.contains(QString::fromLatin1(name)); }

QString Request::header(const char *name) const { return QString::fromUtf8(head().headers.value(name)); }

Result<> Request::checkIfMatch(const QByteArray &etag) const
{
    QByteArray given = head().headers.value("If-Match").trimmed().toByteArray();
    if (given.isEmpty() || given == "*")
        return {};
    if (given.size() >= 2 && given.startsWith('"') && given.endsWith('"'))
        given = given.sliced(1, given.size() - 2);
    if (given == etag)
        return {};
    return failure(preconditionFailed(u"ETag doesn't match: %1 vs %2"_s.arg(QString::fromLatin1(etag), QString::fromUtf8(given))));
}

QByteArray etagOf(const QByteArray &writableJson)
{
    return QCryptographicHash::hash(writableJson, QCryptographicHash::Sha256).toHex();
}

}
