// SPDX-License-Identifier: Apache-2.0
// The models behind the device editor: where devices come from, drafts and what is wrong with them, what is free, and changes that meet
// somebody else's.
#include <QSignalSpy>
#include <QtTest>

#include "models/items/app.h"
#include "models/items/devices/devicechoices.h"
#include "models/items/devices/devicesform.h"
#include "models/items/instanceobject.h"
#include "tests/unit/items/faketransport.h"

using namespace quayside;
using namespace Qt::StringLiterals;

namespace {
constexpr char serverAnswer[] = R"({"api_extensions":["container_full","network","network_leases","instance_nic_network","proxy","patch"],
    "environment":{"server":"quayside","server_version":"1.0"}})";
constexpr char br0[] = R"({"name":"br0","type":"bridge","managed":true,"config":{"ipv4.address":"10.1.0.1/29","ipv6.address":"fd42::1/64"},"used_by":[]})";
constexpr char profiles[] = R"([{"name":"default","config":{},"devices":{"eth0":{"type":"nic","network":"br0","name":"eth0"},"data":{"type":"disk","source":"/srv","path":"/mnt"}}},
    {"name":"late","config":{},"devices":{"data":{"type":"disk","source":"/late","path":"/mnt"}}}])";
constexpr char c1[] = R"({"name":"c1","status":"Stopped","type":"container","architecture":"x86_64","ephemeral":false,"profiles":["default","late"],"config":{"volatile.x":"1"},
    "devices":{"web":{"type":"proxy","listen":"tcp:0.0.0.0:80","connect":"tcp:127.0.0.1:80"},"data":{"type":"none"}},
    "expanded_devices":{"web":{"type":"proxy","listen":"tcp:0.0.0.0:80","connect":"tcp:127.0.0.1:80"},"data":{"type":"none"},"eth0":{"type":"nic","network":"br0","name":"eth0"}}})";
constexpr char c2[] = R"({"name":"c2","status":"Stopped","type":"container","profiles":[],"config":{},"devices":{},
    "expanded_devices":{"eth0":{"type":"nic","network":"br0","ipv4.address":"10.1.0.3"},"ssh":{"type":"proxy","listen":"tcp:[::]:2222-2224","connect":"tcp:127.0.0.1:22"}}})";

InstanceEntry proxied(const QString &name, const QString &listen, const QString &bind = {})
{
    InstanceEntry entry;
    entry.key = u"s/default/"_s + name;
    entry.instance.expandedDevices[u"p"_s] = { { u"type"_s, u"proxy"_s }, { u"listen"_s, listen }, { u"bind"_s, bind } };
    if (bind.isEmpty())
        entry.instance.expandedDevices[u"p"_s].remove(u"bind"_s);
    return entry;
}
}

class tst_DevicesForm : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void freeAddresses_data();
    void freeAddresses();
    void clashes_data();
    void clashes();
    void whereTheyComeFrom();
    void draftOfANic();
    void draftOfAProxy();
    void kindsChangeTheKeys();
    void savedWithTheEtag();
    void removedByPut();
    void hiddenAndShownAgain();
    void othersChangesAreNotLost();
    void somebodyBetweenReadingAndSending();
    void refusalsAreShown();
    void commands();

private:
    void connectServer();
    StringMap deviceSent(const QByteArray &method, const QString &device) const
    {
        const QJsonObject keys = QJsonDocument::fromJson(m_transport->last(method).body).object()["devices"_L1].toObject()[device].toObject();
        StringMap map;
        for (auto it = keys.begin(); it != keys.end(); ++it)
            map.insert(it.key(), it->toString());
        return map;
    }
    QVariant shown(const QString &device, const char *role) const
    {
        const DeviceRow *row = m_form->row(device);
        return row ? m_form->value(*row, m_form->roleNames().key(role)) : QVariant();
    }

    std::shared_ptr<FakeTransport> m_transport;
    std::unique_ptr<InstancesModel> m_instances;
    std::unique_ptr<Server> m_server;
    std::unique_ptr<InstanceObject> m_instance;
    DevicesForm *m_form = nullptr;
};

void tst_DevicesForm::connectServer()
{
    m_instance.reset();
    m_server.reset();
    m_instances = std::make_unique<InstancesModel>();
    m_transport = std::make_shared<FakeTransport>();
    m_transport->answer("GET /1.0", serverAnswer);
    m_transport->answer("GET /1.0/networks", '[' + QByteArray(br0) + ']');
    m_transport->answer("GET /1.0/networks/br0/leases", R"([{"hostname":"c9","address":"10.1.0.2","type":"dynamic"}])");
    m_transport->answer("GET /1.0/profiles", profiles);
    m_transport->answer("GET /1.0/instances", '[' + QByteArray(c1) + ',' + c2 + ']');
    m_transport->answer("GET /1.0/instances/c1", c1);
    m_server = std::make_unique<Server>(Remote { .name = u"s"_s, .address = u"fake"_s }, m_transport, true, m_instances.get(), nullptr);
    m_server->start();
    QTRY_VERIFY(m_server->isSettled());
    m_instance = std::make_unique<InstanceObject>(u"s/default/c1"_s, m_instances.get(), nullptr);
    m_form = m_instance->devicesForm();
}

