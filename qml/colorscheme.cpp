// SPDX-License-Identifier: Apache-2.0
#include "qml/colorscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QMetaEnum>
#include <QPalette>
#include <utility>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString interface = u"org.freedesktop.portal.Settings"_s;
struct Setting {
    QLatin1StringView group, key;
    bool operator==(const Setting &) const = default;
};
constexpr Setting colorScheme { "org.freedesktop.appearance"_L1, "color-scheme"_L1 }; // 1: dark
constexpr Setting animations { "org.gnome.desktop.interface"_L1, "enable-animations"_L1 };

// The portal's old Read wraps its value twice.
QVariant unwrap(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}
} // namespace

ColorScheme::ColorScheme(QObject *parent) : QObject(parent)
{
    static const bool isDark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128; // before follow() has changed it
    m_dark = isDark;
    // Without an address libdbus may try to launch a bus: never do that for a colour.
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        askPortal();
}

void ColorScheme::follow(const QObject *palette)
{
    QPalette colors = QGuiApplication::palette();
    const QMetaEnum roles = QMetaEnum::fromType<QPalette::ColorRole>();
    for (int i = 0; palette && i < roles.keyCount(); ++i) {
        QByteArray name = roles.key(i); // "WindowText" is windowText in QML
        name[0] = char(name[0] - 'A' + 'a');
        if (const QVariant color = palette->property(name); color.canConvert<QColor>())
            colors.setColor(QPalette::ColorRole(roles.value(i)), color.value<QColor>());
    }
    QGuiApplication::setPalette(colors);
}

bool ColorScheme::reducedMotion() const
{
    return m_still || qEnvironmentVariableIsSet("QUAYSIDE_REDUCED_MOTION");
}

void ColorScheme::askPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(service, path, interface, u"SettingChanged"_s, this, SLOT(settingChanged(QString,QString,QDBusVariant)));
    for (const Setting &setting : { colorScheme, animations }) {
        QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
        call << QString(setting.group) << QString(setting.key);
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, setting](QDBusPendingCallWatcher *done) {
            const QDBusPendingReply<QVariant> reply = *done;
            if (!reply.isError())
                take(QString(setting.group), QString(setting.key), unwrap(reply.value()));
            done->deleteLater();
        });
    }
}

void ColorScheme::settingChanged(const QString &changedGroup, const QString &changedKey, const QDBusVariant &value)
{
    take(changedGroup, changedKey, unwrap(value.variant()));
}

void ColorScheme::take(const QString &group, const QString &key, const QVariant &value)
{
    const auto is = [&](const Setting &setting) { return group == setting.group && key == setting.key; };
    if (is(colorScheme) && std::exchange(m_dark, value.toUInt() == 1) != m_dark)
        Q_EMIT changed();
    if (is(animations) && std::exchange(m_still, !value.toBool()) != m_still)
        Q_EMIT changed();
}

} // namespace quayside
