// SPDX-License-Identifier: Apache-2.0
// The models behind the networks pages: keys as servers describe them, forms, the list, one network with its traffic, and the map.
#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QtTest>

#include "models/items/app.h"
#include "tests/unit/items/faketransport.h"

using namespace quayside;
using namespace Qt::StringLiterals;

namespace {
constexpr char serverAnswer[] = R"({"api_extensions":["container_full","network","network_state","network_leases"],"environment":{"server":"lxd","server_version":"4.0.1"}})";
constexpr char br0[] = R"({"name":"br0","type":"bridge","managed":true,"description":"d","config":{"ipv4.address":"10.1.0.1/24","ipv4.nat":"true","volatile.x":"1"},
    "used_by":["/1.0/instances/c%201?project=lab","/1.0/profiles/default","/1.0/instances/web"]})";
constexpr char eth0[] = R"({"name":"eth0","type":"physical","managed":false,"config":{},"used_by":[]})";

KeyInfo key(const char *name, const char *type = "string", const char *defaultText = "") { return { QString::fromLatin1(name), QString::fromLatin1(type), QString::fromLatin1(defaultText), {}, {}, {} }; }

NetworkEntry network(const QString &name, const StringMap &config = {}, bool managed = true, const QString &type = u"bridge"_s)
{
    NetworkEntry entry;
    entry.key = name;
    entry.network = { config, {}, name, type, {}, managed, {}, {} };
    return entry;
}

InstanceEntry instance(const QString &name, const QStringList &networks)
{
    InstanceEntry entry;
    entry.key = u"s/default/"_s + name;
    entry.instance.name = name;
    entry.instance.status = u"Running"_s;
    for (qsizetype i = 0; i < networks.size(); ++i)
        entry.instance.expandedDevices[u"eth%1"_s.arg(i)] = { { u"type"_s, u"nic"_s }, { i % 2 ? u"parent"_s : u"network"_s, networks[i] } };
    return entry;
}

QStringList linksOf(const MapPicture &picture)
{
    QStringList list;
    for (const MapLink &link : picture.links)
        list << u"%1 %2 %3"_s.arg(link.kind, link.from, link.to);
    list.sort();
    return list;
}

/** Nodes that a line runs through though it leads to another; frames too, save that of an instance at its end. */
QStringList crossed(const MapPicture &picture, const MapLink &link)
{
    QStringList ids;
    QList<QPointF> line;
    for (double at = 0; at <= 1; at += 0.004)
        line << link.path.pointAtPercent(at);
    const auto end = std::find_if(picture.nodes.begin(), picture.nodes.end(), [&](const MapNode &node) { return node.id == link.to; });
    for (const MapNode &node : picture.nodes) {
        const QRectF inner = node.rect.adjusted(1, 1, -1, -1);
        const bool runsThrough = std::any_of(line.begin(), line.end(), [&](const QPointF &point) { return inner.contains(point); });
        if (runsThrough && node.id != link.from && node.id != link.to && !node.rect.contains(end->rect))
            ids << link.to + u" by "_s + node.id;
    }
    return ids;
}
}

class tst_Networks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void keysAsDescribed_data();
    void keysAsDescribed();
    void form();
    void formOfAServerThatDescribesNothing();
    void listAndFilter();
    void trafficIsADelta();
    void saving();
    void editedWhileSaving();
    void refusals();
    void mapOfTwoNetworks();
    void mapOfManyNetworks();
    void mapOfManyInstances();
    void linesOfTheMapRunThroughNothing();

private:
    std::shared_ptr<FakeTransport> m_transport;
    std::unique_ptr<InstancesModel> m_instances;
    std::unique_ptr<Server> m_server;
    void connectServer();
};

void tst_Networks::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

void tst_Networks::connectServer()
{
    m_server.reset();
    m_instances = std::make_unique<InstancesModel>();
    m_transport = std::make_shared<FakeTransport>();
    m_transport->answer("GET /1.0", serverAnswer);
    m_transport->answer("GET /1.0/networks", '[' + QByteArray(br0) + ',' + eth0 + ']');
    m_transport->answer("GET /1.0/networks/br0", br0);
    m_transport->answer("GET /1.0/networks/eth0/state", R"({"addresses":[{"family":"inet","address":"192.0.2.4","netmask":"24","scope":"global"}],"counters":{}})");
    m_transport->answer("GET /1.0/instances", "[]");
    m_server = std::make_unique<Server>(Remote { .name = u"s"_s, .address = u"fake"_s }, m_transport, true, m_instances.get(), nullptr);
    m_server->start();
    QTRY_VERIFY(m_server->isSettled());
}