void tst_DevicesForm::freeAddresses_data()
{
    QTest::addColumn<QString>("subnet");
    QTest::addColumn<QStringList>("taken");
    QTest::addColumn<QString>("free");
    QTest::newRow("the first after the bridge") << u"10.1.0.1/24"_s << QStringList() << u"10.1.0.2"_s;
    QTest::newRow("bridge elsewhere") << u"10.1.0.5/24"_s << QStringList() << u"10.1.0.1"_s;
    QTest::newRow("a gap") << u"10.1.0.1/24"_s << QStringList { u"10.1.0.2"_s, u"10.1.0.4"_s } << u"10.1.0.3"_s;
    QTest::newRow("full, the broadcast address is none") << u"10.1.0.1/30"_s << QStringList { u"10.1.0.2"_s } << QString();
    QTest::newRow("IPv6") << u"fd42::1/64"_s << QStringList { u"fd42::2"_s } << u"fd42::3"_s;
}

void tst_DevicesForm::freeAddresses()
{
    QFETCH(QString, subnet);
    QFETCH(QStringList, taken);
    QTEST(devices::freeAddress(*IpSubnet::parse(subnet), QSet<QString>(taken.begin(), taken.end())), "free");
}

void tst_DevicesForm::clashes_data()
{
    QTest::addColumn<QString>("there");
    QTest::addColumn<QString>("bind");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<bool>("clash");
    QTest::newRow("same") << u"tcp:127.0.0.1:80"_s << QString() << u"tcp:127.0.0.1:80"_s << true;
    QTest::newRow("any address") << u"tcp:0.0.0.0:80"_s << QString() << u"tcp:127.0.0.1:80"_s << true;
    QTest::newRow("other address") << u"tcp:127.0.0.2:80"_s << QString() << u"tcp:127.0.0.1:80"_s << false;
    QTest::newRow("other protocol") << u"udp:127.0.0.1:80"_s << QString() << u"tcp:127.0.0.1:80"_s << false;
    QTest::newRow("in a range") << u"tcp:[::]:80-90"_s << u"host"_s << u"tcp:127.0.0.1:85"_s << true;
    QTest::newRow("inside an instance") << u"tcp:0.0.0.0:80"_s << u"instance"_s << u"tcp:0.0.0.0:80"_s << false;
    QTest::newRow("socket") << u"unix:/run/a"_s << QString() << u"unix:/run/a"_s << true;
    QTest::newRow("other socket") << u"unix:/run/a"_s << QString() << u"unix:/run/b"_s << false;
    QTest::newRow("half typed") << u"tcp:0.0.0.0:80"_s << QString() << u"tcp:0.0.0.0:"_s << false;
}

void tst_DevicesForm::clashes()
{
    QFETCH(QString, there);
    QFETCH(QString, bind);
    QFETCH(QString, wanted);
    const QList<devices::ListenUse> uses = devices::listenUses({ proxied(u"a"_s, there, bind) });
    QTEST(devices::clashing(uses, wanted) != nullptr, "clash");
}

void tst_DevicesForm::whereTheyComeFrom()
{
    connectServer();
    QCOMPARE(m_form->count(), 3);
    QCOMPARE(m_form->ownCount(), 2);
    QCOMPARE(shown(u"eth0"_s, "origin").toString(), u"default"_s);
    QCOMPARE(shown(u"eth0"_s, "own").toBool(), false);
    QCOMPARE(shown(u"data"_s, "hidden").toBool(), true);
    QCOMPARE(shown(u"data"_s, "origin").toString(), u"late"_s); // the last profile holds
    QCOMPARE(shown(u"data"_s, "detail").toString(), u"/late → /mnt"_s);
    QCOMPARE(shown(u"web"_s, "own").toBool(), true);
    QCOMPARE(shown(u"web"_s, "detail").toString(), u"tcp:0.0.0.0:80 → tcp:127.0.0.1:80"_s);
    QCOMPARE(m_form->inheritedNames(), QStringList { u"eth0"_s });
}

