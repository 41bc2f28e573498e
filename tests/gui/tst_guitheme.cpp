// SPDX-License-Identifier: Apache-2.0
#include <QColor>
#include <QDirIterator>
#include <QGuiApplication>
#include <QJSValue>
#include <QRegularExpression>
#include <QTest>
#include <cmath>

#include "tests/gui/guitest.h"

using namespace Qt::StringLiterals;

namespace {
double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

/** WCAG 2.1 contrast ratio of two opaque colours. */
double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}
}

class TestGuiTheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contrastOfText_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QByteArray>("ink");
        QTest::addColumn<QByteArray>("paper");
        const QList<QByteArray> papers{"background", "surface", "raised", "selected", "hover"};
        const QList<QByteArray> inks{"text", "muted", "running", "paused", "busy", "error", "accent"};
        for (const char *theme : {"light", "dark"}) {
            for (const QByteArray &paper : papers) {
                for (const QByteArray &ink : inks)
                    QTest::addRow("%s: %s on %s", theme, ink.constData(), paper.constData()) << QString::fromLatin1(theme) << ink << paper;
            }
            const QList<QPair<QByteArray, QByteArray>> others{{"text", "rail"}, {"muted", "rail"}, {"muted", "railHover"}, {"text", "railHover"}, {"accentText", "accent"},
                {"accentText", "accentHover"}, {"stopped", "surface"}, {"stopped", "background"}, {"stopped", "selected"}, {"text", "pressed"}, {"text", "marked"}, {"text", "track"},
                {"error", "errorTint"}, {"text", "pausedTint"}, {"text", "runningTint"}, {"running", "runningTint"}, {"text", "errorTint"}, {"terminalText", "terminalBackground"}};
            for (const auto &[ink, paper] : others)
                QTest::addRow("%s: %s on %s", theme, ink.constData(), paper.constData()) << QString::fromLatin1(theme) << ink << paper;
        }
    }
    void contrastOfText()
    {
        QFETCH(QString, theme);
        QFETCH(QByteArray, ink);
        QFETCH(QByteArray, paper);
        if (m_theme != theme) {
            m_gui.reset();
            m_gui = std::make_unique<GuiTest>(u"full"_s, u"preferences"_s, theme);
            m_theme = theme;
        }
        QObject *tokens = m_gui->singleton("Theme");
        QVERIFY(tokens);
        QVERIFY2(tokens->property(ink).isValid() && tokens->property(paper).isValid(), "no such colour");
        const double ratio = contrast(tokens->property(ink).value<QColor>(), tokens->property(paper).value<QColor>());
        QVERIFY2(ratio >= 4.5, qPrintable(u"contrast is %1"_s.arg(ratio, 0, 'f', 2)));
    }
    /** What can be pressed is told from what it stands on by its edge. */
    void edgesOfControls_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::newRow("light") << u"light"_s;
        QTest::newRow("dark") << u"dark"_s;
    }
    void edgesOfControls()
    {
        QFETCH(QString, theme);
        m_gui.reset();
        GuiTest gui(u"full"_s, u"preferences"_s, theme);
        QObject *tokens = gui.singleton("Theme");
        for (const char *paper : {"surface", "raised"}) {
            const double ratio = contrast(tokens->property("controlBorder").value<QColor>(), tokens->property(paper).value<QColor>());
            QVERIFY2(ratio >= 1.35, qPrintable(u"contrast on %1 is %2"_s.arg(QLatin1String(paper)).arg(ratio, 0, 'f', 2)));
        }
    }
    /** No two things that differ have one picture, and every picture is there. */
    void iconsTellThingsApart()
    {
        m_gui.reset();
        GuiTest gui;
        const auto named = [&](const char *singleton, const char *map) { return gui.singleton(singleton)->property(map).value<QJSValue>().toVariant().toMap(); };
        QSet<QString> volumes;
        for (const QVariant &name : named("StorageText", "icons"))
            volumes << name.toString();
        QCOMPARE(volumes.size(), 4);
        QVERIFY(!volumes.contains(u"storage"_s)); // a pool's
        QVariant loopback;
        QVERIFY(QMetaObject::invokeMethod(gui.singleton("NetworkText"), "icon", Q_RETURN_ARG(QVariant, loopback), Q_ARG(QVariant, u"loopback"_s)));
        QCOMPARE(loopback.toString(), u"loopback"_s);
        QSet<QString> verbs;
        const QVariantList list = gui.singleton("Verbs")->property("list").value<QJSValue>().toVariant().toList();
        for (const QVariant &verb : list)
            verbs << verb.toMap().value(u"icon"_s).toString();
        QCOMPARE(verbs.size(), list.size());
        static const QRegularExpression used(u"\\b(?:iconName|icon|icon\\.name): \"([a-z_]+)\""_s);
        int count = 0;
        for (QDirIterator files(u":/qt/qml/Quayside"_s, {u"*.qml"_s}, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            static const QRegularExpression bare(u"(?<!\\.)\\bMenuItem \\{ text: qsTr[^\n]*"_s);
            for (auto match = bare.globalMatch(text); match.hasNext();) { // what an entry does, or that it is a choice
                const QString entry = match.next().captured();
                QVERIFY2(entry.contains(u"iconName: "_s) || entry.contains(u"checked: "_s), qPrintable(file.fileName() + u": "_s + entry));
            }
            for (auto match = used.globalMatch(text); match.hasNext(); ++count) {
                const QString name = match.next().captured(1);
                QVERIFY2(QFile::exists(u":/icons/%1.svg"_s.arg(name)), qPrintable(file.fileName() + u": "_s + name));
            }
        }
        QVERIFY2(count > 100, qPrintable(QString::number(count)));
    }
    void followsThePreference()
    {
        m_gui.reset();
        GuiTest gui(u"full"_s, u"preferences"_s, QString());
        QObject *preferences = gui.app()->property("preferences").value<QObject *>();
        preferences->setProperty("theme", u"dark"_s);
        QCOMPARE(gui.singleton("Theme")->property("dark").toBool(), true);
        preferences->setProperty("theme", u"light"_s);
        QCOMPARE(gui.singleton("Theme")->property("dark").toBool(), false);
    }
    void cleanupTestCase() { m_gui.reset(); }

private:
    std::unique_ptr<GuiTest> m_gui;
    QString m_theme;
};

int main(int argc, char **argv)
{
    GuiTest::prepareEnvironment();
    QGuiApplication application(argc, argv);
    GuiTest::prepareApplication();
    TestGuiTheme test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_guitheme.moc"
