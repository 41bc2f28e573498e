// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusVariant>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace quayside {

// Whether the desktop prefers dark and less motion: org.freedesktop.portal.Settings where a session bus is there, else the palette. GUI thread.
class ColorScheme : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    // True when the desktop asks for dark.
    Q_PROPERTY(bool dark READ dark NOTIFY changed)
    // "light" or "dark" when the command line fixed it, else empty.
    Q_PROPERTY(QString forced READ forced CONSTANT)
    // True when the person has turned the desktop's animations off.
    Q_PROPERTY(bool reducedMotion READ reducedMotion NOTIFY changed)
public:
    explicit ColorScheme(QObject *parent = nullptr);
    bool dark() const { return m_dark; }
    QString forced() const { return s_forced; }
    bool reducedMotion() const;
    // Fixes the theme for this process; before the engine starts.
    static void force(const QString &theme) { s_forced = theme; }
    // The program's palette becomes that of a window (a QML palette).
    Q_INVOKABLE void follow(const QObject *palette);

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void askPortal();
    void take(const QString &group, const QString &key, const QVariant &value);

    inline static QString s_forced;
    bool m_dark = false;
    bool m_still = false;
};

} // namespace quayside
