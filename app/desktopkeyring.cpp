// SPDX-License-Identifier: Apache-2.0
#include "app/desktopkeyring.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#ifdef QUAYSIDE_KEYCHAIN
#include <qt6keychain/keychain.h>
#endif

namespace quayside {

using namespace Qt::StringLiterals;

DesktopKeyring::DesktopKeyring(QObject *parent) : Keyring(parent)
{
#ifdef QUAYSIDE_KEYCHAIN
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    for (const QString &method : { u"ListNames"_s, u"ListActivatableNames"_s }) {
        const QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, method);
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
            watcher->deleteLater();
            const QDBusPendingReply<QStringList> names = *watcher;
            const bool found = !names.isError() && (names.value().contains(u"org.freedesktop.secrets"_s) || !names.value().filter(u"org.kde.kwalletd"_s).isEmpty());
            if (found && !std::exchange(m_isAvailable, true))
                Q_EMIT availableChanged();
        });
    }
#endif
}

#ifdef QUAYSIDE_KEYCHAIN
static const QString service = u"org.quayside.Quayside"_s;

void DesktopKeyring::read(const QString &key, QObject *context, std::function<void(const QString &)> done)
{
    if (!m_isAvailable)
        return Keyring::read(key, context, std::move(done));
    auto *job = new QKeychain::ReadPasswordJob(service, this); // deletes itself
    job->setKey(key);
    connect(job, &QKeychain::Job::finished, context, [job, done = std::move(done)] { done(job->error() == QKeychain::NoError ? job->textData() : QString()); });
    job->start();
}

void DesktopKeyring::write(const QString &key, const QString &secret)
{
    if (!m_isAvailable)
        return;
    auto *job = new QKeychain::WritePasswordJob(service, this);
    job->setKey(key);
    job->setTextData(secret);
    connect(job, &QKeychain::Job::finished, this, [this, job] {
        if (job->error() != QKeychain::NoError)
            Q_EMIT failed(tr("The password couldn't be kept: %1").arg(job->errorString()));
    });
    job->start();
}

void DesktopKeyring::forget(const QString &key)
{
    if (!m_isAvailable)
        return;
    auto *job = new QKeychain::DeletePasswordJob(service, this);
    job->setKey(key);
    job->start();
}
#else
void DesktopKeyring::read(const QString &key, QObject *context, std::function<void(const QString &)> done) { Keyring::read(key, context, std::move(done)); }
void DesktopKeyring::write(const QString &, const QString &) { }
void DesktopKeyring::forget(const QString &) { }
#endif

}
