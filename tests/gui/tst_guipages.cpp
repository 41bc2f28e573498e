// SPDX-License-Identifier: Apache-2.0
// Every page in both themes: no complaint of the QML engine, and the same picture as the kept one. QUAYSIDE_UPDATE_REFERENCES=1 keeps new pictures.
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QQuickItem>
#include <QTest>

#include "tests/gui/guitest.h"
#include "tests/gui/picture.h"

using namespace Qt::StringLiterals;

namespace {
/** Kilobytes of proportional set size of this process. */
int pssKilobytes()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.mid(4).trimmed().split(' ').first().toInt();
    }
    return -1;
}

QStringList cutTexts(const QQuickItem *item)
{
    QStringList found;
    if (item->isVisible() && item->property("truncated").toBool())
        found << item->property("text").toString();
    for (const QQuickItem *child : item->childItems())
        found += cutTexts(child);
    return found;
}
}

class TestGuiPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void startAndMemory()
    {
        QElapsedTimer timer;
        timer.start();
        GuiTest gui;
        gui.window()->grabWindow();
        qInfo("first picture after %lld ms, %.1f MiB PSS", static_cast<long long>(timer.elapsed()), pssKilobytes() / 1024.0);
    }
    void page_data()
    {
        QTest::addColumn<QString>("scene");
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QString>("language");
        const auto row = [](const char *name, const char *scene, const char *page, const char *theme, const char *language = "en") {
            QTest::newRow(name) << QString::fromLatin1(scene) << QString::fromLatin1(page) << QString::fromLatin1(theme) << QString::fromLatin1(language);
        };
        row("instances-light", "full", "instances", "light");
        row("instances-dark", "full", "instances", "dark");
        row("instances-empty", "empty", "instances", "dark");
        row("instances-ja", "full", "instances", "light", "ja");
        row("instance-light", "full", "instance:atlas/default/db-primary:overview", "light");
        row("instance-dark", "full", "instance:atlas/default/db-primary:overview", "dark");
        row("terminal", "full", "instance:atlas/default/db-primary:terminal", "light");
        row("console", "full", "instance:atlas/default/db-primary:console", "dark");
        row("logs", "full", "instance:atlas/default/db-primary:logs", "light");
        row("images-light", "full", "images", "light");
        row("images-empty", "empty", "images", "dark");
        row("servers", "full", "servers", "dark");
        row("preferences-ja", "full", "preferences", "light", "ja");
        row("firstrun", "firstrun", "instances", "light");
        row("create", "full", "create", "light");
        row("addserver", "full", "addserver", "dark");
        row("shortcuts", "full", "shortcuts", "dark");
        row("activity", "full", "activity", "light");
        row("palette-light", "full", "palette", "light");
        row("palette-dark", "full", "palette", "dark");
        row("importservers", "full", "importremotes", "light");
        row("preferences-dark", "full", "preferences", "dark");
    }
    void page()
    {
        QFETCH(QString, scene);
        QFETCH(QString, page);
        QFETCH(QString, theme);
        QFETCH(QString, language);
        GuiTest gui(scene, page, theme, language);
        const QString name = QString::fromLatin1(QTest::currentDataTag()) + u".png"_s;
        const QImage picture = settledPicture(gui.window());
        QCOMPARE(GuiTest::warnings(), QStringList());
        const QString problem = compareWithReference(picture, name);
        if (problem.startsWith(u"skip: "_s))
            QSKIP(qPrintable(problem.mid(6)));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
    // Beside the table, of the instance that is chosen.
    void inspector()
    {
        GuiTest gui(u"full"_s, u"instances"_s, u"light"_s, {});
        QTest::keyClick(gui.window(), Qt::Key_Down);
        QTest::keyClick(gui.window(), Qt::Key_F4);
        const QImage picture = settledPicture(gui.window());
        QCOMPARE(GuiTest::warnings(), QStringList());
        const QStringList cut = cutTexts(gui.window()->contentItem());
        QVERIFY2(!cut.contains(u"ubuntu/24.04"_s), qPrintable(cut.join(u", "_s)));
        const QString problem = compareWithReference(picture, u"inspector.png"_s);
        if (problem.startsWith(u"skip: "_s))
            QSKIP(qPrintable(problem.mid(6)));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
};

int main(int argc, char **argv)
{
    GuiTest::prepareEnvironment();
    QGuiApplication application(argc, argv);
    GuiTest::prepareApplication();
    TestGuiPages test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_guipages.moc"
