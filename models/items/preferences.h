// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQmlEngine>
#include <QThreadPool>
#include <QTimer>
#include <QVariantMap>
#include <algorithm>

namespace quayside {

/** What the person has chosen, kept in `directory`/preferences.ini: read once, written in a thread of its own. Main thread. */
class Preferences : public QObject {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY changed)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)
    Q_PROPERTY(QString density READ density WRITE setDensity NOTIFY changed)
    /** Steps of half a pixel that terminals are larger (or smaller) than usual; -8 … 30. */
    Q_PROPERTY(int terminalZoom READ terminalZoom WRITE setTerminalZoom NOTIFY changed)
    /** Percent of everything's usual size, from the next start on: 100 … 200; 0: as large as the system's font. */
    Q_PROPERTY(int textScale READ textScale WRITE setTextScale NOTIFY changed)
    Q_PROPERTY(bool notifications READ notifications WRITE setNotifications NOTIFY changed)
    Q_PROPERTY(bool tray READ tray WRITE setTray NOTIFY changed)
public:
    explicit Preferences(const QString &directory, QObject *parent = nullptr);
    /** What isn't written yet is; not while another copy of the program holds the file for seconds. */
    ~Preferences() override;

    /** "system", "light" or "dark". */
    QString theme() const { return m_values.value(QStringLiteral("theme"), QStringLiteral("system")).toString(); }
    void setTheme(const QString &theme) { setValue(QStringLiteral("theme"), theme); }
    /** "ja", "de" …; empty: the system's. */
    QString language() const { return m_values.value(QStringLiteral("language")).toString(); }
    void setLanguage(const QString &language) { setValue(QStringLiteral("language"), language); }
    /** "compact", "normal" or "comfortable". */
    QString density() const { return m_values.value(QStringLiteral("density"), QStringLiteral("normal")).toString(); }
    void setDensity(const QString &density) { setValue(QStringLiteral("density"), density); }

    int terminalZoom() const { return value(QStringLiteral("terminal.zoom"), 0).toInt(); }
    void setTerminalZoom(int zoom) { setValue(QStringLiteral("terminal.zoom"), std::clamp(zoom, -8, 30)); }
    int textScale() const;
    void setTextScale(int percent) { setValue(QStringLiteral("text.scale"), percent); }
    /** Tell the desktop of long and of failed work while no window of ours has the focus. */
    bool notifications() const { return value(QStringLiteral("notifications"), true).toBool(); }
    void setNotifications(bool on) { setValue(QStringLiteral("notifications"), on); }
    /** An icon in the desktop's tray; closing the window leaves the program running then. */
    bool tray() const { return value(QStringLiteral("tray"), false).toBool(); }
    void setTray(bool on) { setValue(QStringLiteral("tray"), on); }

    /** State of views (column widths, folded groups), in their own words. */
    Q_INVOKABLE QVariant value(const QString &key, const QVariant &fallback = {}) const;
    Q_INVOKABLE void setValue(const QString &key, const QVariant &value);

Q_SIGNALS:
    void changed();
    /** What was chosen holds, but its file can't be written (said once; it is tried again until it can). */
    void failed(const QString &text);

private:
    void save();
    void saved(const QVariantMap &changes, bool success);

    QString m_file;
    QVariantMap m_values, m_unsaved;
    QThreadPool m_writer; ///< one thread: in the order of the changes
    QTimer m_saving;
    bool m_hasFailed = false;
};

}
