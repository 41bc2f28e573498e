// SPDX-License-Identifier: Apache-2.0
// The desktop for whoever hears it, works without a pointer, needs large text or reads from the right: on every page and in every dialog.
#include <QGuiApplication>
#include <QTest>

#include "tests/gui/inspect.h"
#include "tests/gui/picture.h"
#include "tests/gui/stage.h"

using namespace Qt::StringLiterals;

namespace {
constexpr int mostStops = 250;

QString kind(QQuickItem *item) { return QString::fromLatin1(item->metaObject()->className()).section(u"_QML"_s, 0, 0); }

/** Something that can be pressed with the pointer, below `item`. */
void pressables(QQuickItem *item, QList<QQuickItem *> &found)
{
    if (!item->isVisible() || item->inherits("QQuickOverlay"))
        return;
    const bool isBackground = item->parentItem() && item->parentItem()->inherits("QQuickFlickable"); // a click there takes back a choice
    for (const QObject *child : isBackground ? QObjectList() : item->children()) {
        if (child->inherits("QQuickTapHandler") && child->property("enabled").toBool() && child->property("acceptedButtons").toInt() & Qt::LeftButton)
            found << item;
    }
    if (item->inherits("QQuickMouseArea") && item->isEnabled() && item->property("acceptedButtons").toInt() & Qt::LeftButton)
        found << item;
    for (QQuickItem *child : item->childItems())
        pressables(child, found);
}

/** It, or something that it lies in, says what it is. */
bool isExplained(QQuickItem *item)
{
    static const QList<QAccessible::Role> silent { QAccessible::NoRole, QAccessible::Client, QAccessible::Pane, QAccessible::Grouping, QAccessible::StaticText,
        QAccessible::Graphic, QAccessible::Window, QAccessible::Dialog, QAccessible::Table, QAccessible::List };
    for (; item; item = item->parentItem()) {
        if (!silent.contains(inspect::role(item)))
            return true;
    }
    return false;
}

/** In a row of a list or table, or in a tab, whose keys do the same. */
bool isInRow(QQuickItem *item)
{
    static const QList<QAccessible::Role> rows { QAccessible::Row, QAccessible::ListItem, QAccessible::TreeItem, QAccessible::PageTab };
    for (; item; item = item->parentItem()) {
        if (rows.contains(inspect::role(item)))
            return true;
    }
    return false;
}

/** The focus is on the control or on a part of it. */
bool isWithin(const QQuickItem *item, const QQuickItem *control)
{
    for (; item && item != control; item = item->parentItem()) { }
    return item != nullptr;
}

/** Something around `ring` cuts it off, though what it is around is whole. */
bool isCut(const QQuickItem *ring)
{
    const QRectF outer = ring->mapRectToScene(ring->boundingRect()), inner = ring->parentItem()->mapRectToScene(ring->parentItem()->boundingRect());
    for (const QQuickItem *item = ring->parentItem(); item; item = item->parentItem()) {
        const QRectF room = item->clip() ? item->mapRectToScene(item->boundingRect()).adjusted(-0.5, -0.5, 0.5, 0.5) : QRectF();
        if (item->clip() && room.contains(inner) && !room.contains(outer))
            return true;
    }
    return false;
}

/** The names of what has a ring that is cut, below `item`. */
void cutRings(QQuickItem *item, QStringList &found)
{
    if (!item->isVisible())
        return;
    if (QString::fromLatin1(item->metaObject()->className()).contains(u"Ring_QML"_s) && isCut(item))
        found << u"the focus is cut off: %1 \"%2\""_s.arg(kind(item->parentItem()), inspect::name(item->parentItem()));
    for (QQuickItem *child : item->childItems())
        cutRings(child, found);
}

/** The pictures differ around `rect`. */
bool differ(const QImage &one, const QImage &other, const QRectF &rect)
{
    const QRect part = rect.toAlignedRect().adjusted(-6, -6, 6, 6).intersected(one.rect());
    return one.copy(part) != other.copy(part);
}
}