void tst_Networks::keysAsDescribed_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("Quayside") << QByteArray(R"({"configs":{"network":{"ipv4":{"keys":[{"ipv4.nat":{"type":"boolean","defaultdesc":"false","shortdesc":"Whether"}}]}}}})");
    QTest::newRow("LXD") << QByteArray(R"({"configs":{"network-bridge":{"network-conf":{"keys":[{"ipv4.nat":{"type":"bool","defaultdesc":"`false`","shortdesc":"Whether"}}]}}}})");
    QTest::newRow("Incus") << QByteArray(R"({"configs":{"network_bridge":{"common":{"keys":[{"ipv4.nat":{"type":"bool","defaultdesc":"false","shortdesc":"Whether"}}]}}}})");
}

void tst_Networks::keysAsDescribed()
{
    QFETCH(QByteArray, answer);
    const QList<KeyInfo> keys = KeyCatalog::parse(QJsonDocument::fromJson(answer).object()).keys(u"network"_s, u"bridge"_s);
    QCOMPARE(keys.size(), 1);
    QCOMPARE(keys[0].key, u"ipv4.nat"_s);
    QCOMPARE(keys[0].type, u"boolean"_s);
    QCOMPARE(keys[0].defaultText, u"false"_s);
    QCOMPARE(keys[0].text, u"Whether"_s);
    QVERIFY(KeyCatalog::parse(u"nonsense"_s).keys(u"network"_s).isEmpty());
}

void tst_Networks::form()
{
    ConfigForm form;
    QAbstractItemModelTester tester(&form, QAbstractItemModelTester::FailureReportingMode::QtTest);
    form.setKeys({ key("ipv4.nat", "boolean", "false"), key("bridge.mtu", "integer", "1500"), key("tunnel.<name>.id"), key("user.*") });
    form.setSaved({ { u"ipv4.nat"_s, u"true"_s }, { u"volatile.id"_s, u"7"_s }, { u"user.x"_s, u"1"_s } });
    const auto keys = [&] {
        QStringList list;
        for (int row = 0; row < form.count(); ++row)
            list << form.data(form.index(row), ConfigForm::KeyRole).toString();
        return list;
    };
    QCOMPARE(keys(), (QStringList { u"bridge.mtu"_s, u"ipv4.nat"_s, u"user.x"_s }));
    QCOMPARE(form.data(form.index(1), ConfigForm::ValuesRole).toStringList(), (QStringList { u"true"_s, u"false"_s }));
    QCOMPARE(form.changedCount(), 0);
    form.setValue(u"bridge.mtu"_s, u"1400"_s);
    form.setValue(u"ipv4.nat"_s, {});
    QCOMPARE(form.changedCount(), 2);
    QCOMPARE(form.data(form.index(0), ConfigForm::ChangedRole).toBool(), true);
    QCOMPARE(form.values(), (StringMap { { u"bridge.mtu"_s, u"1400"_s }, { u"user.x"_s, u"1"_s }, { u"volatile.id"_s, u"7"_s } }));
    QVERIFY(!form.addKey(u"nonsense.key"_s).isEmpty());
    QVERIFY(!form.addKey(u"volatile.x"_s).isEmpty());
    QVERIFY(!form.addKey(u"tunnel..id"_s).isEmpty());
    QVERIFY(form.addKey(u"tunnel.far.id"_s).isEmpty());
    QVERIFY(keys().contains(u"tunnel.far.id"_s));
    form.setFilter(u"mtu"_s);
    QCOMPARE(keys(), QStringList { u"bridge.mtu"_s });
    form.setFilter({});
    form.revert();
    QCOMPARE(form.changedCount(), 0);
    form.setOnlySet(true);
    QCOMPARE(keys(), (QStringList { u"ipv4.nat"_s, u"user.x"_s }));
}

void tst_Networks::formOfAServerThatDescribesNothing()
{
    ConfigForm form;
    form.setSaved({ { u"ipv4.nat"_s, u"true"_s } });
    QVERIFY(!form.isDescribed());
    QCOMPARE(form.count(), 1);
    QVERIFY(form.addKey(u"ovn.ingress_mode"_s).isEmpty());
    QCOMPARE(form.count(), 2);
    QVERIFY(form.addKey(u"mtu"_s).isEmpty());
    QCOMPARE(form.count(), 3);
    QVERIFY(!form.addKey(u"no point"_s).isEmpty());
}

