// SPDX-License-Identifier: Apache-2.0
#include "models/items/networkmap.h"

#include <QSet>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "models/items/server.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
// Pixels at 100 %.
constexpr double margin = 24, rowGap = 20, columnGap = 96, uplinkWidth = 168, uplinkHeight = 46, networkWidth = 218, networkHeight = 66,
                 chipWidth = 168, chipHeight = 42, chipGap = 8, groupPadding = 10;
constexpr double networkX = margin + uplinkWidth + columnGap, groupX = networkX + networkWidth + columnGap;
constexpr double mostBeside = 72; // within columnGap, also what the line's curve takes of it
constexpr int mostChips = 40;
constexpr int mostCurves = 8; // of one uplink: more would run into each other
constexpr int drawDelay = 150; // ms: changes come in bursts

/** The networks that an instance's NICs are plugged into, by device name. */
QStringList networksOf(const InstanceEntry &instance)
{
    QStringList names;
    for (const StringMap &device : instance.instance.expandedDevices) {
        const QString network = device.value(u"network"_s, device.value(u"parent"_s));
        if (device.value(u"type"_s) == "nic"_L1 && !network.isEmpty())
            names << network;
    }
    names.removeDuplicates();
    return names;
}

QStringList words(const QString &list)
{
    QStringList parts;
    for (const QString &part : list.split(u',', Qt::SkipEmptyParts))
        parts << part.trimmed().section(u'/', 0, 0);
    return parts;
}

/** Interfaces of the machine that the network takes in or sits on. */
QStringList uplinksOf(const api::Network &network)
{
    QStringList names = words(network.config.value(u"bridge.external_interfaces"_s)) + words(network.config.value(u"parent"_s))
        + words(network.config.value(u"network"_s));
    for (auto it = network.config.cbegin(); it != network.config.cend(); ++it) {
        if (it.key().startsWith("tunnel."_L1) && it.key().endsWith(".interface"_L1))
            names << it.value();
    }
    names.removeDuplicates();
    return names;
}

QStringList tunnelsOf(const api::Network &network)
{
    QStringList names;
    for (auto it = network.config.keyBegin(); it != network.config.keyEnd(); ++it) {
        if (it->startsWith("tunnel."_L1))
            names << it->section(u'.', 1, 1);
    }
    names.removeDuplicates();
    return names;
}

/** Interfaces that the daemon makes for a network: its tunnels' ends and what holds its MTU or fan. */
bool isPartOf(const QString &interface, const api::Network &network)
{
    if (!interface.startsWith(network.name + u'-'))
        return false;
    const QString rest = interface.mid(network.name.size() + 1);
    return rest == "mtu"_L1 || rest == "fan"_L1 || tunnelsOf(network).contains(rest);
}

/** Across the gap between two columns. */
QPainterPath across(const QPointF &start, const QPointF &end)
{
    const QPointF bend(std::max(36.0, (end.x() - start.x()) / 2), 0);
    QPainterPath path(start);
    path.cubicTo(start + bend, end - bend, end);
    return path;
}

/** As one of many with the same start: along the middle of the gap, where they all lie on each other, and off it at the end. */
QPainterPath alongTrunk(const QPointF &start, const QPointF &end)
{
    const double x = start.x() + columnGap / 2, rise = end.y() - start.y(), round = std::min(12.0, std::abs(rise) / 2), turn = std::copysign(round, rise);
    QPainterPath path(start);
    path.lineTo(x - round, start.y());
    path.quadTo(x, start.y(), x, start.y() + turn);
    path.lineTo(x, end.y() - turn);
    path.quadTo(x, end.y(), x + round, end.y());
    path.lineTo(end);
    return path;
}

/** Between two of one column, by the gap at their left. */
QPainterPath beside(const QPointF &start, const QPointF &end)
{
    const QPointF bend(std::min(mostBeside, 24 + std::abs(end.y() - start.y()) / 4), 0);
    QPainterPath path(start);
    path.cubicTo(start - bend, end - bend, end);
    return path;
}

/** To an instance that has others before it: across to its frame, above their row, and down to it. */
QPainterPath aboveRow(const QPointF &start, const QRectF &chip)
{
    const double y = chip.top() - chipGap / 2, x = chip.left() + 24;
    QPainterPath path = across(start, { groupX + groupPadding, y });
    path.lineTo(x - chipGap / 2, y);
    path.quadTo(x, y, x, chip.top());
    return path;
}

