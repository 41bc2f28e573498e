// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/recordedwindow.h"

#include <QAccessible>
#include <QJSValue>
#include <QQmlComponent>
#include <QTest>
#include <QtQml>

#include "tests/gui/eyes.h"

using namespace quayside;
using namespace Qt::StringLiterals;

void RecordedWindow::openWindow(const QString &page, const QString &theme, const QString &language)
{
    m_desktop = std::make_unique<Desktop>(DesktopOptions { .theme = theme, .language = language, .page = page, .screenshot = {}, .size = QSize(1280, 800) });
    m_live.attach(m_desktop->engine());
    QVERIFY(m_desktop->load());
    QVERIFY(QTest::qWaitForWindowExposed(window(), 30'000));
    QTRY_VERIFY(window()->activeFocusItem());
    QCoreApplication::processEvents();
}

QObject *RecordedWindow::navigator() const
{
    QQmlComponent component(qmlEngine(window()));
    component.setData("import QtQml; import Quayside; QtObject { property QtObject it: Nav }", QUrl());
    const std::unique_ptr<QObject> holder(component.create());
    return holder->property("it").value<QObject *>();
}

void RecordedWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(window(), key, modifiers);
    QCoreApplication::processEvents();
}

void RecordedWindow::type(const QByteArray &text) const
{
    for (const char letter : text)
        QTest::keyClick(window(), letter);
}

QString RecordedWindow::focusText() const
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(window()->activeFocusItem());
    return face ? face->text(QAccessible::Name) : QString();
}

QList<QQuickItem *> RecordedWindow::visibleItems() const
{
    QList<QQuickItem *> all = window()->contentItem()->childItems(), found;
    while (!all.isEmpty()) {
        QQuickItem *item = all.takeFirst();
        all << item->childItems();
        if (item->isVisible())
            found << item;
    }
    return found;
}

QStringList RecordedWindow::alerts() const
{
    QStringList texts;
    for (QQuickItem *item : visibleItems()) {
        if (Eyes::roleOf(item) == QAccessible::AlertMessage)
            texts << Eyes::nameOf(item);
    }
    return texts;
}

void RecordedWindow::showTab(const QString &file) const
{
    for (const QQuickItem *item : visibleItems()) {
        const QVariant tabs = item->property("tabs");
        const QVariantList list = tabs.canConvert<QJSValue>() ? tabs.value<QJSValue>().toVariant().toList() : tabs.toList();
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (list[i].toMap().value(u"file"_s) == file)
                navigator()->setProperty("tab", i);
        }
    }
}
