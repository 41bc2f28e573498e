// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/hands.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPointer>
#include <QQmlComponent>
#include <QTest>
#include <QUrl>

using namespace quayside;
using namespace Qt::StringLiterals;

namespace {
const int patience = qEnvironmentVariable("QUAYSIDE_HANDS_PATIENCE", u"60000"_s).toInt(); // ms
}

QString Hands::open(const QString &page)
{
    m_desktop.reset();
    m_desktop = std::make_unique<Desktop>(DesktopOptions { .theme = u"light"_s, .language = u"en"_s, .page = page, .screenshot = {}, .size = QSize(1280, 860) });
    m_live.attach(m_desktop->engine());
    if (!m_desktop->load() || !QTest::qWaitForWindowExposed(window(), patience))
        return u"the window doesn't open"_s;
    return QTest::qWaitFor([this] { return m_app.isSettled() && window()->activeFocusItem(); }, patience) ? QString() : u"nothing has the focus"_s;
}

QQuickItem *Hands::calmItem(const QString &name, QString &problem, QAccessible::Role role)
{
    QQuickItem *item = nullptr, *before = nullptr;
    QRectF place;
    int calm = 0; // looks in a row at which it stood still: menus and dialogs find their place after they open
    const bool ready = QTest::qWaitFor([&] {
        item = eyes().find(name, role);
        const QRectF now = item ? item->mapRectToScene(QRectF(0, 0, item->width(), item->height())) : QRectF();
        calm = item && item == before && now == place ? calm + 1 : 0;
        before = item;
        place = now;
        return calm >= 6 && item->isEnabled();
    }, patience);
    if (ready)
        return item;
    problem = item ? u"“%1” is disabled"_s.arg(name) : u"no “%1” here, only: %2"_s.arg(name, eyes().names().join(u" | "_s));
    return nullptr;
}

QQuickItem *Hands::enabledItem(const QString &name, QString &problem, QAccessible::Role role)
{
    while (const QPointer<QQuickItem> item = calmItem(name, problem, role)) {
        reveal(item);
        if (item) // else news of the server have built it anew
            return item;
    }
    return nullptr;
}

void Hands::reveal(QQuickItem *item) const
{
    for (QQuickItem *up = item->parentItem(); up; up = up->parentItem()) {
        const int index = up->metaObject()->indexOfProperty("contentY");
        if (index < 0)
            continue;
        QQuickItem *content = up->property("contentItem").value<QQuickItem *>();
        const double top = content ? item->mapToItem(content, QPointF()).y() : 0, seen = up->property("contentY").toDouble();
        if (content && (top < seen || top + item->height() > seen + up->height()))
            up->setProperty("contentY", qMax(0.0, qMin(top, up->property("contentHeight").toDouble() - up->height())));
    }
    QCoreApplication::processEvents();
}

QPoint Hands::middleOf(QQuickItem *item) const
{
    // The row's buttons stand at its right end, a box' tick at its left.
    const bool isRow = Eyes::roleOf(item) == QAccessible::Row || Eyes::roleOf(item) == QAccessible::ListItem;
    const double x = isRow ? qMin(90.0, item->width() / 2) : Eyes::roleOf(item) == QAccessible::CheckBox ? 8 : item->width() / 2;
    return item->mapToScene(QPointF(x, item->height() / 2)).toPoint();
}

QString Hands::click(const QString &name, Qt::MouseButton button, Qt::KeyboardModifiers modifiers)
{
    QString problem;
    QPointer<QQuickItem> item;
    while (!item) { // until the one that the pointer is over lives to be clicked
        item = enabledItem(name, problem);
        if (!item)
            return problem;
        QTest::mouseMove(window(), middleOf(item));
    }
    QTest::mouseClick(window(), button, modifiers, middleOf(item));
    QCoreApplication::processEvents();
    return {};
}

QString Hands::doubleClick(const QString &name)
{
    QString problem;
    QQuickItem *item = enabledItem(name, problem);
    if (!item)
        return problem;
    QTest::mouseDClick(window(), Qt::LeftButton, {}, middleOf(item));
    QCoreApplication::processEvents();
    return {};
}

QString Hands::tab(const QString &name)
{
    QString problem;
    QQuickItem *item = enabledItem(name, problem, QAccessible::PageTab);
    if (item)
        QTest::mouseClick(window(), Qt::LeftButton, {}, middleOf(item));
    return problem;
}

