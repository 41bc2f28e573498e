// SPDX-License-Identifier: Apache-2.0
#include "app/localserver.h"

#include <QFile>
#include <QProcess>
#include <QSocketNotifier>
#include <QStandardPaths>
#include <QThreadPool>
#include <unistd.h>

#include "server/daemon/daemon.h"

namespace quayside {

using namespace Qt::StringLiterals;

LocalServer::LocalServer(QString stateDirectory, QObject *parent) : QObject(parent), m_stateDirectory(std::move(stateDirectory)) { }

/** An embedded daemon ends with the desktop; its instances go on. */
LocalServer::~LocalServer() { QThreadPool::globalInstance()->waitForDone(); } // a start that is under way uses the daemon

LocalServer::Way LocalServer::way() const
{
    const bool managed = QFile::exists(u"/run/systemd/system"_s) && !QStandardPaths::findExecutable(u"systemctl"_s).isEmpty();
    if (managed)
        return Way::Service;
    return ::geteuid() == 0 ? Way::Embedded : Way::None;
}

void LocalServer::start(Way way)
{
    switch (way) {
    case Way::Service: return startService();
    case Way::Embedded: return startEmbedded();
    case Way::None: break;
    }
    Q_EMIT failed(tr("This machine has no service manager, and only root may run the daemon inside the desktop."));
}

void LocalServer::startService()
{
    auto *systemctl = new QProcess(this);
    connect(systemctl, &QProcess::finished, this, [this, systemctl](int code, QProcess::ExitStatus) {
        systemctl->deleteLater();
        if (code == 0)
            Q_EMIT started(StateDir { m_stateDirectory }.socket());
        else
            Q_EMIT failed(QString::fromLocal8Bit(systemctl->readAllStandardError()).trimmed());
    });
    connect(systemctl, &QProcess::errorOccurred, this, [this, systemctl](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT failed(systemctl->errorString());
    });
    systemctl->start(u"systemctl"_s, { u"start"_s, u"quayside.service"_s });
}

void LocalServer::startEmbedded()
{
    if (m_daemon)
        return Q_EMIT started(StateDir { m_stateDirectory }.socket());
    m_daemon = std::make_unique<Daemon>(DaemonOptions { { m_stateDirectory }, {} });
    QThreadPool::globalInstance()->start([this, daemon = m_daemon.get()] {
        const Result<> result = daemon->start();
        QMetaObject::invokeMethod(this, [this, result] {
            if (result)
                return embeddedStarted();
            m_daemon.reset();
            Q_EMIT failed(result.error().message);
        });
    });
}

void LocalServer::embeddedStarted()
{
    auto *stop = new QSocketNotifier(m_daemon->stopFd(), QSocketNotifier::Read, this);
    connect(stop, &QSocketNotifier::activated, this, [this, stop] {
        stop->setEnabled(false);
        stop->deleteLater();
        QThreadPool::globalInstance()->start([this, daemon = m_daemon.get()] {
            daemon->finish();
            QMetaObject::invokeMethod(this, [this] { m_daemon.reset(); });
        });
    });
    Q_EMIT started(StateDir { m_stateDirectory }.socket());
}

}
