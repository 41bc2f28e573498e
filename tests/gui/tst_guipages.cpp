// SPDX-License-Identifier: Apache-2.0
// Every page in both themes: no complaint of the QML engine, and the same picture as the kept one. QUAYSIDE_UPDATE_REFERENCES=1 keeps new pictures.
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QImage>
#include <QTest>
#include <utility>

#include "tests/gui/guitest.h"

using namespace Qt::StringLiterals;

namespace {
/** Share of pixels that differ visibly. */
double difference(const QImage &one, const QImage &other)
{
    if (one.size() != other.size())
        return 1;
    qsizetype differing = 0;
    for (int y = 0; y < one.height(); ++y) {
        const auto *a = reinterpret_cast<const QRgb *>(one.constScanLine(y));
        const auto *b = reinterpret_cast<const QRgb *>(other.constScanLine(y));
        for (int x = 0; x < one.width(); ++x)
            differing += std::abs(qGray(a[x]) - qGray(b[x])) > 24;
    }
    return double(differing) / (one.width() * one.height());
}

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
        row("instance-light", "full", "instance:atlas/default/db-primary:0", "light");
        row("instance-dark", "full", "instance:atlas/default/db-primary:0", "dark");
        row("terminal", "full", "instance:atlas/default/db-primary:1", "light");
        row("console", "full", "instance:atlas/default/db-primary:2", "dark");
        row("logs", "full", "instance:atlas/default/db-primary:3", "light");
        row("images-light", "full", "images", "light");
        row("images-empty", "empty", "images", "dark");
        row("servers", "full", "servers", "dark");
        row("preferences-ja", "full", "preferences", "light", "ja");
        row("firstrun", "firstrun", "instances", "light");
        row("create", "full", "create", "light");
        row("addserver", "full", "addserver", "dark");
        row("shortcuts", "full", "shortcuts", "dark");
        row("activity", "full", "activity", "light");
    }
    void page()
    {
        QFETCH(QString, scene);
        QFETCH(QString, page);
        QFETCH(QString, theme);
        QFETCH(QString, language);
        GuiTest gui(scene, page, theme, language);
        const QString name = QString::fromLatin1(QTest::currentDataTag()) + u".png"_s;
        const QImage picture = settledPicture(gui);
        QCOMPARE(GuiTest::warnings(), QStringList());
        compare(picture, name);
    }

private:
    /** Dialogs open and images load in the next turns of the event loop: the picture is taken when two in a row are alike. */
    static QImage settledPicture(const GuiTest &gui)
    {
        QImage last, now = gui.window()->grabWindow();
        int same = 0; // rounds of the event loop without a change
        const bool calm = QTest::qWaitFor([&] {
            last = std::exchange(now, gui.window()->grabWindow());
            same = last == now ? same + 1 : 0;
            return same >= 3;
        });
        if (!calm)
            qWarning("the picture never came to rest");
        return now.convertToFormat(QImage::Format_RGB32);
    }
    static void compare(const QImage &picture, const QString &name)
    {
        const QString reference = QStringLiteral(QUAYSIDE_REFERENCES "/") + name;
        if (qEnvironmentVariableIsSet("QUAYSIDE_UPDATE_REFERENCES")) {
            QVERIFY(picture.save(reference));
            return;
        }
        if (!QFontDatabase::families().contains(u"Inter"_s) || !QFontDatabase::families().contains(u"JetBrains Mono"_s))
            QSKIP("the fonts Inter and JetBrains Mono are not installed, the pictures were made with them");
        const QImage kept = QImage(reference).convertToFormat(QImage::Format_RGB32);
        const double differing = difference(kept, picture);
        if (differing > 0.002)
            picture.save(QDir::current().filePath(u"actual-"_s + name));
        QVERIFY2(differing <= 0.002, qPrintable(u"%1 % of the pixels differ; see actual-%2"_s.arg(differing * 100, 0, 'f', 2).arg(name)));
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
