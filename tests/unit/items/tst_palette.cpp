// SPDX-License-Identifier: Apache-2.0
#include <QElapsedTimer>
#include <QStandardItemModel>
#include <QTranslator>
#include <QtTest>

#include "models/items/palette.h"

using namespace quayside;
using namespace Qt::StringLiterals;

class tst_Palette : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void scores();
    void findsObjectsAndVerbs();
    void verbsInTheOrderOfTheLanguage();
    void iconsByType();
    void rowsThatComeLater();
    void statesThatChange();
    void recentComesFirst();
    void whatIsShownStays();
    void thousandInstances();

private:
    static QVariantMap source(QAbstractItemModel *model)
    {
        const QVariantList verbs { QVariantMap { { u"id"_s, u"start"_s }, { u"text"_s, u"Start"_s }, { u"from"_s, QStringList { u"Stopped"_s } } },
            QVariantMap { { u"id"_s, u"stop"_s }, { u"text"_s, u"Stop"_s }, { u"from"_s, QStringList { u"Running"_s } } },
            QVariantMap { { u"id"_s, u"delete"_s }, { u"text"_s, u"Delete"_s } } };
        return { { u"model"_s, QVariant::fromValue<QObject *>(model) }, { u"kind"_s, u"instance"_s }, { u"kindText"_s, u"Instance"_s }, { u"id"_s, u"key"_s },
            { u"title"_s, u"name"_s }, { u"detail"_s, u"server"_s }, { u"verbs"_s, verbs } };
    }
    static void fill(QStandardItemModel &model, int count)
    {
        model.setItemRoleNames({ { Qt::UserRole, "key" }, { Qt::UserRole + 1, "name" }, { Qt::UserRole + 2, "server" }, { Qt::UserRole + 3, "status" } });
        for (int i = 0; i < count; ++i) {
            auto *item = new QStandardItem;
            const QString name = u"%1-%2"_s.arg(i % 2 ? u"web"_s : u"database"_s).arg(i);
            item->setData(u"nas/default/"_s + name, Qt::UserRole);
            item->setData(name, Qt::UserRole + 1);
            item->setData(u"nas"_s, Qt::UserRole + 2);
            item->setData(i % 2 ? u"Running"_s : u"Stopped"_s, Qt::UserRole + 3);
            model.appendRow(item);
        }
    }
};

void tst_Palette::scores()
{
    QCOMPARE(fuzzyScore(u"xyz", u"web-1"), -1);
    QCOMPARE(fuzzyScore(u"", u"web-1"), 0);
    QVERIFY(fuzzyScore(u"web", u"web-1") > fuzzyScore(u"web", u"w-e-b"));
    QVERIFY(fuzzyScore(u"db", u"data base") > fuzzyScore(u"db", u"sadbox"));
    QVERIFY(fuzzyScore(u"net", u"networks") > fuzzyScore(u"net", u"instances and networks"));
    QVERIFY(fuzzyScore(u"ab", u"xaxxab") >= fuzzyScore(u"ab", u"xaxxxb")); // the better beginning is found
}

/** Of a language that has the verb behind what it is done to. */
class VerbLast : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override { return QByteArrayView(source) == "%1 %2" ? u"%2: %1"_s : QString(); }
};

void tst_Palette::verbsInTheOrderOfTheLanguage()
{
    VerbLast language;
    QVERIFY(QCoreApplication::installTranslator(&language));
    QStandardItemModel model;
    fill(model, 4);
    PaletteModel palette;
    palette.addModel(source(&model));
    palette.setText(u"stop web-3"_s);
    QCOMPARE(palette.idAt(0), u"verb:stop:nas/default/web-3"_s);
    QCOMPARE(palette.data(palette.index(0), PaletteModel::TitleRole).toString(), u"web-3: Stop"_s);
    QCoreApplication::removeTranslator(&language);
}

void tst_Palette::iconsByType()
{
    QStandardItemModel model;
    fill(model, 2);
    model.setItemRoleNames({ { Qt::UserRole, "key" }, { Qt::UserRole + 1, "name" }, { Qt::UserRole + 4, "type" } });
    model.item(1)->setData(u"virtual-machine"_s, Qt::UserRole + 4);
    PaletteModel palette;
    QVariantMap from = source(&model);
    from.insert(u"icon"_s, u"container"_s);
    from.insert(u"icons"_s, QVariantMap { { u"virtual-machine"_s, u"vm"_s } });
    palette.addModel(from);
    QStringList icons;
    for (int row = 0; row < palette.count(); ++row)
        icons << palette.data(palette.index(row, 0), palette.roleNames().key("icon")).toString();
    QCOMPARE(icons, QStringList({ u"container"_s, u"vm"_s }));
}

