// SPDX-License-Identifier: Apache-2.0
// What is seen of states that no picture is kept of: a window as small as a screen that is enlarged twice leaves it, and rows that are chosen.
#include <QGuiApplication>
#include <QTest>

#include "tests/gui/inspect.h"
#include "tests/gui/stage.h"

using namespace Qt::StringLiterals;

namespace {
const QSize twice { 640, 400 }; // of 1280x800
const Place snapshots { "snapshots", "keep", "instance:keep/default/web-1:snapshots" };

QList<QQuickItem *> shown(QQuickItem *item, const char *component)
{
    QList<QQuickItem *> found;
    if (!item->isVisible() || item->opacity() == 0)
        return found;
    if (QByteArray(item->metaObject()->className()).startsWith(QByteArray(component) + '_'))
        found << item;
    for (QQuickItem *child : item->childItems())
        found += shown(child, component);
    return found;
}

/** Where the sizes of snapshots end. */
QSet<int> ends(QQuickItem *root)
{
    QSet<int> found;
    for (QQuickItem *row : shown(root, "SnapshotRow")) {
        for (QQuickItem *label : shown(row, "Label")) {
            if (label->property("text").toString().endsWith("MiB"_L1))
                found << qRound(label->mapToScene(QPointF(label->width(), 0)).x());
        }
    }
    return found;
}
}

class TestGuiLook : public QObject
{
    Q_OBJECT
public:
    explicit TestGuiLook(Stage &stage) : m_stage(stage) { }

private Q_SLOTS:
    void enlargedTwice_data()
    {
        QTest::addColumn<int>("number");
        for (int i = 0; i < places().size(); ++i) {
            if (QByteArrayView(places()[i].name) != "networkmap") // which lies below its own buttons
                QTest::newRow(places()[i].name) << i;
        }
    }
    /** What there is no room for is cut or left out, and never drawn over something else. */
    void enlargedTwice()
    {
        QFETCH(int, number);
        m_stage.show(places()[number], u"light"_s, u"en"_s, twice);
        const QList<Seen> texts = inspect::texts(m_stage.root()), controls = inspect::controls(m_stage.root());
        const QStringList wrong = Stage::takeWarnings() + inspect::overlaps(texts) + inspect::overlaps(controls) + inspect::outside(texts + controls, m_stage.window()->size());
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
    /** The way to a page's object makes room for the object's name. */
    void theNameStaysWhole()
    {
        for (const auto &[size, steps] : { std::pair(twice, 0), std::pair(QSize(760, 480), 2), std::pair(QSize(1280, 800), 2) }) {
            m_stage.show({ "name", "conf", "instance:conf/default/db-primary:configuration" }, u"light"_s, u"en"_s, size);
            const QList<QQuickItem *> names = shown(m_stage.root(), "HeaderTitle");
            QCOMPARE(names.size(), 1);
            QCOMPARE(names[0]->property("text").toString(), u"db-primary"_s);
            QVERIFY(!names[0]->property("truncated").toBool());
            QCOMPARE(shown(m_stage.root(), "CrumbLink").size(), steps);
        }
    }
    /** Where only the lens has room, the search opens when it is used. */
    void theSearchOpens()
    {
        m_stage.show({ "images", "atlas", "images" }, u"light"_s, u"en"_s, twice);
        QQuickItem *search = shown(m_stage.root(), "SearchField").value(0);
        QVERIFY(search);
        QVERIFY(search->width() < 40);
        search->forceActiveFocus(Qt::ShortcutFocusReason);
        QTRY_VERIFY(search->width() >= 180);
        QTest::keyClick(m_stage.window(), Qt::Key_Escape);
        QTRY_VERIFY(search->width() < 40);
    }
    /** A short window keeps room for the volumes below their pools. */
    void volumesHaveRoom()
    {
        m_stage.show({ "storage", "atlas", "storage" }, u"light"_s, u"en"_s, { 760, 480 });
        QQuickItem *table = shown(m_stage.root(), "EntityTable").value(0);
        QVERIFY(table);
        QVERIFY2(table->height() > 150, qPrintable(QString::number(table->height())));
    }
    /** Sizes stand below each other whichever row is chosen. */
    void sizesOfSnapshots()
    {
        m_stage.show(snapshots, u"light"_s, u"en"_s, { 1280, 800 });
        QCOMPARE(ends(m_stage.root()).size(), 1);
        QTest::mouseClick(m_stage.window(), Qt::LeftButton, {}, shown(m_stage.root(), "SnapshotRow").value(1)->mapToScene(QPointF(150, 20)).toPoint());
        m_stage.settle();
        QCOMPARE(ends(m_stage.root()).size(), 1);
    }
    /** Beside the table, as many as are chosen there. */
    void theInspectorOfMany()
    {
        m_stage.show({ "instances", "atlas", "instances" }, u"light"_s, u"en"_s, { 1280, 800 });
        const QList<QQuickItem *> rows = shown(m_stage.root(), "InstanceRow");
        QVERIFY(rows.size() > 3);
        const auto click = [&](qsizetype row, Qt::KeyboardModifiers modifiers) { QTest::mouseClick(m_stage.window(), Qt::LeftButton, modifiers, rows[row]->mapToScene(QPointF(200, 10)).toPoint()); };
        click(0, {});
        click(2, Qt::ControlModifier);
        QTest::keyClick(m_stage.window(), Qt::Key_F4);
        m_stage.settle();
        QQuickItem *chosen = shown(m_stage.root(), "ChosenInstances").value(0);
        QVERIFY(chosen);
        QCOMPARE(chosen->property("title").toString(), u"2 selected"_s);
        QCOMPARE(shown(chosen, "StatusLabel").size(), 2);
        QTest::keyClick(m_stage.window(), Qt::Key_F4);
        QCOMPARE(Stage::takeWarnings(), QStringList());
    }

private:
    Stage &m_stage;
};

int main(int argc, char **argv)
{
    Stage::prepareEnvironment();
    QGuiApplication application(argc, argv);
    Stage stage;
    TestGuiLook test(stage);
    return QTest::qExec(&test, argc, argv);
}
#include "tst_guilook.moc"
