// SPDX-License-Identifier: Apache-2.0
// A table's widths: what would be cut gets the room that other columns have and don't need.
#include <QGuiApplication>
#include <QTest>
#include <numeric>

#include "qml/tablecolumns.h"
#include "tests/gui/guitest.h"

using namespace Qt::StringLiterals;
using quayside::TableColumns;

namespace {
/** Texts in the cells of rows that are shown, and don't fit there. */
QStringList cutCells(QQuickItem *item, bool inCell = false)
{
    QStringList cut;
    if (!item->isVisible())
        return cut;
    inCell = inCell || QByteArray(item->metaObject()->className()).startsWith("Cell_");
    if (inCell && item->property("truncated").toBool())
        cut << item->property("text").toString();
    for (QQuickItem *child : item->childItems())
        cut += cutCells(child, inCell);
    return cut;
}
}

class TestGuiColumns : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_columns = std::make_unique<TableColumns>();
        m_columns->setDefinition({ column(u"name"_s, 200, 2), column(u"image"_s, 100, 1), column(u"tags"_s, 100, 1), column(u"type"_s, 100, 0), column(u"chart"_s, 100, 0, true) });
        m_columns->setAvailable(600);
    }
    /** What was kept by a program that had fewer columns. */
    void aColumnThatIsNew()
    {
        m_columns->setState(u"type:90:1:0,name:210:1:0,tags:100:0:1,chart:100:1:0,gone:40:1:0"_s);
        QStringList ids;
        for (int row = 0; row < m_columns->rowCount(); ++row)
            ids << m_columns->data(m_columns->index(row), TableColumns::IdRole).toString();
        QCOMPARE(ids, (QStringList { u"type"_s, u"image"_s, u"name"_s, u"tags"_s, u"chart"_s }));
        QCOMPARE(width(u"name"_s), 210);
        QVERIFY(!m_columns->cells().value(u"tags"_s).toMap().value(u"visible"_s).toBool());
        QVERIFY(m_columns->cells().value(u"image"_s).toMap().value(u"visible"_s).toBool());
    }
    void asDefinedWhereAllFits()
    {
        want({ { u"name"_s, 100 }, { u"image"_s, 40 }, { u"tags"_s, 0 }, { u"type"_s, 60 }, { u"chart"_s, 0 } });
        QCOMPARE(widths(), (QList<qreal> { 200, 100, 100, 100, 100 }));
    }
    /** Room for the scroll bar stays free behind the last column, also where the first stands at the right. */
    void aMarginBehindTheLast()
    {
        m_columns->setMargin(10);
        QVERIFY(m_columns->contentWidth() <= 600 && m_columns->contentWidth() > 595); // shares are whole pixels
        const auto end = [&](const QString &id) {
            const QVariantMap cell = m_columns->cells().value(id).toMap();
            return cell.value(u"x"_s).toReal() + cell.value(u"width"_s).toReal();
        };
        QVERIFY(end(u"chart"_s) <= 590 && end(u"chart"_s) > 580);
        m_columns->setMirrored(true);
        QCOMPARE(end(u"name"_s), 600);
        const qreal last = m_columns->cells().value(u"chart"_s).toMap().value(u"x"_s).toReal();
        QVERIFY(last >= 10 && last < 20);
    }
    void fromAnEmptyColumn()
    {
        want({ { u"name"_s, 184 }, { u"image"_s, 120 }, { u"tags"_s, 0 }, { u"type"_s, 84 } });
        QCOMPARE(width(u"image"_s), 136); // with the margins
        QCOMPARE(width(u"tags"_s), 64);
        QCOMPARE(sum(), 600);
    }
    /** Of those that need more, each gets its share; no column becomes narrower than its heading. */
    void notMoreThanThereIs()
    {
        want({ { u"name"_s, 1000 }, { u"image"_s, 1000 }, { u"tags"_s, 0 }, { u"type"_s, 84 } });
        QVERIFY(width(u"name"_s) > 200 && width(u"image"_s) > 100);
        QVERIFY(width(u"tags"_s) > 30 && width(u"tags"_s) < 100);
        QVERIFY(sum() <= 600 && sum() > 595);
    }
    /** First from columns that stretch, then from the others; what keeps its width keeps it. */
    void inOrder()
    {
        want({ { u"name"_s, 184 }, { u"image"_s, 144 }, { u"tags"_s, 84 }, { u"type"_s, 34 }, { u"chart"_s, 0 } });
        QCOMPARE(width(u"image"_s), 150);
        QCOMPARE(width(u"type"_s), 50);
        QCOMPARE(width(u"chart"_s), 100);
    }
    void whatDoesNotFitIntoTheWindowComesFirst()
    {
        m_columns->setAvailable(500);
        const qreal before = m_columns->contentWidth();
        want({ { u"name"_s, 184 }, { u"image"_s, 84 }, { u"tags"_s, 84 }, { u"type"_s, 34 }, { u"chart"_s, 0 } });
        QVERIFY(m_columns->contentWidth() <= before);
        m_columns->setAvailable(400);
        QCOMPARE(width(u"type"_s), 50); // else the table would have to be scrolled more
    }
    /** Where not even the least widths fit, the least important columns aren't shown, until there is room again. */
    void whatMattersLessYields()
    {
        m_columns->setDefinition({ column(u"name"_s, 200, 2, true), column(u"image"_s, 100, 1, false, 1), column(u"tags"_s, 100, 1, false, 2), column(u"type"_s, 100, 0, false, 3), column(u"chart"_s, 100, 0, true) });
        const auto visible = [this] {
            QStringList ids;
            for (const QString &id : { u"name"_s, u"image"_s, u"tags"_s, u"type"_s, u"chart"_s })
                ids += m_columns->cells().value(id).toMap().value(u"visible"_s).toBool() ? QStringList { id } : QStringList();
            return ids.join(u' ');
        };
        QCOMPARE(visible(), u"name image tags type chart"_s);
        m_columns->setAvailable(470);
        QCOMPARE(visible(), u"name image tags chart"_s);
        QVERIFY(m_columns->contentWidth() <= 470);
        QCOMPARE(width(u"type"_s), 0);
        m_columns->setAvailable(330);
        QCOMPARE(visible(), u"name chart"_s);
        m_columns->setAvailable(200); // these never yield: there is a scroll bar
        QCOMPARE(visible(), u"name chart"_s);
        m_columns->setAvailable(600);
        QCOMPARE(visible(), u"name image tags type chart"_s);
        m_columns->resize(u"type"_s, 120);
        m_columns->setAvailable(470);
        QVERIFY(visible().contains(u"type"_s)); // the person's own choice
        QVERIFY(!m_columns->state().contains(u"tags:100:0"_s));
    }
    void aWidthByHandStays()
    {
        m_columns->resize(u"tags"_s, 180);
        want({ { u"name"_s, 184 }, { u"image"_s, 200 }, { u"tags"_s, 0 }, { u"type"_s, 84 } });
        QCOMPARE(width(u"tags"_s), 180);
        QVERIFY(!m_columns->cells().value(u"tags"_s).toMap().contains(u"fits"_s));
        QVERIFY(m_columns->state().contains(u"tags:180"_s));
        QVERIFY(!m_columns->state().contains(u"image:2"_s)); // what is kept is the person's, not what the contents made of it
    }
    void instances_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << u"en"_s;
        QTest::newRow("ja") << u"ja"_s;
    }
    /** The table of the mock: every word of it has its place at 1280 pixels. */
    void instances()
    {
        QFETCH(QString, language);
        GuiTest gui(u"full"_s, u"instances"_s, u"light"_s, language);
        QTRY_COMPARE(cutCells(gui.window()->contentItem()), QStringList());
        QCOMPARE(GuiTest::warnings(), QStringList());
    }

private:
    static QVariantMap column(const QString &id, qreal width, qreal stretch, bool keeps = false, int yields = 0)
    {
        return { { u"id"_s, id }, { u"title"_s, u"Title"_s }, { u"width"_s, width }, { u"stretch"_s, stretch }, { u"keeps"_s, keeps }, { u"yields"_s, yields } };
    }
    void want(const QHash<QString, qreal> &contents)
    {
        for (auto it = contents.begin(); it != contents.end(); ++it)
            m_columns->want(it.key(), it.value());
        QCoreApplication::processEvents();
    }
    qreal width(const QString &id) const { return m_columns->cells().value(id).toMap().value(u"width"_s).toReal(); }
    QList<qreal> widths() const { return { width(u"name"_s), width(u"image"_s), width(u"tags"_s), width(u"type"_s), width(u"chart"_s) }; }
    qreal sum() const
    {
        const QList<qreal> all = widths();
        return std::accumulate(all.begin(), all.end(), 0.0);
    }

    std::unique_ptr<TableColumns> m_columns;
};

int main(int argc, char **argv)
{
    GuiTest::prepareEnvironment();
    QGuiApplication application(argc, argv);
    GuiTest::prepareApplication();
    TestGuiColumns test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_guicolumns.moc"