void tst_Palette::findsObjectsAndVerbs()
{
    QStandardItemModel model;
    fill(model, 20);
    PaletteModel palette;
    palette.load({ QVariantMap { { u"id"_s, u"page:images"_s }, { u"title"_s, u"Images"_s } } });
    palette.addModel(source(&model));
    QCOMPARE(palette.count(), 21); // verbs only when asked for
    palette.setText(u"stop web-3"_s);
    QCOMPARE(palette.idAt(0), u"verb:stop:nas/default/web-3"_s);
    palette.setText(u"start web-3"_s);
    QVERIFY(palette.idAt(0) != u"verb:start:nas/default/web-3"_s); // it runs
    palette.setText(u"web-3"_s);
    QCOMPARE(palette.idAt(0), u"instance:nas/default/web-3"_s);
    palette.setText(u"img"_s);
    QCOMPARE(palette.idAt(0), u"page:images"_s);
    palette.setText(u"no such thing"_s);
    QCOMPARE(palette.count(), 0);
    QCOMPARE(palette.idAt(0), QString());
    palette.setText({});
    QCOMPARE(palette.count(), 21);
}

void tst_Palette::rowsThatComeLater()
{
    QStandardItemModel model;
    fill(model, 2);
    PaletteModel palette;
    QVariantMap more = source(&model);
    more.insert({ { u"where"_s, u"atlas"_s }, { u"verbs"_s, QVariantList { QVariantMap { { u"id"_s, u"copy"_s }, { u"text"_s, u"Copy"_s }, { u"except"_s, QStringList { u"web-1"_s } } } } } });
    palette.addModel(more);
    palette.setText(u"copy"_s);
    QCOMPARE(palette.count(), 1);
    QCOMPARE(palette.data(palette.index(0), PaletteModel::DetailRole).toString(), u"atlas · nas"_s);
    fill(model, 4); // two are there already
    QTRY_COMPARE(palette.count(), 3);
}

/** It is open while an instance starts, is renamed and goes: offered is what can be done now. */
void tst_Palette::statesThatChange()
{
    QStandardItemModel model;
    fill(model, 2);
    PaletteModel palette;
    palette.addModel(source(&model));
    palette.setText(u"stop database-0"_s);
    QCOMPARE(palette.count(), 0);
    model.item(0)->setData(u"Running"_s, Qt::UserRole + 3);
    QTRY_COMPARE(palette.idAt(0), u"verb:stop:nas/default/database-0"_s);
    QCOMPARE(palette.rowOf(palette.idAt(0)), 0);
    model.item(0)->setData(u"Stopped"_s, Qt::UserRole + 3);
    QTRY_COMPARE(palette.count(), 0);
    QCOMPARE(palette.rowOf(u"verb:stop:nas/default/database-0"_s), -1);
    palette.setText(u"database-0"_s);
    QCOMPARE(palette.count(), 3); // itself, start and delete
    model.item(0)->setData(u"other"_s, Qt::UserRole + 1);
    QTRY_COMPARE(palette.count(), 0);
    palette.setText(u"other"_s);
    QCOMPARE(palette.count(), 3);
    QCOMPARE(palette.data(palette.index(0), PaletteModel::TitleRole).toString(), u"other"_s);
    model.removeRow(0);
    QTRY_COMPARE(palette.count(), 0);
}

void tst_Palette::recentComesFirst()
{
    QStandardItemModel model;
    fill(model, 20);
    PaletteModel palette;
    palette.addModel(source(&model));
    palette.use(u"instance:nas/default/web-7"_s);
    palette.use(u"verb:stop:nas/default/web-9"_s);
    QCOMPARE(palette.idAt(0), u"verb:stop:nas/default/web-9"_s);
    QCOMPARE(palette.idAt(1), u"instance:nas/default/web-7"_s);
    palette.setText(u"web"_s);
    QVERIFY(palette.idAt(0).endsWith(u"web-7"_s) || palette.idAt(0).endsWith(u"web-9"_s));
    for (int i = 0; i < 50; ++i)
        palette.use(QString::number(i));
    QCOMPARE(palette.recent().size(), 30);
}

/** Lists that come while it is open, behind what is shown, leave the person's choice and place alone. */
void tst_Palette::whatIsShownStays()
{
    QStandardItemModel model, later;
    fill(model, 80);
    PaletteModel palette;
    palette.addModel(source(&model));
    QVariantMap more = source(&later);
    more.insert(u"kind"_s, u"volume"_s);
    palette.addModel(more);
    QSignalSpy resets(&palette, &QAbstractItemModel::modelReset);
    fill(later, 20);
    QCoreApplication::processEvents();
    QCOMPARE(resets.size(), 0);
    palette.setText(u"web"_s);
    QCOMPARE(resets.size(), 1);
    QVERIFY(palette.count() > 0);
}

/** GUI.md, section 8: a key over 1,000 instances within a frame. */
void tst_Palette::thousandInstances()
{
    QStandardItemModel model;
    fill(model, 1000);
    PaletteModel palette;
    QElapsedTimer clock;
    clock.start();
    palette.addModel(source(&model));
    const double loading = double(clock.nsecsElapsed()) / 1e6;
    double worst = 0;
    QString text;
    for (const QChar c : u"stop web-123"_s) {
        clock.restart();
        palette.setText(text += c);
        worst = std::max(worst, double(clock.nsecsElapsed()) / 1e6);
    }
    qInfo("1000 instances: opens in %.1f ms, slowest key %.1f ms", loading, worst);
    QCOMPARE(palette.idAt(0), u"verb:stop:nas/default/web-123"_s);
}

QTEST_GUILESS_MAIN(tst_Palette)
#include "tst_palette.moc"
