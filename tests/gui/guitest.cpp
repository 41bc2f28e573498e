// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/guitest.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QJSValue>
#include <QLoggingCategory>
#include <QQmlComponent>
#include <QStyleHints>
#include <QTest>

#include "tests/gui/mock/mockmodels.h"

using namespace Qt::StringLiterals;

namespace {
QStringList collected;
QtMessageHandler previousHandler = nullptr;

void collect(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const bool ours = type == QtWarningMsg || type == QtCriticalMsg;
    // Platform plug-ins speak of the missing session, not of the views.
    if (ours && !message.contains(u"XDG_RUNTIME_DIR"_s) && !message.contains(u"propagateSizeHints"_s))
        collected << message;
    previousHandler(type, context, message);
}
}

void GuiTest::prepareEnvironment()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    qputenv("QUAYSIDE_REDUCED_MOTION", "1");
    qputenv("LANGUAGE", "en");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
}

void GuiTest::prepareApplication()
{
    quayside::Desktop::prepare();
    QGuiApplication::styleHints()->setCursorFlashTime(0);
    registerMockModels();
}

GuiTest::GuiTest(const QString &scene, const QString &page, const QString &theme, const QString &language)
{
    collected.clear();
    // QtTest sets a handler of its own when a test begins, so that ours goes above it here.
    if (const QtMessageHandler present = qInstallMessageHandler(collect); present != collect)
        previousHandler = present;
    m_desktop = std::make_unique<quayside::Desktop>(
        quayside::DesktopOptions{.theme = theme, .language = language, .page = page, .screenshot = {}, .size = QSize(1280, 800)});
    m_desktop->app()->setProperty("scene", scene);
    QVERIFY(m_desktop->load());
    QVERIFY(QTest::qWaitForWindowExposed(window(), 30'000));
    QTRY_VERIFY(window()->activeFocusItem());
}

GuiTest::~GuiTest() = default;

QObject *GuiTest::singleton(const char *name) const
{
    QQmlComponent component(engine());
    component.setData(QByteArray("import QtQml; import Quayside; QtObject { property QtObject it: ") + name + " }", QUrl());
    const std::unique_ptr<QObject> holder(component.create());
    return holder ? holder->property("it").value<QObject *>() : nullptr;
}

QStringList GuiTest::calls() const
{
    const QVariant value = app()->property("calls");
    const QVariantList calls = value.metaType() == QMetaType::fromType<QJSValue>() ? value.value<QJSValue>().toVariant().toList() : value.toList();
    QStringList texts;
    for (const QVariant &call : calls) {
        QStringList words;
        for (const QVariant &word : call.toList())
            words << (word.canConvert<QStringList>() && word.typeId() != QMetaType::QString ? u'[' + word.toStringList().join(u' ') + u']' : word.toString());
        const QString verb = words.takeFirst();
        texts << verb + u'(' + words.join(u", "_s) + u')';
    }
    return texts;
}

void GuiTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(window(), key, modifiers);
    QCoreApplication::processEvents();
}

void GuiTest::type(const QString &text) const
{
    for (const QChar character : text)
        QTest::keyClick(window(), character.toLatin1());
}

QString GuiTest::focusText() const
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(window()->activeFocusItem());
    return face ? face->text(QAccessible::Name) : QString();
}

bool GuiTest::shows(const QString &words) const
{
    QList<QQuickItem *> items { window()->contentItem() };
    while (!items.isEmpty()) {
        QQuickItem *item = items.takeFirst();
        if (item->isVisible() && item->property("text").toString().contains(words))
            return true;
        items += item->childItems();
    }
    return false;
}

QStringList GuiTest::warnings()
{
    return collected;
}