void tst_DevicesForm::draftOfANic()
{
    connectServer();
    m_form->beginEdit(u"eth0"_s);
    DeviceDraft *draft = m_form->draft();
    QCOMPARE(draft->origin(), u"default"_s);
    QCOMPARE(draft->kind(), u"network"_s);
    QVERIFY(!draft->isReady()); // nothing is changed
    draft->freeIpv4();
    QTRY_COMPARE(draft->freeIpv4(), u"10.1.0.4"_s); // 2 is leased, 3 is c2's
    const auto wrong = [&](const QString &address) {
        draft->set(u"ipv4.address"_s, address);
        return draft->errors().contains(u"ipv4.address"_s);
    };
    QVERIFY(wrong(u"10.1.0"_s));
    QVERIFY(wrong(u"10.2.0.4"_s));
    QVERIFY(wrong(u"10.1.0.1"_s));
    QVERIFY(wrong(u"10.1.0.2"_s));
    QVERIFY(wrong(u"10.1.0.3"_s));
    QVERIFY(!draft->isReady());
    QVERIFY(!wrong(u"10.1.0.4"_s));
    QVERIFY(draft->isReady());
    draft->setName(u"web"_s);
    QVERIFY(draft->errors().contains(u"name"_s));
}

void tst_DevicesForm::draftOfAProxy()
{
    connectServer();
    m_form->beginNew(u"proxy"_s);
    DeviceDraft *draft = m_form->draft();
    QCOMPARE(draft->name(), u"proxy0"_s);
    draft->setProxyPart(u"listen"_s, u"port"_s, u"8"_s);
    QVERIFY(draft->errors().isEmpty()); // half typed is not wrong
    QCOMPARE(draft->notes().value(u"ports"_s).toString(), u"Taken by proxies: 80 (c1), 2222-2224 (c2)"_s);
    draft->setProxyPart(u"listen"_s, u"host"_s, u"0.0.0.0"_s);
    draft->setProxyPart(u"listen"_s, u"port"_s, u"2223"_s);
    QCOMPARE(draft->form()->value(u"listen"_s), u"tcp:0.0.0.0:2223"_s);
    QCOMPARE(draft->notes().value(u"listen"_s).toString(), u"ssh of c2 listens there already"_s);
    QVERIFY(!draft->isReady());
    draft->setProxyPart(u"connect"_s, u"protocol"_s, u"unix"_s);
    draft->setProxyPart(u"connect"_s, u"host"_s, u"/run/app"_s);
    QCOMPARE(draft->form()->value(u"connect"_s), u"unix:/run/app"_s);
    QVERIFY(draft->isReady());
    draft->set(u"nat"_s, u"true"_s);
    QVERIFY(draft->errors().contains(QString())); // not to a socket
    QVERIFY(!draft->isReady());
}

void tst_DevicesForm::kindsChangeTheKeys()
{
    connectServer();
    m_form->beginNew(u"nic"_s);
    DeviceDraft *draft = m_form->draft();
    QCOMPARE(draft->name(), u"eth1"_s);
    QVERIFY(draft->keys().contains(u"network"_s));
    QVERIFY(!draft->keys().contains(u"parent"_s));
    draft->set(u"network"_s, u"br0"_s);
    draft->set(u"ipv4.address"_s, u"10.1.0.5"_s);
    draft->setKind(u"macvlan"_s);
    QVERIFY(draft->keys().contains(u"parent"_s));
    QVERIFY(!draft->isReady()); // no parent
    draft->set(u"parent"_s, u"br0"_s);
    QCOMPARE(draft->device(), (StringMap { { u"type"_s, u"nic"_s }, { u"nictype"_s, u"macvlan"_s }, { u"parent"_s, u"br0"_s }, { u"name"_s, u"eth1"_s } }));
    QVERIFY(draft->isReady());
}