void tst_Networks::listAndFilter()
{
    connectServer();
    NetworksModel *model = m_server->networks();
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model->count(), 2);
    QCOMPARE(m_server->networkCount(), 1); // managed
    NetworksFilter filter;
    filter.setSourceModel(model);
    filter.setSortDescending(true);
    QCOMPARE(filter.keyAt(0), u"br0"_s); // managed ones stand first in any order
    QCOMPARE(filter.valueOf(u"br0"_s, u"ipv4"_s).toString(), u"10.1.0.1/24"_s);
    QCOMPARE(filter.valueOf(u"br0"_s, u"usedBy"_s).toInt(), 3);
    QTRY_COMPARE(filter.valueOf(u"eth0"_s, u"ipv4"_s).toString(), u"192.0.2.4/24"_s);
    filter.setText(u"192.0"_s);
    QCOMPARE(filter.count(), 1);
    m_transport->answer("GET /1.0/networks", '[' + QByteArray(eth0) + ']');
    model->loadSoon();
    QTRY_COMPARE(model->count(), 1);
    QCOMPARE(model->rows()[0].address(u"ipv4"_s), u"192.0.2.4/24"_s); // kept over lists
    QCOMPARE(filter.valueOf(u"eth0"_s, u"managed"_s).toBool(), false);
    QSignalSpy told(&filter, &NetworksFilter::countChanged);
    m_transport->answer("GET /1.0/networks", '[' + QByteArray(eth0).replace("false", "true") + ']');
    model->loadSoon();
    QTRY_COMPARE(filter.valueOf(u"eth0"_s, u"managed"_s).toBool(), true);
    QTRY_COMPARE(told.size(), 1); // what a page knows of its chosen row is read anew
}

void tst_Networks::trafficIsADelta()
{
    connectServer();
    NetworkObject *object = m_server->network(u"br0"_s);
    QVERIFY(object->exists());
    QCOMPARE(object->receivedRate(), QString());
    api::NetworkDetails details;
    details.counters = { 1000, 0, 0, 0 };
    object->takeState(details, 1000);
    details.counters = { 5001000, 2000, 0, 0 };
    object->takeState(details, 3000);
    QCOMPARE(object->receivedRate(), u"2.5\u00a0MB/s"_s);
    QCOMPARE(object->receivedSeries().last(), 2500000.0);
    details.counters = { 5, 0, 0, 0 }; // made anew: counts from 0 again
    object->takeState(details, 5000);
    QCOMPARE(object->receivedRate(), u"0\u00a0B/s"_s);
    const QVariantList users = object->usedBy();
    QCOMPARE(users.size(), 3);
    QCOMPARE(users[0].toMap().value(u"name"_s).toString(), u"c 1"_s);
    QCOMPARE(users[0].toMap().value(u"project"_s).toString(), u"lab"_s);
    QCOMPARE(users[0].toMap().value(u"key"_s).toString(), QString()); // of another project than the one that is shown
    QCOMPARE(users[2].toMap().value(u"kind"_s).toString(), u"profile"_s);
    QCOMPARE(users[1].toMap().value(u"key"_s).toString(), u"s/default/web"_s);
}

void tst_Networks::saving()
{
    connectServer();
    NetworkObject *object = m_server->network(u"br0"_s);
    QTRY_COMPARE(object->form()->value(u"ipv4.nat"_s), u"true"_s);
    QVERIFY(!object->isDirty());
    object->setDraftDescription(u"new"_s);
    object->form()->setValue(u"ipv4.nat"_s, {});
    QVERIFY(object->isDirty());
    m_transport->refuse("PUT /1.0/networks/br0", 412, "Precondition failed");
    object->save();
    QTRY_VERIFY(!object->isSaving());
    QVERIFY(object->errorText().contains(u"changed elsewhere"_s));
    QVERIFY(object->isDirty());
    m_transport->answer("PUT /1.0/networks/br0", "{}");
    m_transport->answer("GET /1.0/networks/br0", R"({"name":"br0","type":"bridge","managed":true,"description":"new","config":{"ipv4.address":"10.1.0.1/24"}})");
    QSignalSpy saved(object, &NetworkObject::saved);
    object->save();
    QTRY_COMPARE(saved.size(), 1);
    const ApiRequest put = m_transport->last("PUT");
    QVERIFY(put.headers.contains(std::pair<QByteArray, QByteArray>("If-Match", "e1")));
    const QJsonObject body = QJsonDocument::fromJson(put.body).object();
    QCOMPARE(body.value("description"_L1).toString(), u"new"_s);
    QCOMPARE(body.value("config"_L1).toObject(), (QJsonObject { { "ipv4.address"_L1, "10.1.0.1/24"_L1 }, { "volatile.x"_L1, "1"_L1 } }));
    QCOMPARE(object->errorText(), QString());
}

