// SPDX-License-Identifier: Apache-2.0
// The device editor on the real models, with the scene of tests/data/devices: pictures in both themes, the forms, and the way through
// them by keyboard.
#include <QAccessible>
#include <QJSValue>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>
#include <QtQml>

#include "models/items/app.h"
#include "models/items/instanceobject.h"
#include "qml/desktop.h"
#include "tests/gui/picture.h"
#include "tests/gui/qmlwarnings.h"
#include "tests/gui/recordedapp.h"
#include "tests/gui/recordedwindow.h"

using namespace quayside;
using namespace Qt::StringLiterals;

namespace {
QStringList &warnings = qmlWarnings();
}

class TestGuiDevices : public RecordedWindow
{
    Q_OBJECT
public:
    explicit TestGuiDevices(App &app) : RecordedWindow(app) { }

private Q_SLOTS:
    void initTestCase()
    {
        QTRY_VERIFY(m_app.isSettled());
        QTRY_COMPARE(m_app.server(u"atlas"_s)->state(), u"connected"_s);
    }
    void init()
    {
        collectQmlWarnings();
        warnings.clear();
    }
    void cleanup() { m_desktop.reset(); }
    void page_data()
    {
        QTest::addColumn<QString>("instance");
        QTest::addColumn<QString>("device"); // "+TYPE": a new one
        QTest::addColumn<StringMap>("typed");
        QTest::addColumn<QString>("theme");
        const StringMap none;
        QTest::newRow("devices-light") << u"web-1"_s << QString() << none << u"light"_s;
        QTest::newRow("devices-dark") << u"web-1"_s << QString() << none << u"dark"_s;
        QTest::newRow("devices-empty") << u"scratch"_s << QString() << none << u"light"_s;
        QTest::newRow("device-nic-dark") << u"web-1"_s << u"eth1"_s << none << u"dark"_s;
        QTest::newRow("device-proxy-light") << u"web-1"_s << u"+proxy"_s << StringMap { { u"listen"_s, u"tcp:0.0.0.0:8080"_s }, { u"connect"_s, u"tcp:127.0.0.1:80"_s } } << u"light"_s;
        QTest::newRow("device-proxy-dark") << u"web-2"_s << u"+proxy"_s << StringMap { { u"listen"_s, u"tcp:0.0.0.0:443"_s }, { u"connect"_s, u"unix:/run/app.socket"_s } } << u"dark"_s;
        QTest::newRow("device-disk") << u"web-1"_s << u"+disk"_s << StringMap { { u"source"_s, u"/dev/sdb"_s }, { u"path"_s, u"/mnt/data"_s } } << u"light"_s;
        QTest::newRow("device-root") << u"web-1"_s << u"root"_s << none << u"light"_s;
        QTest::newRow("device-usb") << u"web-1"_s << u"key"_s << none << u"dark"_s;
        QTest::newRow("device-gpu") << u"web-1"_s << u"+gpu"_s << none << u"light"_s;
        QTest::newRow("device-none") << u"web-2"_s << u"+none"_s << none << u"light"_s;
    }
    void page()
    {
        QFETCH(QString, instance);
        QFETCH(QString, device);
        QFETCH(StringMap, typed);
        QFETCH(QString, theme);
        open(instance, theme);
        if (!device.isEmpty())
            openDevice(instance, device);
        for (auto it = typed.cbegin(); it != typed.cend(); ++it)
            form(instance)->draft()->set(it.key(), *it);
        const QImage picture = settledPicture(window());
        QCOMPARE(warnings, QStringList());
        const QString problem = compareWithReference(picture, QString::fromLatin1(QTest::currentDataTag()) + u".png"_s);
        if (problem.startsWith(u"skip: "_s))
            QSKIP(qPrintable(problem.mid(6)));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
    void aRefusalStaysInTheDialog()
    {
        open(u"web-1"_s);
        for (int i = 0; i < 30 && !window()->activeFocusItem()->inherits("QQuickListView"); ++i)
            press(Qt::Key_Tab);
        QCOMPARE(focusText(), u"Devices"_s);
        press(Qt::Key_Down);
        press(Qt::Key_Return); // eth0, of a profile
        QTRY_COMPARE(form(u"web-1"_s)->draft()->origin(), u"default"_s);
        form(u"web-1"_s)->draft()->set(u"ipv4.address"_s, u"10.40.0.50"_s);
        QTRY_VERIFY(form(u"web-1"_s)->draft()->isReady());
        form(u"web-1"_s)->save();
        QTRY_COMPARE(form(u"web-1"_s)->errorText(), u"offline"_s); // what this "server" says to every change
        QCOMPARE(form(u"web-1"_s)->draft()->form()->value(u"ipv4.address"_s), u"10.40.0.50"_s);
    }
    void everyTabStopHasAName_data()
    {
        QTest::addColumn<QString>("device");
        for (const char *device : { "", "eth0", "+proxy", "+disk", "root", "key", "+gpu", "+infiniband", "tty", "+none" })
            QTest::newRow(device) << QString::fromLatin1(device);
    }
    void everyTabStopHasAName()
    {
        QFETCH(QString, device);
        open(u"web-1"_s);
        if (!device.isEmpty())
            openDevice(u"web-1"_s, device);
        QSet<QQuickItem *> seen;
        for (int i = 0; i < 60 && !seen.contains(window()->activeFocusItem()); ++i) {
            QQuickItem *item = window()->activeFocusItem();
            seen << item;
            QVERIFY2(!focusText().isEmpty(), item->metaObject()->className());
            press(Qt::Key_Tab);
        }
        QVERIFY2(seen.size() >= 4, qPrintable(QString::number(seen.size())));
    }

private:
    DevicesForm *form(const QString &instance) const { return m_app.instance(u"atlas/default/"_s + instance)->devicesForm(); }
    void open(const QString &instance, const QString &theme = u"light"_s)
    {
        const QString page = u"instance:atlas/default/%1:0"_s.arg(instance);
        openWindow(page, theme);
        showTab(u"DevicesTab"_s);
        QTRY_VERIFY(window()->activeFocusItem());
        QCoreApplication::processEvents();
    }
    void openDevice(const QString &instance, const QString &device)
    {
        DevicesForm *devices = form(instance);
        device.startsWith(u'+') ? devices->beginNew(device.mid(1)) : devices->beginEdit(device);
        QQmlEngine *engine = qmlEngine(window());
        const QJSValue call = engine->evaluate(u"(function(nav, form) { nav.dialog('device', { form: form }) })"_s);
        call.call({ engine->toScriptValue(navigator()), engine->toScriptValue(devices) });
        QTRY_VERIFY(focusText() == "Name"_L1);
    }
};

int main(int argc, char **argv)
{
    return runOnRecorded<TestGuiDevices>(argc, argv, QUAYSIDE_DEVICES);
}
#include "tst_guidevices.moc"
