// SPDX-License-Identifier: Apache-2.0
// What a screen reader gets: the tree of accessible things of every page and dialog, what it is told as the keyboard moves, and where the
// focus goes when something opens and closes.
#include <QAccessible>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QTest>

#include "tests/gui/inspect.h"
#include "tests/gui/stage.h"

using namespace Qt::StringLiterals;

namespace {
using Faces = QList<QAccessibleInterface *>;

void collect(QAccessibleInterface *face, Faces &found)
{
    if (!face || face->state().invisible)
        return;
    found << face;
    for (int i = 0; i < face->childCount(); ++i)
        collect(face->child(i), found);
}

QString describe(QAccessibleInterface *face)
{
    return u"%1 \"%2\""_s.arg(QString::fromLatin1(QMetaEnum::fromType<QAccessible::Role>().valueToKey(face->role())), face->text(QAccessible::Name));
}

bool isOneOf(QAccessibleInterface *face, std::initializer_list<QAccessible::Role> roles) { return std::find(roles.begin(), roles.end(), face->role()) != roles.end(); }

/** Things with nothing to say, and glue that nothing is glued with. Foreign words, as lines of a log, come as they are. */
QString wrongName(QAccessibleInterface *face)
{
    static const QRegularExpression glue(u"_QMLTYPE_|\\bundefined\\b|\\bNaN\\b|\\[object|, ,|^, |, $"_s);
    const QString name = face->text(QAccessible::Name);
    const bool mustHave = isOneOf(face, { QAccessible::Button, QAccessible::ButtonMenu, QAccessible::CheckBox, QAccessible::RadioButton, QAccessible::ComboBox, QAccessible::EditableText, QAccessible::Link,
        QAccessible::PageTab, QAccessible::Row, QAccessible::ListItem, QAccessible::TreeItem, QAccessible::ColumnHeader, QAccessible::Dialog, QAccessible::Table, QAccessible::List, QAccessible::Tree, QAccessible::Grouping });
    if (mustHave && name.isEmpty())
        return u"no name: "_s + describe(face);
    return glue.match(name).hasMatch() || glue.match(face->text(QAccessible::Description)).hasMatch() ? u"glued: "_s + describe(face) : QString();
}

/** What can be pressed can be pressed by an assistive program. */
bool isDead(QAccessibleInterface *face)
{
    return isOneOf(face, { QAccessible::Button, QAccessible::ButtonMenu, QAccessible::CheckBox, QAccessible::RadioButton, QAccessible::Link, QAccessible::PageTab })
        && (!face->actionInterface() || !face->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
}

/** Children of `face` that can't be told from each other, and groups of choices of which not one is the chosen one. */
QStringList wrongSiblings(QAccessibleInterface *face)
{
    QStringList wrong;
    QSet<QString> seen;
    int choices = 0, chosen = 0;
    for (int i = 0; i < face->childCount(); ++i) {
        QAccessibleInterface *child = face->child(i);
        if (!child || child->state().invisible)
            continue;
        if (isOneOf(child, { QAccessible::Button, QAccessible::ButtonMenu, QAccessible::CheckBox, QAccessible::EditableText, QAccessible::ComboBox }) && seen.contains(describe(child)) && child->text(QAccessible::Name) != u"Close"_s)
            wrong << u"twice: "_s + describe(child);
        seen << describe(child);
        choices += isOneOf(child, { QAccessible::RadioButton, QAccessible::PageTab });
        chosen += (child->role() == QAccessible::RadioButton && child->state().checked) || (child->role() == QAccessible::PageTab && child->state().selected);
    }
    if (choices > 1 && chosen > 1)
        wrong << u"%1 chosen at once: "_s.arg(chosen) + describe(face);
    if (choices > 1 && chosen == 0 && face->role() == QAccessible::PageTabList)
        wrong << u"none chosen: "_s + describe(face);
    return wrong;
}

/** Lists that glide to the current row: slow for the keyboard, and they do it also for who asked for less motion. */
void gliding(QQuickItem *item, QStringList &found)
{
    if (item->inherits("QQuickListView") && item->activeFocusOnTab() && item->property("highlightMoveDuration").toInt() != 0)
        found << u"glides: "_s + inspect::name(item);
    for (QQuickItem *child : item->childItems())
        gliding(child, found);
}
}

class TestGuiTree : public QObject
{
    Q_OBJECT
public:
    explicit TestGuiTree(Stage &stage) : m_stage(stage) { }

private Q_SLOTS:
    void tree_data()
    {
        QTest::addColumn<int>("number");
        for (int i = 0; i < places().size(); ++i)
            QTest::newRow(places()[i].name) << i;
    }
    void tree()
    {
        QFETCH(int, number);
        m_stage.show(places()[number], u"light"_s, u"en"_s, { 1280, 800 });
        QStringList wrong;
        Faces faces;
        collect(face(), faces);
        for (QAccessibleInterface *one : faces) {
            if (const QString name = wrongName(one); !name.isEmpty())
                wrong << name;
            if (isDead(one))
                wrong << u"can't be pressed: "_s + describe(one);
            wrong << wrongSiblings(one);
        }
        gliding(m_stage.window()->contentItem(), wrong);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
    void moving_data()
    {
        QTest::addColumn<QByteArray>("place");
        QTest::addColumn<QString>("holder"); // has the focus
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("role");
        QTest::addColumn<QString>("words"); // what is heard begins with
        const auto row = [](const char *place, const char *holder, Qt::Key key, QAccessible::Role role, const char *words) {
            QTest::addRow("%s %s", place, holder) << QByteArray(place) << QString::fromLatin1(holder) << int(key) << int(role) << QString::fromLatin1(words);
        };
        row("instances", "Instances", Qt::Key_End, QAccessible::Row, "web-2, Running");
        row("instances", "Columns: State", Qt::Key_Right, QAccessible::ColumnHeader, "Name, sorted upwards");
        row("profiles", "Profiles", Qt::Key_Down, QAccessible::Row, "db, ");
        row("networks", "Networks", Qt::Key_Down, QAccessible::Row, "backup");
        row("images", "Images", Qt::Key_Down, QAccessible::Row, "alpine");
        row("storage", "Volumes", Qt::Key_Down, QAccessible::Row, "4c1f90ab27de");
        row("hardware", "Hardware", Qt::Key_Right, QAccessible::PageTab, "Environment");
        row("instance", "Overview", Qt::Key_Right, QAccessible::PageTab, "Configuration");
        row("preferences", "Theme", Qt::Key_Right, QAccessible::RadioButton, "Light");
        row("create", "Images", Qt::Key_End, QAccessible::ListItem, "alpine");
        row("instance-snapshots", "Snapshots", Qt::Key_Down, QAccessible::ListItem, "");
    }
    /** What has the focus, for a screen reader, is the row, the tab, the choice that the keyboard has come to. */
    void moving()
    {
        QFETCH(QByteArray, place);
        QFETCH(QString, holder);
        QFETCH(int, key);
        show(place);
        QFETCH(int, role);
        QVERIFY2(tabTo(holder, role == QAccessible::PageTab), qPrintable(holder));
        QCoreApplication::processEvents();
        QTest::keyClick(m_stage.window(), Qt::Key(key));
        QCoreApplication::processEvents();
        QFETCH(QString, words);
        Faces faces;
        collect(face(), faces);
        QStringList focused;
        for (QAccessibleInterface *one : faces)
            focused << (one->state().focused ? describe(one) : QString());
        const auto isIt = [&](QAccessibleInterface *one) { return one->state().focused && one->role() == role && one->text(QAccessible::Name).startsWith(words); };
        QVERIFY2(std::any_of(faces.begin(), faces.end(), isIt), qPrintable(u"the focus is on "_s + focused.join(u' ')));
        if (place == "preferences")
            m_stage.app().preferences()->setValue(u"theme"_s, u"system"_s);
    }
    /** The palette's field keeps the focus, and says what Enter would do. */
    void palette()
    {
        show("palette");
        QAccessibleInterface *field = QAccessible::queryAccessibleInterface(m_stage.window()->activeFocusItem());
        QVERIFY(field);
        QTRY_VERIFY2(field->text(QAccessible::Description).startsWith(u"Overview, Page"_s), qPrintable(field->text(QAccessible::Description)));
        QTest::keyClick(m_stage.window(), Qt::Key_Down);
        QTRY_VERIFY2(field->text(QAccessible::Description).startsWith(u"Instances, Page"_s), qPrintable(field->text(QAccessible::Description)));
    }
    void openAndBack_data()
    {
        QTest::addColumn<int>("number");
        for (int i = 0; i < places().size(); ++i) {
            if (!isDialog(places()[i]))
                QTest::newRow(places()[i].name) << i;
        }
    }
    /** Each button that opens a menu or a dialog has the focus again when Escape has closed that. */
    void openAndBack()
    {
        QFETCH(int, number);
        m_stage.show(places()[number], u"light"_s, u"en"_s, { 1280, 800 });
        QStringList wrong;
        for (const QPointer<QQuickItem> &opener : openers()) {
            if (!opener || !opener->isVisible() || !opener->isEnabled())
                continue;
            opener->forceActiveFocus(Qt::TabFocusReason);
            const QString name = inspect::name(opener);
            QTest::keyClick(m_stage.window(), Qt::Key_Space);
            if (!QTest::qWaitFor([&] { return m_stage.root() != m_stage.window()->contentItem(); }, 2000))
                continue;
            QTest::keyClick(m_stage.window(), Qt::Key_Escape);
            if (!QTest::qWaitFor([&] { return m_stage.root() == m_stage.window()->contentItem(); }, 2000))
                wrong << u"Escape doesn't close what it opens: "_s + name;
            else if (!QTest::qWaitFor([&] { return !opener || opener->hasActiveFocus(); }, 2000))
                wrong << u"%1: then the focus is on %2"_s.arg(name, inspect::name(m_stage.window()->activeFocusItem()));
            m_stage.show(places()[number], u"light"_s, u"en"_s, { 1280, 800 });
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

private:
    QAccessibleInterface *face() const
    {
        QQuickItem *root = m_stage.root();
        return QAccessible::queryAccessibleInterface(root == m_stage.window()->contentItem() ? static_cast<QObject *>(m_stage.window()) : root);
    }
    void show(const QByteArray &name)
    {
        const auto place = std::find_if(places().begin(), places().end(), [&](const Place &one) { return name == one.name; });
        m_stage.show(*place, u"light"_s, u"en"_s, { 1280, 800 });
    }
    /** Goes round more than once: what a page reads first may only then have its place. */
    bool tabTo(const QString &name, bool isStrip) const
    {
        return QTest::qWaitFor([&] { return tabRound(name, isStrip); }, 30'000);
    }
    bool tabRound(const QString &name, bool isStrip) const
    {
        for (int i = 0; i < 80; ++i) {
            for (QQuickItem *item = m_stage.window()->activeFocusItem(); item; item = item->parentItem()) {
                if (inspect::name(item) == name && inspect::role(item) != QAccessible::Pane && (!isStrip || inspect::role(item) == QAccessible::PageTabList))
                    return true;
            }
            QTest::keyClick(m_stage.window(), Qt::Key_Tab);
        }
        return false;
    }
    QList<QPointer<QQuickItem>> openers() const
    {
        QList<QPointer<QQuickItem>> found;
        for (const Seen &control : inspect::controls(m_stage.root())) {
            const bool opens = control.item->property("dropDown").toBool() || inspect::name(control.item).endsWith(u'…');
            if (opens && inspect::role(control.item) == QAccessible::Button && control.item->isEnabled() && !inspect::name(control.item).contains(u"file"_s))
                found << control.item;
        }
        return found;
    }

    Stage &m_stage;
};

int main(int argc, char **argv)
{
    Stage::prepareEnvironment();
    QGuiApplication application(argc, argv);
    QAccessible::setActive(true);
    Stage stage;
    TestGuiTree test(stage);
    return QTest::qExec(&test, argc, argv);
}
#include "tst_guitree.moc"
