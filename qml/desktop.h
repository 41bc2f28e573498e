// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QObject>
#include <QQmlApplicationEngine>
#include <QSize>
#include <QTranslator>
#include <QUrl>

#include <memory>

class QQuickWindow;

namespace quayside {

// What the command line asks of the window.
struct DesktopOptions
{
    QString theme;      // "light", "dark" or empty: as preferred
    QString language;   // "ja" or empty: as preferred
    QString page;       // page to open: "instances", "instance/KEY", "images", "servers", "preferences", "create", …; empty: the usual start
    QString screenshot; // file to write before leaving; empty: run as usual
    QSize size;         // window size in pixels; empty: as kept
};

// The window: loads translation and Main.qml on the App singleton of Quayside.Models and, if asked, writes a picture of it. GUI thread.
class Desktop : public QObject
{
    Q_OBJECT
public:
    // The singleton Quayside.Models/App must have been registered.
    explicit Desktop(DesktopOptions options, QObject *parent = nullptr);
    ~Desktop() override;
    // Builds the window; false when the QML does not load (the reason is on stderr).
    bool load();
    QQuickWindow *window() const;
    QQmlEngine *engine() { return m_engine.get(); }
    // The object QML knows as App.
    QObject *app() const { return m_app; }
    // Numbers and dates for texts in `language` ("de", "de_AT"; empty: the system's): the system's own habits where it speaks that language.
    static QLocale localeFor(const QString &language);
    // Fonts, application name and style: before the first Desktop.
    static void prepare();

public Q_SLOTS:
    // Brings the window to the front (a second start of the program asks for it).
    void raise();
    // Goes to a page, as the command line names it.
    void open(const QString &page);
    // Shows the server at this normal address; one that isn't known yet is offered to be added.
    void showServer(const QString &address);
    // Offer to import a file.
    void importImage(const QUrl &file);
    void importBackup(const QUrl &file);
    // Loads the translation of the preferred language and shows it at once, if that is another one now.
    void applyLanguage();

private:
    void loadTranslation();
    void navigate(const char *function, const QVariant &argument);

    void tellTimes();
    void takeScreenshotWhenSettled();
    void takeScreenshot();
    QString preference(const char *name) const;

    QObject *m_app = nullptr;
    DesktopOptions m_options;
    QTranslator m_translator;
    QString m_preferred; // the language when the translation was loaded
    std::unique_ptr<QQmlApplicationEngine> m_engine;
};

} // namespace quayside
