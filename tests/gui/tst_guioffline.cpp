// SPDX-License-Identifier: Apache-2.0
// The views on the real models, with answers recorded from a real server: nothing of the mock is in this program.
#include <QAbstractItemModel>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>
#include <QtQml>

#include "models/items/app.h"
#include "qml/desktop.h"
#include "tests/gui/qmlwarnings.h"
#include "tests/gui/recordedapp.h"

using namespace quayside;
using namespace Qt::StringLiterals;

namespace {
QStringList &warnings = qmlWarnings();
}

/** Hears which dialogs are asked for. */
class RequestListener : public QObject
{
    Q_OBJECT
public:
    RequestListener(QObject *nav, QStringList &names) : m_names(names) { connect(nav, SIGNAL(dialogRequested(QString,QVariant)), this, SLOT(take(QString))); }
private Q_SLOTS:
    void take(const QString &name) { m_names << name; }
private:
    QStringList &m_names;
};

class TestGuiOffline : public QObject
{
    Q_OBJECT
public:
    explicit TestGuiOffline(App &app) : m_app(app) { }

private Q_SLOTS:
    void recordedInstancesAreShown()
    {
        QTRY_VERIFY(m_app.isSettled());
        QVERIFY(m_app.servers()->rowCount() > 0);
        QVERIFY(m_app.instances()->rowCount() > 0);
    }
    void everyPageLoads_data()
    {
        QTest::addColumn<QString>("page");
        const QString key = m_app.instances()->data(m_app.instances()->index(0, 0), m_app.instances()->roleNames().key("key")).toString();
        for (const char *page : {"instances", "images", "networks", "networks::1", "network:recorded/lxdbr0:0", "network:recorded/lxdbr0:1", "network:recorded/lxdbr0:2", "network:recorded/lo:0",
            "createnetwork", "profiles", "profile:recorded/web:0", "profile:recorded/web:1", "createprofile", "servers", "preferences", "activity", "create", "addserver"})
            QTest::newRow(page) << QString::fromLatin1(page);
        for (int tab = 0; tab < 5; ++tab)
            QTest::addRow("instance tab %d", tab) << u"instance:%1:%2"_s.arg(key).arg(tab);
    }
    void everyPageLoads()
    {
        QFETCH(QString, page);
        warnings.clear();
        collectQmlWarnings();
        Desktop desktop({.theme = u"light"_s, .language = u"en"_s, .page = page, .screenshot = {}, .size = QSize(1280, 800)});
        QVERIFY(desktop.load());
        QVERIFY(QTest::qWaitForWindowExposed(desktop.window(), 30'000));
        QTRY_VERIFY(m_app.isSettled());
        const QImage picture = desktop.window()->grabWindow();
        if (const QString folder = qEnvironmentVariable("QUAYSIDE_PICTURES"); !folder.isEmpty())
            picture.save(folder + u'/' + QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-').replace(u'/', u'-') + u".png"_s);
        QCOMPARE(warnings, QStringList());
    }
    /** What a later start of the program asks for is shown; a dialog that is open stays. */
    void laterStarts()
    {
        Desktop desktop({.theme = u"light"_s, .language = u"en"_s, .page = {}, .screenshot = {}, .size = QSize(1280, 800)});
        QVERIFY(desktop.load());
        QTRY_VERIFY(m_app.isSettled());
        QQmlComponent component(desktop.engine());
        component.setData("import QtQml; import Quayside; QtObject { property QtObject it: Nav }", QUrl());
        const std::unique_ptr<QObject> holder(component.create());
        QObject *nav = holder->property("it").value<QObject *>();
        QStringList dialogs;
        RequestListener listener(nav, dialogs);
        desktop.open(u"images"_s);
        QCOMPARE(nav->property("page").toString(), u"images"_s);
        desktop.showServer(m_app.serverAt(0)->address());
        QCOMPARE(m_app.currentServer(), m_app.serverAt(0));
        m_app.setCurrentServer(nullptr);
        desktop.importBackup(QUrl(u"file:///tmp/c1.tar"_s));
        QTRY_COMPARE(dialogs, QStringList{u"importbackup"_s});
        QTRY_VERIFY(nav->property("dialogOpen").toBool());
        QSignalSpy said(&m_app, &App::toast);
        desktop.importImage(QUrl(u"file:///tmp/image.tar"_s));
        desktop.importImage(QUrl(u"file:///tmp/other.tar"_s));
        desktop.showServer(u"https://nas1:8443"_s);
        QCoreApplication::processEvents();
        QCOMPARE(dialogs.size(), 1);
        QCOMPARE(said.size(), 1);
        for (int shown : {2, 3}) { // files wait for their turn
            QTest::keyClick(desktop.window(), Qt::Key_Escape);
            QTRY_COMPARE(dialogs.size(), shown);
            QCOMPARE(dialogs.last(), u"importimage"_s);
            QTRY_VERIFY(nav->property("dialogOpen").toBool());
        }
    }

private:
    App &m_app;
};

int main(int argc, char **argv)
{
    return runOnRecorded<TestGuiOffline>(argc, argv, QUAYSIDE_RECORDED);
}
#include "tst_guioffline.moc"
