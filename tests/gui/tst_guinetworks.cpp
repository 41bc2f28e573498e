// SPDX-License-Identifier: Apache-2.0
// The networks pages on the real models, with the scene of tests/data/networks: pictures in both themes, and the way through them by keyboard.
#include <QAccessible>
#include <QElapsedTimer>
#include <QQuickItem>
#include <QTest>
#include <QtQml>
#include <cmath>

#include "models/items/app.h"
#include "qml/desktop.h"
#include "tests/gui/picture.h"
#include "tests/gui/qmlwarnings.h"
#include "tests/gui/recordedapp.h"
#include "tests/gui/recordedwindow.h"

using namespace quayside;
using namespace Qt::StringLiterals;

namespace {
QStringList &warnings = qmlWarnings();

/** A minute of traffic, the same each time: later than any sample before it, however often it is called. */
void feedTraffic(NetworkObject *network)
{
    api::NetworkDetails details;
    details.hwaddr = u"00:16:3e:9a:5a:49"_s;
    details.mtu = 1500;
    details.state = u"up"_s;
    details.addresses = { { u"inet"_s, u"10.40.0.1"_s, u"24"_s, u"global"_s }, { u"inet6"_s, u"fd42:9::1"_s, u"64"_s, u"global"_s },
        { u"inet6"_s, u"fe80::216:3eff:fe9a:5a49"_s, u"64"_s, u"link"_s } };
    details.counters = { 48318382, 1288490188, 60397, 1431655 };
    static qint64 begin = Q_INT64_C(1'000'000'000'000);
    begin += 1'000'000;
    for (int i = 0; i <= 62; ++i) {
        network->takeState(details, begin + i * 1000);
        details.counters.bytesReceived += qint64(4.1e6 + 1.2e6 * std::sin(i * 0.7) + 0.9e6 * std::sin(i * 2.3));
        details.counters.bytesSent += qint64(12.7e6 + 3e6 * std::sin(i * 0.4) + 2e6 * std::sin(i * 1.9));
    }
}
}

