// SPDX-License-Identifier: Apache-2.0
#include "models/items/files/draggedfiles.h"

#include <QEventLoop>
#include <QUrl>

namespace quayside {

using namespace Qt::StringLiterals;

QStringList DraggedFiles::formats() const { return { ownFormat(), u"text/uri-list"_s }; }

QVariant DraggedFiles::retrieveData(const QString &format, QMetaType) const
{
    if (format == ownFormat())
        return QByteArray("files");
    if (format != "text/uri-list"_L1)
        return {};
    if (!m_urls) {
        m_urls.emplace(); // asked again meanwhile: nothing yet
        auto loop = std::make_shared<QEventLoop>();
        auto found = std::make_shared<QStringList>();
        m_fetch([loop, found](const QStringList &paths) {
            *found = paths;
            loop->quit();
        });
        loop->exec();
        for (const QString &path : *found)
            *m_urls << QUrl::fromLocalFile(path);
    }
    return *m_urls;
}

}
