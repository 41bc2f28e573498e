// SPDX-License-Identifier: Apache-2.0
#include "qml/desktop.h"

#include "qml/colorscheme.h"
#include "qml/iconprovider.h"
#include "qml/focusvoice.h"
#include "qml/listkeys.h"

#include <QDateTime>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QIcon>
#include <QMetaProperty>
#include <QQmlContext>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTimer>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(QuaysidePlugin)

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr int settleMs = 400; // two polls of a fast server: text and charts have arrived
constexpr int screenshotLimitMs = 15000;
} // namespace

Desktop::Desktop(DesktopOptions options, QObject *parent) : QObject(parent), m_options(std::move(options))
{
    ColorScheme::force(m_options.theme);
    m_engine = std::make_unique<QQmlApplicationEngine>();
    m_engine->addImportPath(u"qrc:/qt/qml"_s);
    m_engine->addImageProvider(u"icon"_s, new IconProvider);
    m_app = m_engine->singletonInstance<QObject *>(qmlTypeId("Quayside.Models", 1, 0, "App"));
    Q_ASSERT(m_app);
    loadTranslation();
    if (QObject *preferences = m_app->property("preferences").value<QObject *>()) {
        const int index = preferences->metaObject()->indexOfProperty("language");
        const QMetaMethod changed = preferences->metaObject()->property(index).notifySignal();
        connect(preferences, changed, this, metaObject()->method(metaObject()->indexOfSlot("applyLanguage()")));
    }
}

Desktop::~Desktop() = default;

void Desktop::prepare()
{
    QGuiApplication::setApplicationName(u"quayside"_s);
    QGuiApplication::setApplicationDisplayName(u"Quayside"_s);
    QGuiApplication::setDesktopFileName(u"org.quayside.Quayside"_s);
    QGuiApplication::setApplicationVersion(QStringLiteral(QUAYSIDE_VERSION));
    QGuiApplication::setWindowIcon(QIcon(u":/icons/quayside.svg"_s));
    QQuickStyle::setStyle(u"Basic"_s);
    const QStringList families = QFontDatabase::families();
    QFont font = QGuiApplication::font();
    if (families.contains(u"Inter"_s))
        font.setFamilies({u"Inter"_s, u"Noto Sans CJK JP"_s, u"Noto Color Emoji"_s});
    font.setPixelSize(13);
    QGuiApplication::setFont(font);
}

QString Desktop::preference(const char *name) const
{
    QObject *preferences = m_app->property("preferences").value<QObject *>();
    return preferences ? preferences->property(name).toString() : QString();
}

QLocale Desktop::localeFor(const QString &language)
{
    const QLocale system = QLocale::system(), asked(language);
    if (language.isEmpty() ? system.language() != QLocale::C : system.language() == asked.language())
        return system;
    // English of nowhere has the day before the month and 24 hours.
    return language.isEmpty() || language == u"en"_s ? QLocale(u"en_150"_s) : asked;
}

void Desktop::loadTranslation()
{
    m_preferred = preference("language");
    QString language = m_options.language.isEmpty() ? m_preferred : m_options.language;
    const QLocale locale = localeFor(language);
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
    if (language.isEmpty())
        language = locale.name();
    QCoreApplication::removeTranslator(&m_translator);
    // English is a translation too: it has the plural forms.
    const QString file = u":/translations/quayside_%1.qm"_s;
    if (m_translator.load(file.arg(language.section(u'_', 0, 0))) || m_translator.load(file.arg(u"en"_s)))
        QCoreApplication::installTranslator(&m_translator);
}

void Desktop::applyLanguage()
{
    if (preference("language") == m_preferred)
        return; // a change of any preference, be it a column's width, calls this
    loadTranslation();
    m_engine->retranslate();
    QMetaObject::invokeMethod(m_app, "refresh"); // dates and sizes that are kept as texts
}

bool Desktop::load()
{
    QVariantMap properties{{u"startPage"_s, m_options.page}};
    if (!m_options.size.isEmpty()) {
        properties.insert(u"width"_s, m_options.size.width());
        properties.insert(u"height"_s, m_options.size.height());
    }
    m_engine->setInitialProperties(properties);
    m_engine->load(QUrl(u"qrc:/qt/qml/Quayside/Main.qml"_s));
    if (!window())
        return false;
    new ListKeys(window());
    new FocusVoice(window());
    if (!m_options.screenshot.isEmpty())
        takeScreenshotWhenSettled();
    if (qEnvironmentVariableIsSet("QUAYSIDE_TIMES"))
        tellTimes();
    return true;
}

// For tests/bench/gui.py, which knows when it started us.
void Desktop::tellTimes()
{
    const auto tell = [](const char *what) {
        fprintf(stderr, "%s %.3f\n", what, double(QDateTime::currentMSecsSinceEpoch()) / 1000);
    };
    connect(window(), &QQuickWindow::frameSwapped, this, [tell] { tell("window"); }, Qt::SingleShotConnection);
    auto *timer = new QTimer(this);
    timer->callOnTimeout(this, [this, timer, tell, shown = false]() mutable {
        const QObject *instances = m_app->property("instances").value<QObject *>();
        if (!shown && instances && instances->property("count").toInt() > 0) {
            shown = true;
            tell("instances"); // those of the last time, while no server has answered
        }
        if (!m_app->property("settled").toBool())
            return;
        timer->stop();
        tell("list");
    });
    timer->start(5);
}

QQuickWindow *Desktop::window() const
{
    return m_engine->rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(m_engine->rootObjects().constFirst());
}

void Desktop::raise()
{
    window()->show();
    window()->raise();
    window()->requestActivate();
}

void Desktop::navigate(const char *function, const QVariant &argument)
{
    QMetaObject::invokeMethod(window(), "navigate", Q_ARG(QVariant, QString::fromLatin1(function)), Q_ARG(QVariant, argument));
}

void Desktop::open(const QString &page) { navigate("follow", page); }

void Desktop::showServer(const QString &address) { navigate("showServer", address); }

void Desktop::importImage(const QUrl &file) { navigate("importImage", file); }

void Desktop::importBackup(const QUrl &file) { navigate("importBackup", file); }

// Polling, because "settled" is a state of many requests, and a picture is a rare thing.
void Desktop::takeScreenshotWhenSettled()
{
    auto *timer = new QTimer(this);
    timer->callOnTimeout(this, [this, timer, waited = 0, calm = 0]() mutable {
        waited += timer->interval();
        calm = m_app->property("settled").toBool() ? calm + timer->interval() : 0;
        if (calm < settleMs && waited < screenshotLimitMs)
            return;
        timer->stop();
        takeScreenshot();
    });
    timer->start(50);
}

void Desktop::takeScreenshot()
{
    const bool written = window()->grabWindow().save(m_options.screenshot);
    if (!written)
        qCritical("cannot write %s", qPrintable(m_options.screenshot));
    QCoreApplication::exit(written ? 0 : 1);
}

} // namespace quayside
