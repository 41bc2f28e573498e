// SPDX-License-Identifier: Apache-2.0
// The pages about a server's parts on the real models, with the scene of tests/data/areas: pictures, and the way through them by keyboard.
#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QQuickItem>
#include <QTest>
#include <QtQml>

#include "models/items/app.h"
#include "models/items/areas/serverareas.h"
#include "qml/desktop.h"
#include "tests/gui/eyes.h"
#include "tests/gui/picture.h"
#include "tests/gui/qmlwarnings.h"
#include "tests/gui/recordedapp.h"
#include "tests/gui/recordedwindow.h"

using namespace quayside;
using namespace Qt::StringLiterals;

namespace {
QStringList &warnings = qmlWarnings();
}

class TestGuiAreas : public RecordedWindow
{
    Q_OBJECT
public:
    explicit TestGuiAreas(App &app) : RecordedWindow(app) { }

private Q_SLOTS:
    void initTestCase()
    {
        QTRY_VERIFY(m_app.isSettled());
        for (const char *name : {"atlas", "bare", "elder", "ring"})
            QTRY_COMPARE(m_app.server(QString::fromLatin1(name))->state(), u"connected"_s);
    }
    void init()
    {
        collectQmlWarnings();
        warnings.clear();
    }
    void cleanup()
    {
        m_desktop.reset();
        QGuiApplication::clipboard()->clear();
    }
    void page_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QString>("chosen");
        const auto row = [](const char *name, const char *server, const char *page, const char *theme, const char *chosen = "") {
            QTest::newRow(name) << QString::fromLatin1(server) << QString::fromLatin1(page) << QString::fromLatin1(theme) << QString::fromLatin1(chosen);
        };
        row("overview-light", "", "overview", "light");
        row("overview-dark", "", "overview", "dark");
        row("storage-light", "atlas", "storage", "light", "fast/custom/pg-data");
        row("storage-dark", "atlas", "storage", "dark");
        row("storage-empty", "bare", "storage", "light");
        row("storage-none", "elder", "storage", "dark");
        row("createpool", "atlas", "createpool", "light");
        row("createvolume", "atlas", "createvolume", "dark");
        row("access-light", "atlas", "access", "light");
        row("access-dark", "atlas", "access", "dark");
        row("access-empty", "bare", "access", "light");
        row("addcertificate", "atlas", "addcertificate", "light");
        row("projects-light", "atlas", "projects", "light");
        row("projects-dark", "atlas", "projects", "dark");
        row("createproject", "atlas", "createproject", "light");
        row("cluster-light", "ring", "cluster", "light");
        row("cluster-dark", "ring", "cluster", "dark");
        row("cluster-none", "atlas", "cluster", "light");
        row("hardware-light", "atlas", "server::0", "light");
        row("hardware-dark", "atlas", "server::0", "dark");
        row("hardware-none", "elder", "server::0", "light");
        row("environment-light", "atlas", "server::1", "light");
        row("serverlog-light", "atlas", "server::2", "light");
        row("serverlog-dark", "atlas", "server::2", "dark");
        row("serverlog-empty", "bare", "server::2", "light");
        row("images-real", "atlas", "images", "light");
    }
    void page()
    {
        QFETCH(QString, server);
        QFETCH(QString, page);
        QFETCH(QString, theme);
        QFETCH(QString, chosen);
        show(server, page, theme);
        settledPicture(window());
        if (!chosen.isEmpty())
            pageItem()->setProperty("chosen", chosen);
        if (page == "overview"_L1)
            QTRY_VERIFY(m_app.overview()->storage().value(u"total"_s).toDouble() > 0 && m_app.overview()->memory().value(u"used"_s).toDouble() > 40e9);
        if (server == "ring"_L1) // their count comes with an answer of its own
            QTRY_COMPARE(m_app.defaultServer()->areas()->warnings()->openCount(), 2);
        const QImage picture = settledPicture(window());
        if (const QString folder = qEnvironmentVariable("QUAYSIDE_PICTURES"); !folder.isEmpty())
            picture.save(folder + u'/' + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s);
        QCOMPARE(warnings, QStringList());
        const QString problem = compareWithReference(picture, QString::fromLatin1(QTest::currentDataTag()) + u".png"_s);
        if (problem.startsWith(u"skip: "_s))
            QSKIP(qPrintable(problem.mid(6)));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
    /** Figures change every few seconds: who goes through the overview by keyboard stays where he is, and it fills the page to its foot. */
    void overviewKeepsTheFocus()
    {
        show({}, u"overview"_s, u"light"_s);
        settledPicture(window());
        const auto inCard = [](const QQuickItem *item) {
            while (item && !QByteArray(item->metaObject()->className()).startsWith("StatesCard_"))
                item = item->parentItem();
            return item != nullptr;
        };
        for (int i = 0; i < 60 && !inCard(window()->activeFocusItem()); ++i)
            QTest::keyClick(window(), Qt::Key_Tab);
        const QPointer<QQuickItem> line = window()->activeFocusItem();
        QVERIFY(inCard(line));
        const QVariantList before = m_app.overview()->states();
        const QList<InstanceEntry> rows = m_app.instances()->rows();
        const auto one = std::find_if(rows.begin(), rows.end(), [](const InstanceEntry &row) { return row.isRunning() && row.state; });
        QVERIFY(one != rows.end());
        api::InstanceState other = *one->state;
        other.status = u"Frozen"_s;
        qint64 sampledAt = one->sampledAt;
        for (const api::InstanceState &state : {other, *one->state}) {
            m_app.instances()->applyState(one->key, state, ++sampledAt);
            QTRY_COMPARE(m_app.overview()->states() != before, state.status == other.status); // the counts did change
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QCoreApplication::processEvents();
            QVERIFY(line && line->hasActiveFocus());
        }
        QCOMPARE(warnings, QStringList());
    }
    void everyPageHasItsKey_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("page");
        QTest::newRow("overview") << int(Qt::Key_1) << u"atlas"_s << u"overview"_s;
        QTest::newRow("storage") << int(Qt::Key_6) << u"atlas"_s << u"storage"_s;
        QTest::newRow("no storage there") << int(Qt::Key_6) << u"elder"_s << u"instances"_s;
        QTest::newRow("cluster") << int(Qt::Key_7) << u"ring"_s << u"cluster"_s;
        QTest::newRow("not a cluster") << int(Qt::Key_7) << u"atlas"_s << u"instances"_s;
        QTest::newRow("access") << int(Qt::Key_8) << u"atlas"_s << u"access"_s;
        QTest::newRow("server") << int(Qt::Key_9) << u"atlas"_s << u"server"_s;
        QTest::newRow("servers") << int(Qt::Key_0) << u"atlas"_s << u"servers"_s;
    }
    void everyPageHasItsKey()
    {
        QFETCH(int, key);
        QFETCH(QString, server);
        QFETCH(QString, page);
        show(server, u"instances"_s);
        press(Qt::Key(key), Qt::AltModifier);
        QCOMPARE(navigator()->property("page").toString(), page);
        QCOMPARE(warnings, QStringList());
    }
    /** The pool's name opens the way; the server's (here: the recording's) refusal stays in the dialog. */
    /** A person knows an image by its aliases; and nothing that ran, a log that can't be read, are said with a picture. */
    void imagesGoByTheirAliases()
    {
        const auto shows = [this](const QString &words) {
            const QList<QQuickItem *> items = visibleItems();
            return std::any_of(items.begin(), items.end(), [&](const QQuickItem *item) { return item->property("text").toString().contains(words); });
        };
        show(u"atlas"_s, u"images"_s);
        press(Qt::Key_Down); // in the order of their names
        press(Qt::Key_Down);
        press(Qt::Key_Delete);
        QTRY_VERIFY(shows(u"Delete the image debian/12"_s));
        QVERIFY(shows(u"4c1f90ab27de"_s));
        press(Qt::Key_Escape);
        show(u"atlas"_s, u"instance:atlas/default/web-1:logs"_s);
        QTRY_VERIFY(shows(u"This log can't be read"_s));
        QCOMPARE(warnings, QStringList());
    }
    void aPoolIsDeletedByItsName()
    {
        show(u"atlas"_s, u"storage"_s);
        StorageArea *storage = m_app.server(u"atlas"_s)->areas()->storage();
        QTRY_VERIFY(!storage->pools()->row(u"archive"_s).isEmpty());
        QMetaObject::invokeMethod(navigator(), "dialog", Q_ARG(QVariant, u"deletenamed"_s),
            Q_ARG(QVariant, QVariant(QVariantMap { { u"area"_s, QVariant::fromValue(storage) }, { u"verb"_s, u"pool-delete"_s }, { u"name"_s, u"archive"_s }, { u"title"_s, u"t"_s } })));
        QTRY_COMPARE(focusText(), u"Name, to be sure"_s);
        type("arch");
        press(Qt::Key_Return);
        QCOMPARE(alerts(), QStringList());
        type("ive");
        press(Qt::Key_Return);
        QTRY_VERIFY(alerts().contains(u"offline"_s)); // what this "server" says to every change
        QCOMPARE(warnings, QStringList());
    }
    /** What was typed for a new pool holds for another driver too, as far as that has it. */
    void aNewPoolsFieldsStayWithAnotherDriver()
    {
        show(u"atlas"_s, u"createpool"_s);
        StorageArea *storage = m_app.server(u"atlas"_s)->areas()->storage();
        QTRY_COMPARE(focusText(), u"Name"_s);
        QTRY_COMPARE(storage->drivers().value(0), u"btrfs"_s);
        settledPicture(window());
        const auto go = [this](const QString &field, Qt::KeyboardModifiers modifiers) {
            for (int i = 0; i < 10 && focusText() != field; ++i)
                press(modifiers ? Qt::Key_Backtab : Qt::Key_Tab, modifiers);
            return focusText() == field;
        };
        QVERIFY(go(u"Source"_s, {}));
        type("/dev/sdz");
        QVERIFY(go(u"Size"_s, {}));
        type("5GiB");
        QCOMPARE(storage->draft()->value(u"size"_s), u"5GiB"_s);
        QVERIFY(go(u"Driver"_s, Qt::ShiftModifier));
        const QStringList drivers = storage->drivers();
        QVERIFY(drivers.contains(u"dir"_s));
        for (qsizetype i = 0; i < drivers.indexOf(u"dir"_s); ++i)
            press(Qt::Key_Down);
        QCOMPARE(storage->draft()->value(u"source"_s), u"/dev/sdz"_s);
        QCOMPARE(storage->draft()->value(u"size"_s), QString());
        for (qsizetype i = 0; i < drivers.indexOf(u"dir"_s); ++i)
            press(Qt::Key_Up);
        QCOMPARE(storage->draft()->value(u"size"_s), u"5GiB"_s);
        QCOMPARE(warnings, QStringList());
    }
    void aNewVolumesSizeStaysInAnotherPool()
    {
        show(u"atlas"_s, u"createvolume"_s);
        StorageArea *storage = m_app.server(u"atlas"_s)->areas()->storage();
        QTRY_VERIFY(storage->pools()->count() > 1);
        settledPicture(window());
        for (int i = 0; i < 10 && focusText() != u"Size"_s; ++i)
            press(Qt::Key_Tab);
        type("5GiB");
        QCOMPARE(storage->draft()->value(u"size"_s), u"5GiB"_s);
        for (int i = 0; i < 10 && focusText() != u"Pool"_s; ++i)
            press(Qt::Key_Backtab, Qt::ShiftModifier);
        press(Qt::Key_Down);
        QCOMPARE(storage->draft()->value(u"size"_s), u"5GiB"_s);
        QCOMPARE(warnings, QStringList());
    }
    void aChoiceStaysWhateverTheServerTells()
    {
        show(u"atlas"_s, u"storage"_s);
        settledPicture(window());
        pageItem()->setProperty("chosen", u"fast/custom/pg-data"_s);
        Q_EMIT m_app.server(u"atlas"_s)->changed();
        QCOMPARE(pageItem()->property("chosen").toString(), u"fast/custom/pg-data"_s);
    }
    void thePaletteFinds_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("chosen");
        QTest::newRow("volume") << u"bare"_s << QByteArray("pg-data atlas") << u"storage"_s << u"fast/custom/pg-data"_s;
        QTest::newRow("certificate") << u"bare"_s << QByteArray("certificate prometheus") << u"access"_s << QString();
        QTest::newRow("member") << u"atlas"_s << QByteArray("cluster member ring-3") << u"cluster"_s << u"ring-3"_s;
    }
    /** On any server: its page is opened there, with it chosen. */
    void thePaletteFinds()
    {
        QFETCH(QString, from);
        QFETCH(QByteArray, text);
        QFETCH(QString, page);
        QFETCH(QString, chosen);
        show(from, u"instances"_s);
        openPalette();
        type(text.constData());
        settledPicture(window()); // what is asked for when it opens has come
        press(Qt::Key_Return);
        QTRY_COMPARE(navigator()->property("page").toString(), page);
        QTRY_VERIFY(pageItem() && !pageItem()->property("chosen").toString().isEmpty());
        if (!chosen.isEmpty())
            QCOMPARE(pageItem()->property("chosen").toString(), chosen);
        QCOMPARE(warnings, QStringList());
    }
    void thePaletteHasTheVerbsOfAll()
    {
        show(u"bare"_s, u"instances"_s);
        openPalette();
        type("delete volume pg-data");
        settledPicture(window());
        press(Qt::Key_Return);
        QTRY_COMPARE(focusText(), u"Cancel"_s);
        QVERIFY(Eyes(window()).shows(u"Delete the volume pg-data?"_s));
        QCOMPARE(warnings, QStringList());
    }
    void aMembersStateHasItsShapeInAnyLanguage()
    {
        show(u"ring"_s, u"cluster"_s, u"light"_s, u"ja"_s);
        settledPicture(window());
        QSet<QString> states;
        for (const QQuickItem *item : visibleItems()) {
            if (QByteArray(item->metaObject()->className()).startsWith("StatusLabel_"))
                states << item->property("status").toString();
        }
        QCOMPARE(states, (QSet<QString> { u"Running"_s, u"Error"_s, u"Stopped"_s }));
    }
    void whatADialogDoesIsCopied()
    {
        const StorageArea *storage = m_app.server(u"atlas"_s)->areas()->storage();
        const QVariantMap spec { { u"pool"_s, u"fast"_s }, { u"name"_s, u"my data"_s }, { u"instance"_s, u"web-1"_s }, { u"device"_s, u"data"_s }, { u"path"_s, u"/srv"_s } };
        QCOMPARE(storage->command(u"device-attach"_s, spec, u"lxc"_s), u"lxc storage volume attach atlas:fast 'my data' web-1 data /srv"_s);
        QVERIFY(storage->command(u"device-attach"_s, spec, u"curl"_s).startsWith(u"curl -X PATCH"_s));
        QCOMPARE(storage->command(u"nothing"_s, spec, u"lxc"_s), QString());
    }
    void everyTabStopHasAName_data()
    {
        QTest::addColumn<QString>("page");
        for (const char *page : {"overview", "storage", "access", "projects", "server::0", "server::1", "server::2", "catalog", "createpool", "createvolume", "createproject", "addcertificate"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }
    void everyTabStopHasAName()
    {
        QFETCH(QString, page);
        m_app.preferences()->setValue(u"catalog.source"_s, u"nowhere"_s); // nothing of the network is asked
        show(u"atlas"_s, page);
        settledPicture(window());
        QSet<QQuickItem *> seen;
        for (int i = 0; i < 80 && !seen.contains(window()->activeFocusItem()); ++i) {
            QQuickItem *item = window()->activeFocusItem();
            seen << item;
            QVERIFY2(!focusText().isEmpty(), item->metaObject()->className());
            press(Qt::Key_Tab);
        }
        QVERIFY2(seen.size() >= 4, qPrintable(QString::number(seen.size())));
        QCOMPARE(warnings, QStringList());
    }

private:
    void show(const QString &server, const QString &page, const QString &theme = u"light"_s, const QString &language = u"en"_s)
    {
        m_app.setCurrentServer(m_app.server(server)); // none of that name: all
        openWindow(page, theme, language);
    }
    void openPalette() const
    {
        press(Qt::Key_K, Qt::ControlModifier);
        QTRY_COMPARE(focusText(), u"Go to or do"_s);
    }
    QQuickItem *pageItem() const
    {
        for (QQuickItem *item : visibleItems()) {
            if (item->property("chosen").isValid() && item->property("area").isValid())
                return item;
        }
        return nullptr;
    }
};

int main(int argc, char **argv)
{
    return runOnRecorded<TestGuiAreas>(argc, argv, QUAYSIDE_AREAS);
}
#include "tst_guiareas.moc"