QPainterPath pathBetween(const QRectF &from, const QRectF &to)
{
    if (to.left() < from.right())
        return beside({ from.left(), from.center().y() }, { to.left(), to.center().y() });
    const QPointF start(from.right(), from.center().y());
    return to.left() > groupX + groupPadding ? aboveRow(start, to) : across(start, { to.left(), to.center().y() });
}

/** Lays out one server; made, used once and forgotten. */
class Drawing {
public:
    Drawing(const QList<NetworkEntry> &networks, const QList<InstanceEntry> &instances) : m_networks(networks)
    {
        QSet<QString> known;
        for (const NetworkEntry &entry : networks)
            known << entry.key;
        for (const InstanceEntry &instance : instances) {
            const QStringList names = networksOf(instance);
            const auto home = std::find_if(names.begin(), names.end(), [&](const QString &name) { return known.contains(name); });
            m_homes[home == names.end() ? QString() : *home] << &instance;
        }
    }
    MapPicture draw();

private:
    bool isInMiddle(const NetworkEntry &entry) const;
    void drawNetwork(const NetworkEntry &entry);
    double drawGroup(const QString &network, double top);
    void drawUplinks();
    void addUplink(const MapNode &node, const QString &network, const QString &kind);
    double heightFor(const QString &uplink) const;
    bool isTrunk(const QString &uplink) const;
    void placeUplinks();
    void drawFurtherNics();
    const MapNode *node(const QString &id) const;
    void link(const QString &from, const QString &to, const QString &kind);
    void measure();

    const QList<NetworkEntry> &m_networks;
    QMap<QString, QList<const InstanceEntry *>> m_homes; ///< by network; "" for those without one
    MapPicture m_picture;
    QList<MapNode> m_uplinks;
    QList<MapLink> m_uplinkLinks;
    double m_y = margin;
};

const MapNode *Drawing::node(const QString &id) const
{
    const auto it = std::find_if(m_picture.nodes.begin(), m_picture.nodes.end(), [&](const MapNode &node) { return node.id == id; });
    return it == m_picture.nodes.end() ? nullptr : &*it;
}

void Drawing::link(const QString &from, const QString &to, const QString &kind)
{
    const MapNode *a = node(from), *b = node(to);
    if (a && b)
        m_picture.links << MapLink { from, to, kind, pathBetween(a->rect, b->rect) };
}

/** Managed, or something is plugged into it; other interfaces are uplinks, and the loopback is nothing to look at. */
bool Drawing::isInMiddle(const NetworkEntry &entry) const
{
    return entry.network.managed || m_homes.contains(entry.key) || entry.network.type == "bridge"_L1;
}

double Drawing::drawGroup(const QString &network, double top)
{
    QList<const InstanceEntry *> members = m_homes.value(network);
    if (members.isEmpty())
        return 0;
    std::sort(members.begin(), members.end(), [](const InstanceEntry *a, const InstanceEntry *b) {
        return a->isRunning() != b->isRunning() ? a->isRunning() : QString::localeAwareCompare(a->instance.name, b->instance.name) < 0;
    });
    const int hidden = std::max(0, int(members.size()) - mostChips), shown = int(members.size()) - hidden, chips = shown + (hidden > 0 ? 1 : 0);
    const int columns = chips <= 4 ? 1 : chips <= 12 ? 2 : chips <= 27 ? 3 : 4, rows = (chips + columns - 1) / columns;
    const double height = 2 * groupPadding + rows * (chipHeight + chipGap) - chipGap;
    if (!network.isEmpty())
        top += std::max(0.0, (networkHeight - height) / 2);
    const auto place = [&](int i) {
        return QRectF(groupX + groupPadding + (i % columns) * (chipWidth + chipGap), top + groupPadding + (i / columns) * (chipHeight + chipGap),
            chipWidth, chipHeight);
    };
    const QRectF frame(groupX, top, 2 * groupPadding + columns * (chipWidth + chipGap) - chipGap, height);
    m_picture.nodes << MapNode { u"group:"_s + network, u"group"_s, network, {}, {}, {}, frame };
    for (int i = 0; i < shown; ++i) {
        const InstanceEntry &one = *members[i];
        m_picture.nodes << MapNode { u"instance:"_s + one.key, u"instance"_s, one.instance.name, one.instance.type, one.address("inet"),
            one.instance.status, place(i) };
    }
    if (hidden > 0)
        m_picture.nodes << MapNode { u"more:"_s + network, u"more"_s, network, {}, QString::number(hidden), {}, place(shown) };
    return frame.height();
}