class TestGuiAccess : public QObject
{
    Q_OBJECT
public:
    explicit TestGuiAccess(Stage &stage) : m_stage(stage) { }

private Q_SLOTS:
    void everyControl_data() { addPlaces(); }
    /** Each control says its name, and Tab gets there. */
    void everyControl()
    {
        show(u"en"_s, { 1280, 800 });
        QStringList wrong;
        const QList<QPointer<QQuickItem>> stops = tabStops(wrong);
        for (const Seen &control : inspect::controls(m_stage.root())) {
            if (inspect::name(control.item).isEmpty())
                wrong << u"no name: "_s + inspect::describe(control);
            const QAccessible::Role role = inspect::role(control.item);
            const bool byArrows = role == QAccessible::PageTab || role == QAccessible::RadioButton || isInRow(control.item);
            const bool isReached = std::any_of(stops.begin(), stops.end(), [&](const QPointer<QQuickItem> &stop) { return stop && isWithin(stop, control.item); });
            if (!byArrows && !isReached && control.item->isEnabled() && !control.visible.isEmpty())
                wrong << u"not reached by Tab: "_s + inspect::describe(control);
        }
        QList<QQuickItem *> pressed;
        pressables(m_stage.root(), pressed);
        for (QQuickItem *item : pressed) {
            if (!isExplained(item))
                wrong << u"for the pointer only: %1 in %2"_s.arg(kind(item), kind(item->parentItem()));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QCOMPARE(Stage::takeWarnings(), QStringList());
    }
    void largeText_data() { addPlaces({ u"en"_s, u"de"_s }); }
    /** Text and controls at 200 % on a screen of 1920x1080: nothing over another, out of the window or cut. */
    void largeText()
    {
        QFETCH(QString, language);
        layout(language, { 960, 540 }, true);
    }
    void fromTheRight_data() { addPlaces(); }
    void fromTheRight()
    {
        layout(u"he"_s, { 1280, 800 });
        for (const Seen &text : inspect::texts(m_stage.root()))
            QVERIFY2(text.item->property("text").toString() != u"›"_s, "an arrow against the direction of reading");
        if (const QString folder = qEnvironmentVariable("QUAYSIDE_PICTURES"); !folder.isEmpty())
            m_stage.window()->grabWindow().save(u"%1/%2-rtl.png"_s.arg(folder, QString::fromLatin1(QTest::currentDataTag())));
    }
    void whatIsProposed_data() { addPlaces(); }
    /** A text that a dialog brings along where one begins to type is typed over. */
    void whatIsProposed()
    {
        show(u"en"_s, { 1280, 800 });
        const QQuickItem *field = m_stage.root() == m_stage.window()->contentItem() ? nullptr : m_stage.window()->activeFocusItem();
        if (!field || !field->inherits("QQuickTextField") || field->property("readOnly").toBool())
            return;
        QCOMPARE(field->property("selectedText").toString(), field->property("text").toString());
    }
    void searchByKeyboard_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("field");
        QTest::newRow("a log") << u"instance-logs"_s << u"Filter lines"_s;
        QTest::newRow("keys") << u"instance-config"_s << u"Search keys"_s;
        QTest::newRow("images") << u"images"_s << u"Search images"_s;
    }
    void searchByKeyboard()
    {
        QFETCH(QString, name);
        const auto place = std::find_if(places().begin(), places().end(), [&](const Place &one) { return name == QLatin1StringView(one.name); });
        m_stage.show(*place, u"light"_s, u"en"_s, { 1280, 800 });
        QTest::keyClick(m_stage.window(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(m_stage.window()->activeFocusItem());
        QTEST(inspect::name(m_stage.window()->activeFocusItem()), "field");
    }
    /** The chosen one's bold words take no other room. */
    void tabsKeepTheirPlaces()
    {
        QList<QRectF> before;
        for (const char *page : { "instance:keep/default/web-1:backups", "instance:keep/default/web-1:activity" }) {
            m_stage.show({ "tabs", "keep", page }, u"light"_s, u"en"_s, { 1280, 800 });
            QList<QRectF> rects;
            for (const Seen &control : inspect::controls(m_stage.root())) {
                if (inspect::role(control.item) == QAccessible::PageTab)
                    rects << control.item->mapRectToScene(control.item->boundingRect());
            }
            QCOMPARE(rects.size(), 10);
            if (!before.isEmpty())
                QCOMPARE(rects, before);
            before = rects;
        }
    }
    void pictureFromTheRight_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : { "instances", "instance-config", "storage" })
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void pictureFromTheRight()
    {
        QFETCH(QString, name);
        const auto place = std::find_if(places().begin(), places().end(), [&](const Place &one) { return name == QLatin1StringView(one.name); });
        m_stage.show(*place, u"light"_s, u"he"_s, { 1280, 800 });
        QTest::mouseClick(m_stage.window(), Qt::LeftButton, {}, { 1, 1 }); // whoever works with the pointer sees no focus
        const QString problem = compareWithReference(settledPicture(m_stage.window()), u"rtl-%1.png"_s.arg(name));
        if (problem.startsWith(u"skip: "_s))
            QSKIP(qPrintable(problem.mid(6)));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
    void cleanupTestCase() { qInfo("focus seen on: %s", qPrintable(m_shown.values().join(u' '))); }

private:
    static void addPlaces(const QStringList &languages = { u"en"_s })
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("language");
        for (const QString &language : languages) {
            for (int i = 0; i < places().size(); ++i)
                QTest::addRow("%s%s", places()[i].name, language == "en"_L1 ? "" : qPrintable(u' ' + language)) << i << language;
        }
    }
    void show(const QString &language, QSize size)
    {
        QFETCH(int, number);
        m_stage.show(places()[number], u"light"_s, language, size);
    }
    void layout(const QString &language, QSize size, bool whole = false)
    {
        show(language, size);
        const QList<Seen> texts = inspect::texts(m_stage.root()), controls = inspect::controls(m_stage.root());
        const QStringList wrong = Stage::takeWarnings() + (whole ? inspect::cutTexts(texts) : QStringList()) + inspect::overlaps(texts) + inspect::overlaps(controls) + inspect::outside(texts + controls, m_stage.window()->size());
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
    /** Where Tab goes, once around; the first of each kind must look different with the focus. */
    QList<QPointer<QQuickItem>> tabStops(QStringList &wrong)
    {
        QQuickWindow *window = m_stage.window();
        QList<QPointer<QQuickItem>> stops;
        QImage before;
        QPointer<QQuickItem> looked;
        for (int i = 0; i < mostStops; ++i) {
            if (QQuickItem *item = window->activeFocusItem(); item && inspect::role(item) == QAccessible::Terminal)
                release(item);
            QTest::keyClick(window, Qt::Key_Tab);
            QCoreApplication::processEvents();
            QQuickItem *item = window->activeFocusItem();
            if (looked && !differ(before, window->grabWindow(), looked->mapRectToScene(looked->boundingRect())))
                wrong << u"the focus can't be seen: %1 \"%2\""_s.arg(kind(looked), inspect::name(looked));
            looked.clear();
            cutRings(m_stage.root(), wrong);
            if (!item || stops.contains(item))
                return stops;
            stops << item;
            if (inspect::name(item).isEmpty())
                wrong << u"no name: %1"_s.arg(kind(item));
            if (!m_shown.contains(kind(item))) {
                m_shown << kind(item);
                looked = item;
                before = window->grabWindow();
            }
        }
        wrong << u"Tab doesn't come around"_s;
        return stops;
    }

    /** A terminal keeps its keys until the right Ctrl. */
    static void release(QQuickItem *terminal)
    {
        for (const QEvent::Type type : { QEvent::KeyPress, QEvent::KeyRelease }) {
            QKeyEvent event(type, Qt::Key_Control, Qt::NoModifier, 105, 0, 0);
            QCoreApplication::sendEvent(terminal, &event);
        }
    }

    Stage &m_stage;
    QSet<QString> m_shown;
};

int main(int argc, char **argv)
{
    Stage::prepareEnvironment();
    QGuiApplication application(argc, argv);
    Stage stage;
    TestGuiAccess test(stage);
    return QTest::qExec(&test, argc, argv);
}
#include "tst_guiaccess.moc"
