// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusVariant>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace quayside {

// Whether the desktop prefers dark: org.freedesktop.portal.Settings where a session bus is there, else the palette. GUI thread.
class ColorScheme : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    // True when the desktop asks for dark.
    Q_PROPERTY(bool dark READ dark NOTIFY changed)
    // "light" or "dark" when the command line fixed it, else empty.
    Q_PROPERTY(QString forced READ forced CONSTANT)
    // True when the user asked the desktop for less motion.
    Q_PROPERTY(bool reducedMotion READ reducedMotion CONSTANT)
public:
    explicit ColorScheme(QObject *parent = nullptr);
    bool dark() const { return m_dark; }
    QString forced() const { return s_forced; }
    bool reducedMotion() const;
    // Fixes the theme for this process; before the engine starts.
    static void force(const QString &theme) { s_forced = theme; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void askPortal();
    void setDark(bool dark);

    inline static QString s_forced;
    bool m_dark = false;
};

} // namespace quayside