class TestGuiNetworks : public RecordedWindow
{
    Q_OBJECT
public:
    explicit TestGuiNetworks(App &app) : RecordedWindow(app) { }

private Q_SLOTS:
    void initTestCase()
    {
        QTRY_VERIFY(m_app.isSettled());
        for (Server *server : servers())
            QTRY_COMPARE(server->state(), u"connected"_s);
    }
    void init()
    {
        collectQmlWarnings();
        warnings.clear();
    }
    void cleanup() { m_desktop.reset(); }
    void page_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QString>("language");
        const auto row = [](const char *name, const char *server, const char *page, const char *theme, const char *language = "en") {
            QTest::newRow(name) << QString::fromLatin1(server) << QString::fromLatin1(page) << QString::fromLatin1(theme) << QString::fromLatin1(language);
        };
        row("networks-light", "atlas", "networks", "light");
        row("networks-dark", "atlas", "networks", "dark");
        row("networks-empty", "bare", "networks", "light");
        row("networks-none", "elder", "networks", "dark");
        row("networkmap-light", "atlas", "networks::1", "light");
        row("networkmap-dark", "atlas", "networks::1", "dark");
        row("networkmap-empty", "bare", "networks::1", "dark");
        row("network-light", "atlas", "network:atlas/br0:0", "light");
        row("network-dark", "atlas", "network:atlas/br0:0", "dark");
        row("network-leases", "atlas", "network:atlas/br0:1", "light");
        row("network-noleases", "atlas", "network:atlas/lan:1", "dark");
        row("network-config-light", "atlas", "network:atlas/br0:2", "light");
        row("network-config-dark", "atlas", "network:atlas/br0:2", "dark");
        row("network-unmanaged", "atlas", "network:atlas/enp2s0:0", "light");
        row("network-gone", "atlas", "network:atlas/nothing:0", "light");
        row("network-de", "atlas", "network:atlas/br0:0", "light", "de");
        row("createnetwork", "atlas", "createnetwork", "light");
    }
    void page()
    {
        QFETCH(QString, server);
        QFETCH(QString, page);
        QFETCH(QString, theme);
        QFETCH(QString, language);
        show(server, page, theme, language);
        if (page == "network:atlas/br0:0"_L1) {
            m_app.server(u"atlas"_s)->network(u"br0"_s)->setActive(false);
            settledPicture(window()); // the answer that was under way has come
            feedTraffic(m_app.server(u"atlas"_s)->network(u"br0"_s));
        }
        const QImage picture = settledPicture(window());
        QCOMPARE(warnings, QStringList());
        const QString problem = compareWithReference(picture, QString::fromLatin1(QTest::currentDataTag()) + u".png"_s);
        if (problem.startsWith(u"skip: "_s))
            QSKIP(qPrintable(problem.mid(6)));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
    void openFromTheKeyboard()
    {
        show(u"atlas"_s, u"instances"_s);
        press(Qt::Key_5, Qt::AltModifier);
        QCOMPARE(nav("page"), u"networks"_s);
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QCOMPARE(nav("page"), u"network"_s);
        QCOMPARE(nav("argument"), u"atlas/br0"_s); // the second managed one by name
        press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(nav("page"), u"networks"_s);
        QCOMPARE(warnings, QStringList());
    }
    void searchNarrows()
    {
        show(u"atlas"_s, u"networks"_s);
        press(Qt::Key_F, Qt::ControlModifier);
        for (const char letter : QByteArrayView("10.77"))
            QTest::keyClick(window(), letter);
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QCOMPARE(nav("argument"), u"atlas/lab"_s);
    }
    void aServerWithoutNetworksHasNoPage()
    {
        show(u"elder"_s, u"instances"_s);
        press(Qt::Key_5, Qt::AltModifier);
        QCOMPARE(nav("page"), u"instances"_s);
    }
    void theServersRefusalStaysInTheDialog()
    {
        show(u"atlas"_s, u"networks"_s);
        press(Qt::Key_Down);
        press(Qt::Key_Delete);
        QTRY_COMPARE(focusText(), u"Cancel"_s);
        press(Qt::Key_Tab);
        QCOMPARE(focusText(), u"Delete"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(alerts().contains(u"offline"_s)); // what this "server" says to every change
        QCOMPARE(nav("page"), u"networks"_s);
    }
    void aChangedKeyIsSentOnlyWhenAsked()
    {
        NetworkObject *network = m_app.server(u"atlas"_s)->network(u"br0"_s);
        show(u"atlas"_s, u"network:atlas/br0:2"_s);
        QTRY_VERIFY(network->form()->isDescribed());
        QTRY_COMPARE(network->form()->value(u"dns.domain"_s), u"atlas.example"_s);
        network->form()->setValue(u"dns.domain"_s, u"other.example"_s);
        QVERIFY(network->isDirty());
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(network->errorText(), u"offline"_s);
        QCOMPARE(network->form()->value(u"dns.domain"_s), u"other.example"_s);
        network->revert();
        QCOMPARE(network->form()->value(u"dns.domain"_s), u"atlas.example"_s);
        QVERIFY(!network->isDirty());
    }
    void everyTabStopHasAName_data()
    {
        QTest::addColumn<QString>("page");
        for (const char *page : {"networks", "networks::1", "network:atlas/br0:0", "network:atlas/br0:1", "network:atlas/br0:2", "createnetwork"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }
    void everyTabStopHasAName()
    {
        QFETCH(QString, page);
        show(u"atlas"_s, page);
        QSet<QQuickItem *> seen;
        for (int i = 0; i < 80 && !seen.contains(window()->activeFocusItem()); ++i) {
            QQuickItem *item = window()->activeFocusItem();
            seen << item;
            QVERIFY2(!focusText().isEmpty(), item->metaObject()->className());
            press(Qt::Key_Tab);
        }
        QVERIFY2(seen.size() >= 5, qPrintable(QString::number(seen.size())));
    }
    void theMapOpensQuickly()
    {
        show(u"atlas"_s, u"networks"_s);
        QElapsedTimer timer;
        timer.start();
        navigator()->setProperty("tab", 1);
        window()->grabWindow();
        qInfo("map of 11 instances drawn after %lld ms", static_cast<long long>(timer.elapsed()));
    }

private:
    QList<Server *> servers() { return { m_app.server(u"atlas"_s), m_app.server(u"bare"_s), m_app.server(u"elder"_s) }; }
    void show(const QString &server, const QString &page, const QString &theme = u"light"_s, const QString &language = u"en"_s)
    {
        m_app.setCurrentServer(m_app.server(server));
        openWindow(page, theme, language);
    }
};

int main(int argc, char **argv)
{
    return runOnRecorded<TestGuiNetworks>(argc, argv, QUAYSIDE_NETWORKS);
}
#include "tst_guinetworks.moc"
