// SPDX-License-Identifier: Apache-2.0
// What a test does to the desktop, and how it looks at what that costs. For one program with one source file.
#pragma once

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QtQml>
#include <algorithm>
#include <atomic>
#include <csignal>
#include <numeric>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

#include "models/http/certificate.h"
#include "models/items/app.h"
#include "models/items/registration.h"
#include "qml/desktop.h"

/** The wall clock, as everything in this process sees it: moved by so many seconds. What doesn't ask for the time of day isn't moved. */
static std::atomic<qint64> clockMoved { 0 };

extern "C" int clock_gettime(clockid_t clock, timespec *time) noexcept
{
    const long result = ::syscall(SYS_clock_gettime, clock, time);
    if (result == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE))
        time->tv_sec += clockMoved;
    return int(result);
}

extern "C" int gettimeofday(timeval *time, void *) noexcept
{
    timespec now {};
    const int result = clock_gettime(CLOCK_REALTIME, &now);
    *time = { now.tv_sec, now.tv_nsec / 1000 };
    return result;
}

/** How long the event loop was kept from its work, ms: by the clock; of that the time of the processor in this thread, which a machine
 *  that is busy with other things doesn't lengthen; and the time that wasn't spent in waiting for a processor: what this program does to
 *  its window. */
class StallWatch : public QObject {
public:
    StallWatch()
    {
        m_tick.setInterval(2);
        m_tick.callOnTimeout(this, [this] {
            const double now = threadTime();
            m_gaps << double(m_since.nsecsElapsed()) / 1e6;
            const double queued = queuedTime();
            m_busy << now - std::exchange(m_before, now);
            m_own << m_gaps.last() - (queued - std::exchange(m_queued, queued));
            m_since.start();
        });
        m_since.start();
        m_tick.start();
    }
    double longest() const { return most(m_gaps, 1); }
    double longestBusy() const { return most(m_busy, 1); }
    double longestOwn() const { return most(m_own, 1); }
    /** The time of the processor of all rounds together. */
    double busy() const { return std::accumulate(m_busy.begin(), m_busy.end(), 0.0); }
    /** All but one in a thousand were shorter. */
    double usual() const { return most(m_gaps, 0.999); }

private:
    static double threadTime()
    {
        timespec time {};
        ::syscall(SYS_clock_gettime, CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }
    /** In which this thread could have run, had there been a processor for it. */
    double queuedTime()
    {
        m_schedule.seek(0);
        return m_schedule.readAll().split(' ').value(1).toDouble() / 1e6;
    }
    static QFile &opened(QFile &file)
    {
        file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        return file;
    }
    static double most(QList<double> gaps, double share)
    {
        std::sort(gaps.begin(), gaps.end());
        return gaps.isEmpty() ? 0 : gaps[qsizetype(double(gaps.size() - 1) * share)];
    }
    QTimer m_tick;
    QElapsedTimer m_since;
    QFile m_schedule { QStringLiteral("/proc/thread-self/schedstat") };
    double m_before = threadTime(), m_queued = (opened(m_schedule), queuedTime());
    QList<double> m_gaps, m_busy, m_own;
};

/** Of this process, MiB: what it has now, and the most it ever had. */
inline double memory(QByteArrayView field)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(field))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

inline qsizetype openFiles() { return QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size(); }

/** MiB of a file that the kernel keeps in memory. */
inline double cached(QFile &file)
{
    const size_t pages = size_t(file.size() + 4095) / 4096;
    QByteArray resident(qsizetype(pages), 0);
    uchar *mapped = file.map(0, file.size());
    if (!mapped || ::mincore(mapped, size_t(file.size()), reinterpret_cast<uchar *>(resident.data())) != 0)
        return -1;
    file.unmap(mapped);
    return double(std::count_if(resident.begin(), resident.end(), [](char page) { return page & 1; })) / 256;
}