void tst_Networks::editedWhileSaving()
{
    connectServer();
    NetworkObject *object = m_server->network(u"br0"_s);
    QTRY_COMPARE(object->form()->value(u"ipv4.nat"_s), u"true"_s);
    m_transport->answer("PUT /1.0/networks/br0", "{}");
    object->setDraftDescription(u"new"_s);
    QSignalSpy saved(object, &NetworkObject::saved);
    object->save();
    object->form()->setValue(u"ipv4.nat"_s, u"false"_s);
    object->setDraftDescription(u"newer"_s);
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(object->isDirty());
    QCOMPARE(object->form()->value(u"ipv4.nat"_s), u"false"_s);
    QCOMPARE(object->draftDescription(), u"newer"_s);
    object->revert();
    QCOMPARE(object->form()->value(u"ipv4.nat"_s), u"true"_s);
}

void tst_Networks::refusals()
{
    connectServer();
    NetworksModel *model = m_server->networks();
    QSignalSpy finished(model, &NetworksModel::finished);
    m_transport->refuse("DELETE /1.0/networks/br0", 400, "The network is currently in use");
    model->remove(u"br0"_s);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished[0], (QVariantList { u"delete"_s, u"br0"_s, u"The network is currently in use"_s }));
    m_transport->answer("POST /1.0/networks", "{}");
    model->draft()->setValue(u"ipv6.address"_s, u"none"_s);
    const QVariantMap spec { { u"name"_s, u"br1"_s }, { u"type"_s, u"bridge"_s }, { u"description"_s, u"it's mine"_s } };
    model->create(spec);
    QTRY_COMPARE(finished.size(), 2);
    QCOMPARE(finished[1][2].toString(), QString());
    QCOMPARE(QJsonDocument::fromJson(m_transport->last("POST").body).object(),
        (QJsonObject { { "name"_L1, "br1"_L1 }, { "type"_L1, "bridge"_L1 }, { "description"_L1, "it's mine"_L1 }, { "config"_L1, QJsonObject { { "ipv6.address"_L1, "none"_L1 } } } }));
    QVERIFY(m_server->networkCommand(spec, u"lxc"_s).startsWith(u"lxc query --wait -X POST -d "_s)); // a description is more than "create" takes
    QVERIFY(m_server->networkCommand(spec, u"lxc"_s).contains(u"it'\\''s mine"_s));
    QVERIFY(m_server->networkCommand(spec, u"curl"_s).contains(u"/1.0/networks"_s));
    QVERIFY(m_server->networkCommand(spec, u"curl"_s).contains(u"it'\\''s mine"_s));
}

void tst_Networks::mapOfTwoNetworks()
{
    const QList<NetworkEntry> networks { network(u"br0"_s, { { u"ipv4.address"_s, u"10.1.0.1/24"_s }, { u"ipv4.nat"_s, u"true"_s } }),
        network(u"lan"_s, { { u"bridge.external_interfaces"_s, u"eth1"_s }, { u"tunnel.far.protocol"_s, u"gre"_s } }),
        network(u"eth1"_s, {}, false, u"physical"_s), network(u"eth2"_s, {}, false, u"physical"_s), network(u"lo"_s, {}, false, u"loopback"_s),
        network(u"lan-far"_s, {}, false, u"unknown"_s), network(u"lan-mtu"_s, {}, false, u"unknown"_s), network(u"lan-x"_s, {}, false, u"unknown"_s) };
    const MapPicture picture = drawNetworkMap(networks, { instance(u"a"_s, { u"br0"_s, u"lan"_s }), instance(u"b"_s, { u"eth2"_s }), instance(u"c"_s, {}) });
    QCOMPARE(linksOf(picture), (QStringList { u"main network:br0 group:br0"_s, u"main network:eth2 group:eth2"_s, u"more network:lan instance:s/default/a"_s,
                                   u"nat outside network:br0"_s, u"tunnel tunnel:lan/far network:lan"_s, u"uplink uplink:eth1 network:lan"_s }));
    QStringList ids;
    for (const MapNode &one : picture.nodes) {
        ids << one.id;
        QVERIFY(QRectF(QPointF(), picture.size).contains(one.rect));
        for (const MapNode &other : picture.nodes)
            QVERIFY2(&one == &other || one.kind == "group"_L1 || other.kind == "group"_L1 || !one.rect.intersects(other.rect), qPrintable(one.id + u' ' + other.id));
    }
    QVERIFY(ids.contains(u"instance:s/default/c"_s)); // in a frame without a network
    QVERIFY(!ids.contains(u"network:lo"_s));
    QVERIFY(!ids.contains(u"uplink:lan-far"_s) && !ids.contains(u"uplink:lan-mtu"_s)); // made by the daemon for lan
    QVERIFY(ids.contains(u"uplink:lan-x"_s));
    QVERIFY(drawNetworkMap({}, {}).nodes.isEmpty());
}