QString Hands::set(const QString &field, const QString &text)
{
    QString problem;
    QQuickItem *item = enabledItem(field, problem, QAccessible::EditableText);
    if (!item)
        return problem;
    QTest::mouseClick(window(), Qt::LeftButton, {}, middleOf(item));
    QTest::keySequence(window(), QKeySequence(QKeySequence::SelectAll));
    if (text.isEmpty())
        QTest::keyClick(window(), Qt::Key_Delete);
    return type(text);
}

QString Hands::paste(const QString &field, const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    const QString problem = set(field, {});
    if (problem.isEmpty())
        QTest::keySequence(window(), QKeySequence(QKeySequence::Paste));
    return problem;
}

QString Hands::replace(const QString &field, const QString &before, const QString &after)
{
    QString problem;
    const QPointer<QQuickItem> item = enabledItem(field, problem, QAccessible::EditableText);
    if (!item)
        return problem;
    QString text;
    if (!QTest::qWaitFor([&] { text = item ? item->property("text").toString() : QString(); return text.contains(before); }, patience))
        return u"“%1” has no “%2”: %3"_s.arg(field, before, text);
    return paste(field, text.replace(before, after));
}

QString Hands::choose(const QString &box, const QString &choice)
{
    QString problem;
    const QPointer<QQuickItem> item = enabledItem(box, problem, QAccessible::ComboBox);
    if (!item)
        return problem;
    const auto indexOf = [&] {
        for (int i = 0; item && i < item->property("count").toInt(); ++i) {
            QString text;
            if (QMetaObject::invokeMethod(item, "textAt", Q_RETURN_ARG(QString, text), Q_ARG(int, i)) && text == choice)
                return i;
        }
        return -1;
    };
    if (!QTest::qWaitFor([&] { return indexOf() >= 0; }, patience))
        return u"“%1” doesn't offer “%2”"_s.arg(box, choice);
    item->forceActiveFocus(Qt::TabFocusReason);
    for (int steps = indexOf() - item->property("currentIndex").toInt(); item && steps != 0; steps += steps > 0 ? -1 : 1)
        QTest::keyClick(window(), steps > 0 ? Qt::Key_Down : Qt::Key_Up);
    const QString shown = item ? item->property("currentText").toString() : QString();
    return shown == choice ? QString() : u"“%1” shows “%2”"_s.arg(box, shown);
}

QString Hands::check(const QString &box, bool on)
{
    QString problem;
    const QPointer<QQuickItem> item = enabledItem(box, problem, QAccessible::CheckBox);
    if (!item || item->property("checked").toBool() == on)
        return problem;
    QTest::mouseClick(window(), Qt::LeftButton, {}, middleOf(item));
    return !item || item->property("checked").toBool() == on ? QString() : u"“%1” doesn't change"_s.arg(box);
}

QString Hands::key(const QString &sequence)
{
    QTest::keySequence(window(), QKeySequence(sequence));
    QCoreApplication::processEvents();
    return {};
}

QString Hands::type(const QString &text)
{
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, window(), letter == u'\n' ? Qt::Key_Return : Qt::Key(letter.toUpper().unicode()), QString(letter), Qt::NoModifier);
    QCoreApplication::processEvents();
    return {};
}

/** Qt's own: offscreen there is no other. */
QObject *Hands::fileDialog() const
{
    for (QQuickItem *layer : eyes().layers()) {
        if (layer->parent() && layer->parent()->inherits("QQuickFileDialogImpl"))
            return layer->parent();
    }
    return nullptr;
}

QString Hands::chooseFile(const QString &path)
{
    QObject *dialog = nullptr;
    if (!QTest::qWaitFor([&] { dialog = fileDialog(); return dialog != nullptr; }, patience))
        return u"no file dialog is open"_s;
    dialog->setProperty("selectedFile", QUrl::fromLocalFile(path));
    QMetaObject::invokeMethod(dialog, "accept");
    QCoreApplication::processEvents();
    return {};
}

QString Hands::waitFor(const QString &words, bool shown)
{
    const auto shows = [&, any = words.split(u" | "_s)] { return std::any_of(any.begin(), any.end(), [&](const QString &part) { return eyes().shows(part); }); };
    if (QTest::qWaitFor([&] { return shows() == shown; }, 3 * patience))
        return {};
    return shown ? u"“%1” isn't shown, only: %2"_s.arg(words, eyes().names().join(u" | "_s)) : u"“%1” is still shown"_s.arg(words);
}

void Hands::picture(const QString &file) const
{
    if (m_desktop)
        window()->grabWindow().save(file);
}