inline QByteArray read(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

inline void write(const QString &file, const QString &text)
{
    QFile out(file);
    if (out.open(QIODevice::WriteOnly))
        out.write(text.toUtf8());
}

/** A server as remotes.json has it. */
inline QJsonObject remote(const QString &name, const QString &address, const QByteArray &certificate = {})
{
    using namespace Qt::StringLiterals;
    return { { "name"_L1, name }, { "address"_L1, address }, { "protocol"_L1, u"lxd"_s }, { "certificate"_L1, QString::fromLatin1(certificate) } };
}

/** One fake server; gone with the object. */
class FakeServer {
public:
    explicit FakeServer(QStringList arguments) : m_arguments(std::move(arguments)) { start(); }
    ~FakeServer() { stop(); }
    void start()
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(QUAYSIDE_FAKESERVER), m_arguments);
        while (!m_process.canReadLine() && m_process.waitForReadyRead(60'000)) { }
        m_place = QString::fromUtf8(m_process.readLine().trimmed().split(' ').last());
    }
    void stop()
    {
        signal(SIGKILL);
        m_process.waitForFinished(30'000);
    }
    void signal(int number)
    {
        if (m_process.processId() > 0) // 0 would be this program's own group
            ::kill(pid_t(m_process.processId()), number);
    }
    QString place() const { return m_place; } ///< path of the socket, or port
    void setArguments(const QStringList &arguments) { m_arguments = arguments; }

private:
    QStringList m_arguments;
    QProcess m_process;
    QString m_place;
};

/** What QML knows as App, of the test that runs. */
static quayside::App *current = nullptr;

/** Servers, and a desktop that knows them, with files of its own. */
class Hardship : public QObject {
protected:
    using App = quayside::App;
    void begin()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        for (const char *variable : { "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME" })
            qputenv(variable, QFile::encodeName(m_folder->path()));
        for (const char *variable : { "QUAYSIDE_DIR", "LXD_DIR", "INCUS_DIR" })
            qputenv(variable, "/nonexistent");
    }
    void end()
    {
        clockMoved = 0;
        current = nullptr;
        m_app.reset();
        if (std::exchange(m_isMounted, false))
            ::umount2(QFile::encodeName(m_folder->path()).constData(), MNT_DETACH);
    }
    bool isLive(const QString &key) const
    {
        const quayside::InstanceEntry *row = m_app->instances()->row(key);
        return row && row->isLive;
    }
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QByteArray makePair(const QString &name) const
    {
        const quayside::KeyPair made = *quayside::createKeyPair({.commonName = QStringLiteral("fake")});
        write(path(name + QStringLiteral(".crt")), QString::fromLatin1(made.certificate));
        write(path(name + QStringLiteral(".key")), QString::fromLatin1(made.key));
        return made.certificate;
    }
    QStringList tlsArguments(const QString &name, const QString &port) const
    {
        return {QStringLiteral("--port"), port, QStringLiteral("--cert"), path(name + QStringLiteral(".crt")), QStringLiteral("--key"), path(name + QStringLiteral(".key"))};
    }
    void open(const QJsonArray &remotes)
    {
        QDir().mkpath(path(QStringLiteral("quayside")));
        write(path(QStringLiteral("quayside/remotes.json")), QString::fromUtf8(QJsonDocument(QJsonObject{{QLatin1StringView("version"), 1}, {QLatin1StringView("remotes"), remotes}}).toJson()));
        m_app = std::make_unique<App>(quayside::AppOptions());
        QQmlEngine::setObjectOwnership(m_app.get(), QQmlEngine::CppOwnership);
        current = m_app.get();
    }

    bool m_isMounted = false;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<App> m_app;
};

template<class Test>
int runHardship(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication application(argc, argv);
    quayside::Desktop::prepare();
    quayside::registerQmlTypes();
    qmlRegisterSingletonType<quayside::App>("Quayside.Models", 1, 0, "App", [](QQmlEngine *, QJSEngine *) { return current; });
    Test test;
    return QTest::qExec(&test, argc, argv);
}
