// SPDX-License-Identifier: Apache-2.0
#include "app/notifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>

#include "models/items/operationsmodel.h"
#include "models/items/preferences.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
const QString service = u"org.freedesktop.Notifications"_s, path = u"/org/freedesktop/Notifications"_s;
constexpr uchar normalUrgency = 1;
}

Notifier::Notifier(OperationsModel *operations, Preferences *preferences, QObject *parent) : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(onAction(uint, QString)));
    bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(onClosed(uint, uint)));
    connect(operations, &OperationsModel::finished, this, [this, preferences](const QString &text, bool success, qint64 seconds) {
        const bool hasFocus = QGuiApplication::applicationState() == Qt::ApplicationActive;
        if (preferences->notifications() && isWorthIt(hasFocus, success, seconds))
            show(text, success);
    });
}

void Notifier::show(const QString &text, bool success)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, u"Notify"_s);
    const QVariantMap hints { { u"desktop-entry"_s, u"org.quayside.Quayside"_s }, { u"urgency"_s, QVariant::fromValue(normalUrgency) } };
    call << QGuiApplication::applicationDisplayName() << uint(0) << u"org.quayside.Quayside"_s
         << (success ? tr("Done: %1") : tr("Failed: %1")).arg(text) << QString() << QStringList { u"default"_s, tr("Show") } << hints << -1;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (const QDBusPendingReply<uint> reply = *watcher; !reply.isError())
            m_shown.insert(reply.value());
    });
}

void Notifier::onAction(uint id, const QString &)
{
    if (m_shown.contains(id))
        Q_EMIT clicked();
}

void Notifier::onClosed(uint id, uint) { m_shown.remove(id); }

}