void tst_Networks::mapOfManyNetworks()
{
    QList<NetworkEntry> networks;
    for (int i = 10; i < 50; ++i)
        networks << network(u"br%1"_s.arg(i), { { u"ipv4.nat"_s, u"true"_s } });
    const MapPicture picture = drawNetworkMap(networks, {});
    const auto rectOf = [&](const QString &id) {
        return std::find_if(picture.nodes.begin(), picture.nodes.end(), [&](const MapNode &n) { return n.id == id; })->rect;
    };
    QCOMPARE(rectOf(u"outside"_s).center().y(), rectOf(u"network:br10"_s).center().y()); // in sight when the map is opened
    const double middle = (rectOf(u"outside"_s).right() + rectOf(u"network:br10"_s).left()) / 2;
    for (const MapLink &link : picture.links) { // all by one trunk, not a curve for each beside the other
        QCOMPARE(link.from, u"outside"_s);
        QVERIFY(crossed(picture, link).isEmpty());
        QCOMPARE(link.path.currentPosition().y(), rectOf(link.to).center().y());
        for (int i = 0; i < link.path.elementCount(); ++i) {
            const double y = link.path.elementAt(i).y, x = link.path.elementAt(i).x;
            if (y > rectOf(u"outside"_s).bottom() && y < rectOf(link.to).top())
                QCOMPARE(x, middle);
        }
    }
    QCOMPARE(picture.links.size(), networks.size());
}

void tst_Networks::mapOfManyInstances()
{
    QList<InstanceEntry> instances;
    for (int i = 0; i < 1000; ++i)
        instances << instance(u"c%1"_s.arg(i), { u"br0"_s, u"br1"_s });
    QElapsedTimer timer;
    timer.start();
    const MapPicture picture = drawNetworkMap({ network(u"br0"_s), network(u"br1"_s) }, instances);
    qInfo("map of 1000 instances laid out in %lld ms", static_cast<long long>(timer.elapsed()));
    QCOMPARE(picture.nodes.size(), 2 + 1 + 40 + 1);
    QVERIFY(std::any_of(picture.nodes.begin(), picture.nodes.end(), [](const MapNode &n) { return n.kind == "more"_L1 && n.detail == "960"_L1; }));
}

void tst_Networks::linesOfTheMapRunThroughNothing()
{
    QList<InstanceEntry> instances;
    for (int i = 0; i < 60; ++i) // four columns on one network, three on the others
        instances << instance(u"c%1"_s.arg(i), i < 34 ? QStringList { u"br0"_s, u"lan"_s } : QStringList { i % 2 ? u"lan"_s : u"upper"_s, u"br0"_s });
    for (const char *nat : { "true", "false" }) { // with something at the left, and without
        const MapPicture picture = drawNetworkMap({ network(u"br0"_s, { { u"ipv4.nat"_s, QString::fromLatin1(nat) } }), network(u"lan"_s),
            network(u"mac"_s, { { u"parent"_s, u"br0"_s } }, true, u"macvlan"_s), network(u"upper"_s, { { u"network"_s, u"lan"_s } }, true, u"ovn"_s) }, instances);
        QVERIFY(picture.links.size() > 20);
        QStringList wrong;
        for (const MapLink &link : picture.links) {
            wrong += crossed(picture, link);
            const QRectF all(QPointF(), picture.size), box = link.path.boundingRect();
            QVERIFY2(all.contains(box.topLeft()) && all.contains(box.bottomRight()), qPrintable(link.from + u' ' + link.to));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
}

QTEST_GUILESS_MAIN(tst_Networks)
#include "tst_networks.moc"
