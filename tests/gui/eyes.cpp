// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/eyes.h"

using namespace Qt::StringLiterals;

namespace {
const QSet<QAccessible::Role> activeRoles { QAccessible::Button, QAccessible::ButtonMenu, QAccessible::MenuItem, QAccessible::PageTab, QAccessible::CheckBox,
    QAccessible::RadioButton, QAccessible::Row, QAccessible::ListItem, QAccessible::Link, QAccessible::EditableText, QAccessible::ComboBox };

bool matches(const QString &name, const QString &wanted) { return name == wanted || name.startsWith(wanted + u", "_s); }

/** A list keeps rows that it has no use for at present: they claim to be visible. */
bool isLaidAside(QQuickItem *item)
{
    QQuickItem *content = item->parentItem(), *view = content ? content->parentItem() : nullptr;
    const QVariant index = item->property("index");
    if (!view || !index.isValid() || view->metaObject()->indexOfMethod("itemAtIndex(int)") < 0)
        return false;
    QQuickItem *shown = nullptr;
    return QMetaObject::invokeMethod(view, "itemAtIndex", Q_RETURN_ARG(QQuickItem *, shown), Q_ARG(int, index.toInt())) && shown != item;
}

void collect(QQuickItem *item, QList<QQuickItem *> &found)
{
    if (!item->isVisible() || item->opacity() == 0 || isLaidAside(item))
        return;
    found << item;
    for (QQuickItem *child : item->childItems())
        collect(child, found);
}
}

QString Eyes::nameOf(QQuickItem *item)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(item);
    return face ? face->text(QAccessible::Name) : QString();
}

QAccessible::Role Eyes::roleOf(QQuickItem *item)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(item);
    return face ? face->role() : QAccessible::NoRole;
}

static void collectFiles(const QQuickItem *item, QSet<QString> &files)
{
    if (item->inherits("QQuickLoader") && item->property("item").value<QObject *>())
        files << item->property("source").toUrl().fileName();
    for (const QQuickItem *child : item->childItems())
        collectFiles(child, files);
}

QSet<QString> Eyes::files() const
{
    QSet<QString> files;
    if (m_window)
        collectFiles(m_window->contentItem(), files);
    return files;
}

QList<QQuickItem *> Eyes::layers() const
{
    QList<QQuickItem *> found;
    if (!m_window)
        return found;
    QQuickItem *content = m_window->contentItem();
    for (QQuickItem *child : content->childItems()) {
        if (!QByteArrayView(child->metaObject()->className()).startsWith("QQuickOverlay") || !child->isVisible())
            continue;
        const QList<QQuickItem *> popups = child->childItems();
        for (auto it = popups.crbegin(); it != popups.crend(); ++it) {
            QObject *popup = (*it)->parent();
            if (!(*it)->isVisible() || !popup || popup->metaObject()->indexOfProperty("modal") < 0)
                continue;
            found << *it;
            if (popup->property("modal").toBool())
                return found;
        }
    }
    return found << content;
}

QList<QQuickItem *> Eyes::shown() const
{
    QList<QQuickItem *> found;
    for (QQuickItem *layer : layers())
        collect(layer, found);
    return found;
}

QQuickItem *Eyes::find(const QString &name, QAccessible::Role role) const
{
    QQuickItem *words = nullptr;
    for (QQuickItem *item : shown()) {
        if (!matches(nameOf(item), name) || item->width() <= 0 || item->height() <= 0)
            continue;
        const QAccessible::Role its = roleOf(item);
        if (item->metaObject()->indexOfProperty("choices") >= 0)
            continue; // a row of choices is called by the one that holds: the words in it are what can be clicked
        if (role == QAccessible::NoRole ? activeRoles.contains(its) : its == role)
            return item;
        if (!words && role == QAccessible::NoRole)
            words = item;
    }
    return words;
}

bool Eyes::shows(const QString &words) const
{
    const QList<QQuickItem *> all = shown();
    return std::any_of(all.begin(), all.end(), [&](QQuickItem *item) { return nameOf(item).contains(words) || item->property("text").toString().contains(words); });
}

QStringList Eyes::alerts() const
{
    QStringList texts;
    QList<QQuickItem *> all;
    if (m_window)
        collect(m_window->contentItem(), all);
    for (QQuickItem *item : all) {
        if (roleOf(item) == QAccessible::AlertMessage && !nameOf(item).isEmpty())
            texts << nameOf(item);
    }
    return texts;
}

QStringList Eyes::names() const
{
    QStringList names;
    for (QQuickItem *item : shown()) {
        if (activeRoles.contains(roleOf(item)))
            names << nameOf(item).left(60) + (item->isEnabled() ? QString() : u" (disabled)"_s);
    }
    return names;
}
