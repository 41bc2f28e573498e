// SPDX-License-Identifier: Apache-2.0
// A new server is set up: the steps as pictures, by keyboard, and what a refusal shows.
#include <QQuickItem>
#include <QTest>
#include <QtQml>

#include "models/items/app.h"
#include "models/items/areas/serverareas.h"
#include "qml/desktop.h"
#include "tests/gui/eyes.h"
#include "tests/gui/livesource.h"
#include "tests/gui/picture.h"
#include "tests/gui/qmlwarnings.h"
#include "tests/gui/recordedapp.h"

using namespace quayside;
using namespace Qt::StringLiterals;

class TestGuiSetup : public QObject
{
    Q_OBJECT
public:
    explicit TestGuiSetup(App &app) : m_app(app) { }

private Q_SLOTS:
    void initTestCase()
    {
        QTRY_VERIFY(m_app.isSettled());
        QTRY_COMPARE(setup("new")->stage(), u"storage"_s);
        QTRY_COMPARE(setup("ready")->stage(), u"image"_s);
    }
    void cleanup() { m_desktop.reset(); }
    void page_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("theme");
        for (const char *theme : {"light", "dark"}) {
            QTest::addRow("setup-storage-%s", theme) << u"new"_s << QString::fromLatin1(theme);
            QTest::addRow("setup-image-%s", theme) << u"ready"_s << QString::fromLatin1(theme);
        }
    }
    void page()
    {
        QFETCH(QString, server);
        QFETCH(QString, theme);
        show(server, theme);
        const QImage picture = settledPicture(m_desktop->window());
        QCOMPARE(qmlWarnings(), QStringList());
        const QString problem = compareWithReference(picture, QString::fromLatin1(QTest::currentDataTag()) + u".png"_s);
        if (problem.startsWith(u"skip: "_s))
            QSKIP(qPrintable(problem.mid(6)));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
    /** Return sets it up; this one is a recording, which refuses, and says so. */
    void byKeyboard()
    {
        show(u"new"_s, u"light"_s);
        QTRY_COMPARE(focusText(), u"Set up"_s);
        QTest::keyClick(m_desktop->window(), Qt::Key_Space);
        QTRY_VERIFY(!setup("new")->errorText().isEmpty() && !setup("new")->isBusy());
        QTRY_VERIFY(m_desktop->window()->activeFocusItem());
        QTest::keyClick(m_desktop->window(), Qt::Key_Backtab);
        QTRY_COMPARE(focusText(), u"Later"_s);
        QTest::keyClick(m_desktop->window(), Qt::Key_Space);
        QTRY_COMPARE(focusText(), u"New…"_s); // the page as it is otherwise
    }

private:
    FirstSetup *setup(const char *server) const { return m_app.server(QString::fromLatin1(server))->areas()->setup(); }
    QString focusText() const { return Eyes::nameOf(m_desktop->window()->activeFocusItem()); }
    void show(const QString &server, const QString &theme)
    {
        collectQmlWarnings();
        qmlWarnings().clear();
        m_app.setCurrentServer(m_app.server(server));
        m_desktop = std::make_unique<Desktop>(DesktopOptions{.theme = theme, .language = u"en"_s, .page = u"instances"_s, .screenshot = {}, .size = QSize(1280, 800)});
        m_live.attach(m_desktop->engine());
        QVERIFY(m_desktop->load());
        QVERIFY(QTest::qWaitForWindowExposed(m_desktop->window(), 30'000));
        QTRY_VERIFY(m_desktop->window()->activeFocusItem());
    }

    App &m_app;
    LiveSource m_live;
    std::unique_ptr<Desktop> m_desktop;
};

int main(int argc, char **argv)
{
    return runOnRecorded<TestGuiSetup>(argc, argv, QUAYSIDE_SETUP);
}
#include "tst_guisetup.moc"
