// SPDX-License-Identifier: Apache-2.0
#include "models/client/apipath.h"

#include <QUrl>
#include <QUrlQuery>

namespace quayside {

using namespace Qt::StringLiterals;

ApiPath ApiPath::operator/(const QString &segment) const
{
    ApiPath path = *this;
    path.m_segments << segment;
    return path;
}

ApiPath ApiPath::with(const QString &key, const QString &value) const
{
    ApiPath path = *this;
    if (!value.isEmpty())
        path.m_query.append({ key, value });
    return path;
}

QByteArray ApiPath::toTarget() const
{
    QByteArray target = "/1.0";
    for (const QString &segment : m_segments)
        target += '/' + QUrl::toPercentEncoding(segment);
    char separator = '?';
    for (const auto &[key, value] : m_query) {
        target += separator + QUrl::toPercentEncoding(key) + '=' + QUrl::toPercentEncoding(value);
        separator = '&';
    }
    return target;
}

ApiPath ApiPath::fromLink(const QString &link)
{
    ApiPath path;
    const qsizetype mark = link.indexOf(u'?');
    QStringList segments = link.left(mark).split(u'/', Qt::SkipEmptyParts);
    if (!segments.isEmpty() && segments.front() == "1.0"_L1)
        segments.removeFirst();
    for (const QString &segment : segments)
        path.m_segments << QUrl::fromPercentEncoding(segment.toUtf8());
    if (mark >= 0) {
        for (const auto &item : QUrlQuery(link.mid(mark + 1)).queryItems(QUrl::FullyDecoded))
            path.m_query.append({ item.first, item.second });
    }
    return path;
}

QString ApiPath::lastSegment(const QString &link)
{
    const QString path = link.left(link.indexOf(u'?'));
    return QUrl::fromPercentEncoding(path.mid(path.lastIndexOf(u'/') + 1).toUtf8());
}

}
