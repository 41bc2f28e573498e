// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <utility>

namespace quayside {

/** The path of an API object below /1.0, each segment given as plain text: `ApiPath({u"instances"_s, name}).with(…)`.
 *  Encodes what must be encoded; knows nothing of the server. Value type, any thread. */
class ApiPath {
public:
    ApiPath() = default; ///< /1.0 itself
    explicit ApiPath(QStringList segments) : m_segments(std::move(segments)) { }

    /** The same path with one more segment, or one more query parameter (skipped when `value` is empty). */
    ApiPath operator/(const QString &segment) const;
    ApiPath with(const QString &key, const QString &value) const;

    /** "/1.0/instances/c1?project=p", percent-encoded, parameters in the order they were added. */
    QByteArray toTarget() const;
    /** From an answer's link ("/1.0/operations/UUID", decoded segment by segment; a query is kept). */
    static ApiPath fromLink(const QString &link);
    /** The last segment of a link, decoded: the object's name. */
    static QString lastSegment(const QString &link);

private:
    QStringList m_segments;
    QList<std::pair<QString, QString>> m_query;
};

}
