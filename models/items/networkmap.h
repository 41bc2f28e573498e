// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPainterPath>
#include <QPointer>
#include <QQmlEngine>
#include <QRectF>
#include <QTimer>
#include <QVariantList>

#include "models/items/instancesmodel.h"
#include "models/items/networksmodel.h"

namespace quayside {

struct MapNode {
    QString id;     ///< "network:br0", "instance:KEY", "uplink:eth1", "outside", "tunnel:br0/far", "group:br0", "more:br0"
    QString kind;   ///< the part before the point
    QString name;   ///< as the server calls it
    QString type;   ///< of a network or interface
    QString detail; ///< its address, or how many are not shown
    QString status; ///< of an instance
    QRectF rect;    ///< in pixels at 100 %
};

struct MapLink {
    QString from, to; ///< ids of nodes
    QString kind;     ///< "main", "nat", "uplink", "tunnel", "more" (a further NIC of an instance)
    QPainterPath path; ///< from one to the other; through no third node, and into no frame but that of its end
};

struct MapPicture {
    QList<MapNode> nodes;
    QList<MapLink> links;
    QSizeF size;
};

/** What is plugged into what: uplinks at the left, networks in the middle, the instances of each beside it. An instance stands with the
 *  network of its first NIC. At most 40 instances of a network have a node of their own. Any thread. */
MapPicture drawNetworkMap(const QList<NetworkEntry> &networks, const QList<InstanceEntry> &instances);

/** The picture of one server's networks, kept up to date while `active`. Main thread. */
class NetworkMap : public QObject {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)
    /** Maps with the members of MapNode, the rect as x, y, width, height. */
    Q_PROPERTY(QVariantList nodes READ nodes NOTIFY changed)
    /** Maps of from, to, kind, path. */
    Q_PROPERTY(QVariantList links READ links NOTIFY changed)
    Q_PROPERTY(double width READ width NOTIFY changed)
    Q_PROPERTY(double height READ height NOTIFY changed)
public:
    NetworkMap(const QString &server, NetworksModel *networks, InstancesModel *instances, QObject *parent);

    bool isActive() const { return m_isActive; }
    void setActive(bool active);
    QVariantList nodes() const { return m_nodes; }
    QVariantList links() const { return m_links; }
    double width() const { return m_size.width(); }
    double height() const { return m_size.height(); }

Q_SIGNALS:
    void activeChanged();
    void changed();

private:
    void draw();

    QString m_server;
    QPointer<NetworksModel> m_networks;
    QPointer<InstancesModel> m_instances;
    QTimer m_soon;
    QVariantList m_nodes, m_links;
    QSizeF m_size;
    bool m_isActive = false;
};

}