void Drawing::drawNetwork(const NetworkEntry &entry)
{
    const double group = drawGroup(entry.key, m_y), height = std::max(group, networkHeight);
    const QString detail = QStringList { entry.address(u"ipv4"_s), entry.address(u"ipv6"_s) }.filter(u"/"_s).value(0);
    const QRectF rect(networkX, std::round(m_y + (height - networkHeight) / 2), networkWidth, networkHeight);
    m_picture.nodes << MapNode { u"network:"_s + entry.key, u"network"_s, entry.key, entry.network.type, detail, {}, rect };
    link(u"network:"_s + entry.key, u"group:"_s + entry.key, u"main"_s);
    m_y += height + rowGap;
}

void Drawing::addUplink(const MapNode &node, const QString &network, const QString &kind)
{
    if (std::none_of(m_uplinks.begin(), m_uplinks.end(), [&](const MapNode &known) { return known.id == node.id; }))
        m_uplinks << node;
    if (!network.isEmpty())
        m_uplinkLinks << MapLink { node.id, u"network:"_s + network, kind, {} };
}

void Drawing::drawUplinks()
{
    const auto interface = [this](const QString &name) {
        const auto it = std::find_if(m_networks.begin(), m_networks.end(), [&](const NetworkEntry &entry) { return entry.key == name; });
        const QString type = it == m_networks.end() ? QString() : it->network.type;
        return MapNode { u"uplink:"_s + name, u"uplink"_s, name, type, it == m_networks.end() ? QString() : it->address(u"ipv4"_s), {}, {} };
    };
    for (const NetworkEntry &entry : m_networks) {
        if (entry.hasNat())
            addUplink({ u"outside"_s, u"outside"_s, {}, {}, {}, {}, {} }, entry.key, u"nat"_s);
        for (const QString &name : uplinksOf(entry.network))
            node(u"network:"_s + name) ? link(u"network:"_s + name, u"network:"_s + entry.key, u"uplink"_s) : addUplink(interface(name), entry.key, u"uplink"_s);
        for (const QString &name : tunnelsOf(entry.network)) {
            const QString at = u"tunnel."_s + name + u'.';
            addUplink({ u"tunnel:"_s + entry.key + u'/' + name, u"tunnel"_s, name, entry.network.config.value(at + u"protocol"_s),
                          entry.network.config.value(at + u"remote"_s), {}, {} }, entry.key, u"tunnel"_s);
        }
    }
    for (const NetworkEntry &entry : m_networks) {
        const bool isPart = std::any_of(m_networks.begin(), m_networks.end(), [&](const NetworkEntry &of) { return isPartOf(entry.key, of.network); });
        if (!isInMiddle(entry) && !isPart && entry.network.type != "loopback"_L1)
            addUplink(interface(entry.key), {}, {});
    }
    placeUplinks();
}

/** The middle of what it leads to; of much, which no window shows at once, the first. */
double Drawing::heightFor(const QString &uplink) const
{
    QList<double> heights;
    for (const MapLink &link : m_uplinkLinks) {
        if (const MapNode *network = link.from == uplink ? node(link.to) : nullptr)
            heights << network->rect.center().y();
    }
    if (heights.isEmpty())
        return m_y + uplinkHeight;
    return isTrunk(uplink) ? *std::min_element(heights.begin(), heights.end()) : std::accumulate(heights.begin(), heights.end(), 0.0) / double(heights.size());
}

bool Drawing::isTrunk(const QString &uplink) const
{
    return std::count_if(m_uplinkLinks.begin(), m_uplinkLinks.end(), [&](const MapLink &link) { return link.from == uplink; }) > mostCurves;
}

/** Each as near as can be to where it leads, none over another. */
void Drawing::placeUplinks()
{
    QMap<double, QList<MapNode>> byHeight;
    for (const MapNode &uplink : m_uplinks)
        byHeight[heightFor(uplink.id)] << uplink;
    double free = margin;
    for (auto it = byHeight.begin(); it != byHeight.end(); ++it) {
        for (MapNode &uplink : *it) {
            const double top = std::round(std::max(free, it.key() - uplinkHeight / 2));
            uplink.rect = QRectF(margin, top, uplinkWidth, uplinkHeight);
            m_picture.nodes << uplink;
            free = top + uplinkHeight + rowGap / 2;
        }
    }
    for (const MapLink &one : m_uplinkLinks) {
        link(one.from, one.to, one.kind);
        if (const MapNode *from = node(one.from), *to = node(one.to); from && to && isTrunk(one.from))
            m_picture.links.last().path = alongTrunk({ from->rect.right(), from->rect.center().y() }, { to->rect.left(), to->rect.center().y() });
    }
}

