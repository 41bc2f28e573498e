// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQmlEngine>
#include <memory>

#include "models/client/simplestreams.h"
#include "models/client/webtransport.h"
#include "models/items/areas/entitylist.h"

namespace quayside {

/** The images that a simplestreams server offers. Main thread; its big files are read on the thread pool. */
class ImageCatalog : public QObject {
    Q_OBJECT
    QML_ANONYMOUS
    /** {name, url} of the servers that are known: the usual ones, this program's and lxc's own. */
    Q_PROPERTY(QVariantList sources READ sources CONSTANT)
    /** The server that is shown; setting it reads its list. */
    Q_PROPERTY(QString source READ source WRITE setSource NOTIFY changed)
    Q_PROPERTY(quayside::EntityList *images READ images CONSTANT)
    Q_PROPERTY(bool loading READ isLoading NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
public:
    explicit ImageCatalog(QObject *parent);

    QVariantList sources() const { return m_sources; }
    QString source() const { return m_source; }
    void setSource(const QString &url);
    EntityList *images() { return &m_images; }
    bool isLoading() const { return m_pending > 0; }
    QString errorText() const { return m_errorText; }
    Q_INVOKABLE void load();
    /** What `lxc` calls the server; its address when lxc doesn't know it. */
    QString nameOf(const QString &url) const;

Q_SIGNALS:
    void changed();

private:
    void fetchProducts(const QStringList &paths);
    void take(const QList<CatalogImage> &images);
    void fail(const QString &error);
    void dropTransport();

    QVariantList m_sources;
    QString m_source, m_errorText;
    EntityList m_images;
    QList<QVariantMap> m_rows;
    std::unique_ptr<WebTransport> m_transport;
    int m_pending = 0;
};

}
