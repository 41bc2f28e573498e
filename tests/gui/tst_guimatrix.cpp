// SPDX-License-Identifier: Apache-2.0
// Every page and dialog in light and dark, small and large, English and Japanese: nothing cut, nothing over another, nothing outside the
// window, enough contrast, no complaint of QML, and in small the kept picture. The scale is QT_SCALE_FACTOR: the sizes are those of the screen.
#include <QDir>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPainter>
#include <QTest>

#include "tests/gui/inspect.h"
#include "tests/gui/stage.h"

using namespace Qt::StringLiterals;

namespace {
constexpr int shrink = 16; // a pixel of the kept pictures is that many of the window
const QStringList languages { u"en"_s, u"ja"_s };
const QList<QSize> screens { { 1280, 800 }, { 1920, 1080 } };

/** Share of the pixels that differ much. */
double difference(const QImage &one, const QImage &other)
{
    if (one.size() != other.size())
        return 1;
    int differing = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            differing += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > 32;
    }
    return double(differing) / (one.width() * one.height());
}
}

class TestGuiMatrix : public QObject
{
    Q_OBJECT
public:
    explicit TestGuiMatrix(Stage &stage) : m_stage(stage) { }

private Q_SLOTS:
    void place_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("screen");
        QTest::addColumn<int>("number");
        for (const QString &theme : { u"light"_s, u"dark"_s }) {
            for (const QString &language : languages) {
                for (const QSize &screen : screens) {
                    // Dialogs are as large on any screen: English on the small one, Japanese on the large one.
                    addRows(theme, language, screen, (language == languages.first()) == (screen == screens.first()));
                }
            }
        }
        // The longest words where there is least room: in figures only.
        if (m_scale > 1)
            addRows(u"light"_s, u"de"_s, screens.first(), true);
    }
    void place()
    {
        QFETCH(QString, theme);
        QFETCH(QString, language);
        QFETCH(QSize, screen);
        QFETCH(int, number);
        m_stage.show(places()[number], theme, language, screen / m_scale);
        const QList<Seen> texts = inspect::texts(m_stage.root()), controls = inspect::controls(m_stage.root());
        QStringList wrong = Stage::takeWarnings() + inspect::cutTexts(texts) + inspect::overlaps(texts) + inspect::overlaps(controls)
            + inspect::outside(texts + controls, m_stage.window()->size());
        if (languages.contains(language)) {
            const QImage picture = m_stage.window()->grabWindow().convertToFormat(QImage::Format_RGB32);
            if (m_scale == 1)
                wrong += inspect::faint(texts, picture);
            keep(picture, QString::fromLatin1(places()[number].name), theme, language, screen);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
    void fileDialog_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::newRow("light") << u"light"_s;
        QTest::newRow("dark") << u"dark"_s;
    }
    /** Qt's own, where the desktop brings none: what stands in it can be read in both themes. */
    void fileDialog()
    {
        QFETCH(QString, theme);
        if (m_scale > 1)
            QSKIP("colours are the same at any scale");
        m_stage.show({ "filedialog", "atlas", "images", "Nav.argument = 'import'" }, theme, u"en"_s, { 1280, 800 });
        QVERIFY(m_stage.root() != m_stage.window()->contentItem());
        const QImage picture = m_stage.window()->grabWindow().convertToFormat(QImage::Format_RGB32);
        if (const QString folder = qEnvironmentVariable("QUAYSIDE_PICTURES"); !folder.isEmpty())
            picture.save(u"%1/filedialog-%2.png"_s.arg(folder, theme));
        const QList<Seen> texts = inspect::texts(m_stage.root());
        QVERIFY(texts.size() > 5);
        const QStringList faint = inspect::faint(texts, picture);
        QVERIFY2(faint.isEmpty(), qPrintable(faint.join(u'\n')));
    }
    void pictures_data()
    {
        QTest::addColumn<int>("number");
        for (int i = 0; i < places().size(); ++i)
            QTest::newRow(places()[i].name) << i;
    }
    /** One small picture of eight for each place: light and dark, English and Japanese, both screens. */
    void pictures()
    {
        QFETCH(int, number);
        const QString name = u"%1-%2.png"_s.arg(QString::fromLatin1(places()[number].name)).arg(qRound(m_scale * 100));
        const QString reference = QStringLiteral(QUAYSIDE_MATRIX "/") + name;
        QImage sheet = m_sheets.value(QString::fromLatin1(places()[number].name));
        if (sheet.isNull())
            QSKIP("the place was not shown");
        sheet = sheet.convertToFormat(QImage::Format_Grayscale8);
        for (int y = 0; y < sheet.height(); ++y)
            std::transform(sheet.constScanLine(y), sheet.constScanLine(y) + sheet.width(), sheet.scanLine(y), [](uchar grey) { return uchar(grey / 17 * 17); });
        if (qEnvironmentVariableIsSet("QUAYSIDE_UPDATE_REFERENCES")) {
            QVERIFY(sheet.save(reference));
            return;
        }
        for (const QString &family : { u"Inter"_s, u"JetBrains Mono"_s, u"Noto Sans CJK JP"_s }) {
            if (!QFontDatabase::families().contains(family))
                QSKIP(qPrintable(u"the font %1 is not installed, the pictures were made with it"_s.arg(family)));
        }
        const double differing = difference(QImage(reference), sheet);
        if (differing > 0.01)
            sheet.save(QDir::current().filePath(u"actual-"_s + name));
        QVERIFY2(differing <= 0.01, qPrintable(u"%1 % of the points differ; see actual-%2"_s.arg(differing * 100, 0, 'f', 2).arg(name)));
    }

private:
    static void addRows(const QString &theme, const QString &language, QSize screen, bool dialogs)
    {
        for (int i = 0; i < places().size(); ++i) {
            if (dialogs || !isDialog(places()[i]))
                QTest::addRow("%s %s %s %d", places()[i].name, qPrintable(theme), qPrintable(language), screen.width()) << theme << language << screen << i;
        }
    }
    /** Into the place's sheet, and whole into QUAYSIDE_PICTURES. */
    void keep(const QImage &picture, const QString &name, const QString &theme, const QString &language, QSize screen)
    {
        if (const QString folder = qEnvironmentVariable("QUAYSIDE_PICTURES"); !folder.isEmpty())
            picture.save(u"%1/%2-%3-%4-%5-%6.png"_s.arg(folder, name, theme, language).arg(screen.width()).arg(qRound(m_scale * 100)));
        const int row = int(languages.indexOf(language)) * 2 + (theme == "dark"_L1 ? 1 : 0);
        QImage &sheet = m_sheets[name];
        if (sheet.isNull()) {
            sheet = QImage((1280 + 1920) / shrink, 4 * 1088 / shrink, QImage::Format_RGB32);
            sheet.fill(Qt::black);
        }
        QPainter painter(&sheet);
        painter.drawImage(screen.width() == 1280 ? 0 : 1280 / shrink, row * 1088 / shrink, picture.scaled(screen / shrink, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    }

    Stage &m_stage;
    const double m_scale = qGuiApp->devicePixelRatio();
    QHash<QString, QImage> m_sheets;
};

int main(int argc, char **argv)
{
    Stage::prepareEnvironment();
    QGuiApplication application(argc, argv);
    Stage stage;
    TestGuiMatrix test(stage);
    return QTest::qExec(&test, argc, argv);
}
#include "tst_guimatrix.moc"
