// SPDX-License-Identifier: Apache-2.0
// A state is never told by its colour alone: beside it stands a shape of its own and a word.
#include <QGuiApplication>
#include <QSet>
#include <QTest>

#include "tests/gui/guitest.h"
#include "tests/gui/mock/maplistmodel.h"

using namespace Qt::StringLiterals;

namespace {
bool isA(const QQuickItem *item, const char *component) { return QByteArray(item->metaObject()->className()).startsWith(QByteArray(component) + '_'); }

/** Every shown item of that component, and no rows that a list has laid aside. */
QList<QQuickItem *> shown(QQuickItem *item, const char *component)
{
    QList<QQuickItem *> found;
    if (!item->isVisible() || item->opacity() == 0)
        return found;
    if (isA(item, component))
        found << item;
    for (QQuickItem *child : item->childItems())
        found += shown(child, component);
    return found;
}

/** In a cell of a table. */
QQuickItem *cutLabel(QQuickItem *root)
{
    for (QQuickItem *cell : shown(root, "Cell")) {
        for (QQuickItem *label : shown(cell, "Label")) {
            if (label->property("truncated").toBool())
                return label;
        }
    }
    return nullptr;
}

/** Words that are drawn in it, wide enough to be seen. */
QStringList words(QQuickItem *item)
{
    QStringList found;
    for (QQuickItem *label : shown(item, "Label")) {
        if (label->width() > 8 && !label->property("truncated").toBool())
            found << label->property("text").toString();
    }
    return found;
}

QVariantMap network(const QString &name, bool isManaged)
{
    return { { u"key"_s, name }, { u"name"_s, name }, { u"description"_s, QString() }, { u"type"_s, u"bridge"_s }, { u"managed"_s, isManaged }, { u"nat"_s, false },
        { u"ipv4"_s, QString() }, { u"ipv6"_s, QString() }, { u"usedBy"_s, 0 } };
}
}

