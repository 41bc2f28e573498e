// SPDX-License-Identifier: Apache-2.0
// The views on the real models, with answers recorded from a real server: nothing of the mock is in this program.
#include <QAbstractItemModel>
#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTest>
#include <QtQml>

#include "models/items/app.h"
#include "models/items/registration.h"
#include "qml/desktop.h"
#include "tests/gui/qmlwarnings.h"

using namespace quayside;
using namespace Qt::StringLiterals;

namespace {
QStringList &warnings = qmlWarnings();
}

class TestGuiOffline : public QObject
{
    Q_OBJECT
public:
    explicit TestGuiOffline(App &app) : m_app(app) { }

private Q_SLOTS:
    void recordedInstancesAreShown()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_app.isSettled(), 10000);
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
        QVERIFY(QTest::qWaitForWindowExposed(desktop.window()));
        QTRY_VERIFY(m_app.isSettled());
        const QImage picture = desktop.window()->grabWindow();
        if (const QString folder = qEnvironmentVariable("QUAYSIDE_PICTURES"); !folder.isEmpty())
            picture.save(folder + u'/' + QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-').replace(u'/', u'-') + u".png"_s);
        QCOMPARE(warnings, QStringList());
    }

private:
    App &m_app;
};

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    const QTemporaryDir home; // the preferences of whoever runs the tests are left alone
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(home.path()));
    QGuiApplication application(argc, argv);
    Desktop::prepare();
    registerQmlTypes();
    App app({.connectAddress = {}, .offlineDirectory = QStringLiteral(QUAYSIDE_RECORDED), .socketPath = {}});
    // Not as an instance: each page has an engine of its own.
    QQmlEngine::setObjectOwnership(&app, QQmlEngine::CppOwnership);
    qmlRegisterSingletonType<App>("Quayside.Models", 1, 0, "App", [&app](QQmlEngine *, QJSEngine *) { return &app; });
    TestGuiOffline test(app);
    return QTest::qExec(&test, argc, argv);
}
#include "tst_guioffline.moc"