void Drawing::drawFurtherNics()
{
    for (auto home = m_homes.cbegin(); home != m_homes.cend(); ++home) {
        for (const InstanceEntry *instance : *home) {
            for (const QString &network : networksOf(*instance)) {
                if (network != home.key())
                    link(u"network:"_s + network, u"instance:"_s + instance->key, u"more"_s);
            }
        }
    }
}

void Drawing::measure()
{
    QRectF all;
    for (const MapNode &node : m_picture.nodes)
        all |= node.rect;
    for (const MapLink &link : m_picture.links)
        all |= link.path.boundingRect();
    if (all.isEmpty())
        return;
    const QPointF shift(margin - all.left(), 0); // no room for uplinks where there are none
    for (MapNode &node : m_picture.nodes)
        node.rect.translate(shift);
    for (MapLink &link : m_picture.links)
        link.path.translate(shift);
    m_picture.size = QSizeF(all.width() + 2 * margin, all.bottom() + margin);
}

MapPicture Drawing::draw()
{
    QList<const NetworkEntry *> middle;
    for (const NetworkEntry &entry : m_networks) {
        if (isInMiddle(entry))
            middle << &entry;
    }
    std::sort(middle.begin(), middle.end(), [](const NetworkEntry *a, const NetworkEntry *b) {
        return a->network.managed != b->network.managed ? a->network.managed : a->key < b->key;
    });
    for (const NetworkEntry *entry : middle)
        drawNetwork(*entry);
    drawUplinks();
    drawGroup({}, m_y);
    drawFurtherNics();
    measure();
    return m_picture;
}
}

MapPicture drawNetworkMap(const QList<NetworkEntry> &networks, const QList<InstanceEntry> &instances)
{
    return Drawing(networks, instances).draw();
}

NetworkMap::NetworkMap(const QString &server, NetworksModel *networks, InstancesModel *instances, QObject *parent)
    : QObject(parent), m_server(server), m_networks(networks), m_instances(instances)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(drawDelay);
    connect(&m_soon, &QTimer::timeout, this, &NetworkMap::draw);
}

void NetworkMap::setActive(bool active)
{
    if (active == m_isActive)
        return;
    m_isActive = active;
    const auto again = [this] {
        if (!m_soon.isActive()) // not put off by the next change: they may never end
            m_soon.start();
    };
    if (active) {
        connect(m_networks, &QAbstractItemModel::dataChanged, this, again);
        connect(m_networks, &NetworksModel::loaded, this, again);
        connect(m_instances, &InstancesModel::rowUpdated, this, again);
        draw();
    } else {
        m_networks->disconnect(this);
        m_instances->disconnect(this);
    }
    Q_EMIT activeChanged();
}

void NetworkMap::draw()
{
    if (!m_networks || !m_instances)
        return;
    QList<InstanceEntry> instances;
    for (const InstanceEntry &row : m_instances->rows()) {
        if (row.server == m_server)
            instances << row;
    }
    const MapPicture picture = drawNetworkMap(m_networks->rows(), instances);
    QVariantList nodes, links;
    for (const MapNode &n : picture.nodes)
        nodes << QVariantMap { { u"id"_s, n.id }, { u"kind"_s, n.kind }, { u"name"_s, n.name }, { u"type"_s, n.type }, { u"detail"_s, n.detail },
            { u"status"_s, n.status }, { u"x"_s, n.rect.x() }, { u"y"_s, n.rect.y() }, { u"width"_s, n.rect.width() }, { u"height"_s, n.rect.height() } };
    for (const MapLink &l : picture.links)
        links << QVariantMap { { u"from"_s, l.from }, { u"to"_s, l.to }, { u"kind"_s, l.kind }, { u"path"_s, QVariant::fromValue(l.path) } };
    if (nodes == m_nodes && links == m_links)
        return;
    m_nodes = nodes;
    m_links = links;
    m_size = picture.size;
    Q_EMIT changed();
}

}