class TestGuiStates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyStateHasItsShape()
    {
        GuiTest gui;
        const QHash<QString, QString> expected { { u"Running"_s, u"disc"_s }, { u"Stopped"_s, u"hollow"_s }, { u"Frozen"_s, u"bars"_s }, { u"Error"_s, u"triangle"_s }, { u"busy"_s, u"ring"_s } };
        QHash<QString, QString> seen;
        const auto labels = [&] { return shown(gui.window()->contentItem(), "StatusLabel"); };
        const auto state = [](const QQuickItem *label) { return label->property("busy").toString().isEmpty() ? label->property("status").toString() : u"busy"_s; };
        const auto states = [&] {
            QSet<QString> found;
            for (const QQuickItem *label : labels())
                found.insert(state(label));
            return found;
        };
        QTRY_COMPARE(states().size(), expected.size()); // the table is filled in pieces
        for (QQuickItem *label : labels()) {
            const QList<QQuickItem *> glyphs = shown(label, "StatusGlyph");
            QCOMPARE(glyphs.size(), 1);
            seen.insert(state(label), glyphs.first()->property("shape").toString());
            QVERIFY2(!label->property("word").toString().isEmpty() && words(label).contains(label->property("word").toString()), qPrintable(state(label)));
        }
        QCOMPARE(seen, expected);
        QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), seen.size()); // no two alike
    }
    /** A text that doesn't fit is shown whole where the pointer rests on it, and no longer than that. */
    void whatIsCutIsSaidWhole()
    {
        GuiTest gui(u"full"_s, u"images"_s);
        gui.window()->resize(760, 480);
        QString text;
        const auto pointAtOne = [&] { // again until it is said: a table that finds its places moves them away
            const QQuickItem *cut = cutLabel(gui.window()->contentItem());
            if (!cut)
                return false;
            text = cut->property("text").toString();
            QTest::mouseMove(gui.window(), cut->mapToScene(QPointF(4, cut->height() / 2)).toPoint());
            return true;
        };
        const auto isSaid = [&] {
            const QList<QQuickItem *> labels = shown(gui.window()->contentItem(), "Label");
            return std::any_of(labels.begin(), labels.end(), [&](const QQuickItem *label) { return label->parentItem()->inherits("QQuickPopupItem") && label->property("text").toString() == text; });
        };
        QTRY_VERIFY(pointAtOne() && isSaid());
        QTest::mouseMove(gui.window(), QPoint(400, 470));
        QTRY_VERIFY(!isSaid());
        QCOMPARE(GuiTest::warnings(), QStringList());
    }
    /** News of the server change the chosen row and move it: it stays chosen, and its verbs are those of what it became. */
    void theChosenRowBecomesAnother()
    {
        MapListModel networks;
        networks.setProperty("roles", QStringList { u"key"_s, u"name"_s, u"description"_s, u"type"_s, u"managed"_s, u"nat"_s, u"ipv4"_s, u"ipv6"_s, u"usedBy"_s });
        networks.setRows({ network(u"eth0"_s, false), network(u"far"_s, false), network(u"wire"_s, false), network(u"br0"_s, true) });
        GuiTest gui;
        gui.app()->property("defaultServer").value<QObject *>()->setProperty("networks", QVariant::fromValue<QObject *>(&networks));
        gui.singleton("Nav")->setProperty("page", u"networks"_s);
        const auto row = [&](const QString &name) {
            const QList<QQuickItem *> rows = shown(gui.window()->contentItem(), "NetworkRow");
            const auto found = std::find_if(rows.begin(), rows.end(), [&](const QQuickItem *item) { return item->property("name").toString() == name; });
            return found == rows.end() ? nullptr : *found;
        };
        const auto isOn = [&](const char *button) {
            for (const QQuickItem *item : shown(gui.window()->contentItem(), "Button")) {
                if (item->property("text").toString() == QString::fromUtf8(button))
                    return item->isEnabled();
            }
            return false;
        };
        QTRY_VERIFY(row(u"wire"_s));
        QTest::mouseClick(gui.window(), Qt::LeftButton, {}, row(u"wire"_s)->mapToScene(QPointF(20, 10)).toPoint());
        QTRY_VERIFY(row(u"wire"_s)->property("chosen").toBool());
        QVERIFY(!isOn("Rename…"));
        networks.put(2, u"managed"_s, true);
        QTRY_VERIFY(isOn("Rename…"));
        QTRY_VERIFY(row(u"wire"_s)->y() < row(u"eth0"_s)->y());
        QVERIFY(row(u"wire"_s)->property("chosen").toBool());
        QTRY_VERIFY(row(u"wire"_s)->property("current").toBool());
        QCOMPARE(GuiTest::warnings(), QStringList());
        gui.app()->property("defaultServer").value<QObject *>()->setProperty("networks", QVariant::fromValue<QObject *>(nullptr));
    }
    void theRailSaysWhere_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("expected");
        for (const auto &[page, expected] : { std::pair("instances", "instances"), std::pair("instance", "instances"), std::pair("network", "networks"), std::pair("profile", "profiles"), std::pair("catalog", "images"), std::pair("servers", "servers") })
            QTest::newRow(page) << QString::fromLatin1(page) << QString::fromLatin1(expected);
    }
    /** Also where a page is about one thing of a list. */
    void theRailSaysWhere()
    {
        QFETCH(QString, page);
        QFETCH(QString, expected);
        GuiTest gui;
        gui.singleton("Nav")->setProperty("page", page);
        QStringList current;
        for (QQuickItem *item : shown(gui.window()->contentItem(), "RailItem")) {
            if (item->property("current").toBool())
                current << item->property("page").toString();
        }
        QCOMPARE(current, QStringList { expected });
    }
    void inspectorAndPage_data()
    {
        QTest::addColumn<QString>("page");
        QTest::newRow("page") << u"instance:atlas/default/builder:overview"_s;
        QTest::newRow("servers") << u"servers"_s;
    }
    void inspectorAndPage()
    {
        QFETCH(QString, page);
        GuiTest gui(u"full"_s, page);
        QTRY_VERIFY(!shown(gui.window()->contentItem(), "StatusLabel").isEmpty());
        for (QQuickItem *label : shown(gui.window()->contentItem(), "StatusLabel")) {
            QCOMPARE(shown(label, "StatusGlyph").size(), 1);
            QVERIFY(words(label).contains(label->property("word").toString()));
        }
    }
    void operations()
    {
        GuiTest gui(u"full"_s, u"activity"_s);
        QHash<QString, QString> shapes;
        QTRY_VERIFY(shown(gui.window()->contentItem(), "OperationRow").size() >= 4);
        for (QQuickItem *row : shown(gui.window()->contentItem(), "OperationRow")) {
            const QString status = row->property("status").toString();
            const QList<QQuickItem *> glyphs = shown(row, "StatusGlyph");
            QCOMPARE(glyphs.size(), 1);
            shapes.insert(status, glyphs.first()->property("shape").toString());
            // The last word says it: how far it is, or how it went.
            const QStringList said = words(row);
            const bool tells = std::any_of(said.begin(), said.end(), [&](const QString &one) {
                return status == "Running"_L1 ? one.contains(u'%') || one == "Running"_L1 : one.startsWith(status == "Failure"_L1 ? u"Failed"_s : u"Done"_s);
            });
            QVERIFY2(tells, qPrintable(said.join(u" | "_s)));
        }
        const QHash<QString, QString> expected { { u"Running"_s, u"ring"_s }, { u"Failure"_s, u"triangle"_s }, { u"Success"_s, u"tick"_s } };
        QCOMPARE(shapes, expected);
    }
};

int main(int argc, char **argv)
{
    GuiTest::prepareEnvironment();
    QGuiApplication application(argc, argv);
    GuiTest::prepareApplication();
    TestGuiStates test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_guistates.moc"
