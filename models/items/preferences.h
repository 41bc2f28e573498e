// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQmlEngine>
#include <QSettings>

namespace quayside {

/** What the person has chosen, kept in `directory`/preferences.ini. Main thread. */
class Preferences : public QObject {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY changed)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)
    Q_PROPERTY(QString density READ density WRITE setDensity NOTIFY changed)
public:
    explicit Preferences(const QString &directory, QObject *parent = nullptr);

    /** "system", "light" or "dark". */
    QString theme() const { return m_settings.value(QStringLiteral("theme"), QStringLiteral("system")).toString(); }
    void setTheme(const QString &theme) { setValue(QStringLiteral("theme"), theme); }
    /** "ja", "de" …; empty: the system's. */
    QString language() const { return m_settings.value(QStringLiteral("language")).toString(); }
    void setLanguage(const QString &language) { setValue(QStringLiteral("language"), language); }
    /** "compact", "normal" or "comfortable". */
    QString density() const { return m_settings.value(QStringLiteral("density"), QStringLiteral("normal")).toString(); }
    void setDensity(const QString &density) { setValue(QStringLiteral("density"), density); }

    /** State of views (column widths, folded groups), in their own words. */
    Q_INVOKABLE QVariant value(const QString &key, const QVariant &fallback = {}) const;
    Q_INVOKABLE void setValue(const QString &key, const QVariant &value);

Q_SIGNALS:
    void changed();

private:
    QSettings m_settings;
};

}
