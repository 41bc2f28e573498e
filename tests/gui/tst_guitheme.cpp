// SPDX-License-Identifier: Apache-2.0
#include <QColor>
#include <QGuiApplication>
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