void tst_DevicesForm::savedWithTheEtag()
{
    connectServer();
    m_transport->answer("PATCH /1.0/instances/c1", "{}");
    m_form->beginEdit(u"web"_s);
    m_form->draft()->setProxyPart(u"listen"_s, u"port"_s, u"8080"_s);
    QSignalSpy done(m_form, &DevicesForm::done);
    m_form->save();
    QVERIFY(done.wait(30'000));
    QVERIFY(m_transport->last("PATCH").headers.contains(std::pair<QByteArray, QByteArray>("If-Match", "e1")));
    QCOMPARE(deviceSent("PATCH", u"web"_s), (StringMap { { u"type"_s, u"proxy"_s }, { u"listen"_s, u"tcp:0.0.0.0:8080"_s }, { u"connect"_s, u"tcp:127.0.0.1:80"_s } }));
    QVERIFY(!m_transport->last("PATCH").body.contains("profiles")); // nothing else is touched
}

void tst_DevicesForm::removedByPut()
{
    connectServer();
    m_transport->answer("PUT /1.0/instances/c1", "{}");
    QSignalSpy done(m_form, &DevicesForm::done);
    m_form->remove(u"web"_s);
    QVERIFY(done.wait(30'000));
    const QJsonObject sent = QJsonDocument::fromJson(m_transport->last("PUT").body).object();
    QCOMPARE(sent["devices"_L1].toObject().keys(), QStringList { u"data"_s });
    QCOMPARE(sent["config"_L1].toObject()["volatile.x"_L1].toString(), u"1"_s);
    QVERIFY(!sent.contains("status"_L1));
}

void tst_DevicesForm::hiddenAndShownAgain()
{
    connectServer();
    m_transport->answer("PATCH /1.0/instances/c1", "{}");
    m_transport->answer("PUT /1.0/instances/c1", "{}");
    QSignalSpy done(m_form, &DevicesForm::done);
    m_form->remove(u"eth0"_s); // a profile's
    QVERIFY(done.wait(30'000));
    QCOMPARE(deviceSent("PATCH", u"eth0"_s), (StringMap { { u"type"_s, u"none"_s } }));
    m_form->remove(u"data"_s); // hidden: shown again
    QVERIFY(done.wait(30'000));
    QVERIFY(!QJsonDocument::fromJson(m_transport->last("PUT").body).object()["devices"_L1].toObject().contains("data"_L1));
}

void tst_DevicesForm::othersChangesAreNotLost()
{
    connectServer();
    m_form->beginEdit(u"web"_s);
    m_form->draft()->setProxyPart(u"listen"_s, u"port"_s, u"8080"_s);
    m_transport->answer("GET /1.0/instances/c1", QByteArray(c1).replace("127.0.0.1:80", "127.0.0.1:81"));
    m_transport->answer("PATCH /1.0/instances/c1", "{}");
    m_form->save();
    QTRY_COMPARE(m_form->conflict().toString(), u"tcp:0.0.0.0:80 → tcp:127.0.0.1:81"_s);
    QVERIFY(m_transport->last("PATCH").target.isEmpty());
    QSignalSpy done(m_form, &DevicesForm::done);
    m_form->keepMine();
    QVERIFY(done.wait(30'000));
    QCOMPARE(deviceSent("PATCH", u"web"_s).value(u"connect"_s), u"tcp:127.0.0.1:80"_s);
}

void tst_DevicesForm::somebodyBetweenReadingAndSending()
{
    connectServer();
    m_form->beginEdit(u"web"_s);
    m_form->draft()->setProxyPart(u"listen"_s, u"port"_s, u"8080"_s);
    m_transport->refuse("PATCH /1.0/instances/c1", 412, "ETag doesn't match");
    m_form->save();
    QTRY_COMPARE(m_form->errorText(), u"ETag doesn't match"_s); // again and again: it says so
    const auto isPatch = [](const ApiRequest &request) { return request.method == "PATCH"; };
    QCOMPARE(int(std::count_if(m_transport->asked.begin(), m_transport->asked.end(), isPatch)), 3);
}

void tst_DevicesForm::refusalsAreShown()
{
    connectServer();
    m_form->beginEdit(u"web"_s);
    m_form->draft()->setProxyPart(u"listen"_s, u"port"_s, u"8080"_s);
    m_transport->refuse("PATCH /1.0/instances/c1", 400, "no such thing");
    m_form->save();
    QTRY_COMPARE(m_form->errorText(), u"no such thing"_s);
    QVERIFY(!m_form->isSaving());
    QVERIFY(m_form->draft()->isReady()); // what was typed is still there
}

void tst_DevicesForm::commands()
{
    connectServer();
    m_form->beginNew(u"proxy"_s);
    m_form->draft()->set(u"listen"_s, u"tcp:0.0.0.0:81"_s);
    m_form->draft()->set(u"connect"_s, u"tcp:127.0.0.1:80"_s);
    QCOMPARE(m_form->command(u"lxc"_s), u"lxc config device add s:c1 proxy0 proxy connect=tcp:127.0.0.1:80 listen=tcp:0.0.0.0:81"_s);
    QVERIFY(m_form->command(u"curl"_s).contains(u"-X PATCH"_s));
    m_form->beginEdit(u"web"_s);
    m_form->draft()->set(u"listen"_s, u"tcp:0.0.0.0:82"_s);
    QCOMPARE(m_form->command(u"lxc"_s), u"lxc config device set s:c1 web listen=tcp:0.0.0.0:82"_s);
    m_form->beginEdit(u"eth0"_s);
    m_form->draft()->set(u"ipv4.address"_s, u"10.1.0.4"_s);
    QCOMPARE(m_form->command(u"lxc"_s), u"lxc config device override s:c1 eth0 ipv4.address=10.1.0.4"_s);
}

QTEST_GUILESS_MAIN(tst_DevicesForm)
#include "tst_devicesform.moc"
