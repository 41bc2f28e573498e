// SPDX-License-Identifier: Apache-2.0
#include "models/items/addserverflow.h"

#include <QSysInfo>

#include "models/core/plainfile.h"
#include "models/items/commandtext.h"

namespace quayside {

using namespace Qt::StringLiterals;

AddServerFlow::AddServerFlow(std::shared_ptr<RemoteConnector> connector, const QString &address, Keyring *keyring, Keep keep, QObject *parent)
    : QObject(parent), m_address(address), m_remote(std::move(connector), address), m_keep(std::move(keep)), m_keyring(keyring)
{
    if (const Result<QString> full = normalizeAddress(address))
        keyring->read(keyOf(*full), this, [this](const QString &secret) {
            m_keptPassword = secret;
            Q_EMIT changed();
        });
    connect(&m_remote, &AddRemote::changed, this, &AddServerFlow::follow);
    m_remote.start();
}

QString AddServerFlow::stage() const
{
    static const QString names[] = { u"connecting"_s, u"fingerprint"_s, u"password"_s, u"done"_s, u"error"_s };
    return m_keepError.isEmpty() ? names[int(m_remote.stage())] : u"error"_s;
}

QStringList AddServerFlow::fingerprintGroups() const
{
    QStringList groups;
    for (qsizetype at = 0; at < fingerprint().size(); at += 4)
        groups << fingerprint().mid(at, 4);
    return groups;
}

void AddServerFlow::acceptByAuthority(const QUrl &file)
{
    constexpr qint64 most = 1 << 20; // of a machine's whole list of authorities
    m_remote.acceptByAuthority(readPlainFile(file.toLocalFile(), most).value_or(QByteArray()));
}

void AddServerFlow::submitPassword(const QString &secret, const QString &name)
{
    m_submitted = secret;
    m_remote.submitPassword(secret, name.isEmpty() ? QSysInfo::machineHostName() : name);
}

QString AddServerFlow::command(const QString &tool) const
{
    const QString address = normalizeAddress(m_address).value_or(m_address);
    if (tool == "curl"_L1)
        return command::curl(Remote { .address = address }, u"POST"_s, ApiPath({ u"certificates"_s }), R"({"type":"client","password":"PASSWORD"})");
    return command::lxc({}, { u"remote"_s, u"add"_s, suggestedName(address), address });
}

void AddServerFlow::follow()
{
    if (m_remote.stage() == AddRemote::Stage::Done && m_serverName.isEmpty() && m_keepError.isEmpty()) {
        const Result<QString> name = m_keep(m_remote.remote());
        name ? m_serverName = *name : m_keepError = name.error().message;
        if (name && m_keyring && !m_submitted.isEmpty())
            m_isRemembered ? m_keyring->write(keyOf(m_remote.remote().address), m_submitted) : m_keyring->forget(keyOf(m_remote.remote().address));
    }
    Q_EMIT changed();
}

}
