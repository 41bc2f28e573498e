// SPDX-License-Identifier: Apache-2.0
#include "models/items/keeping/backupimports.h"

#include <QJsonArray>

#include "models/items/commandtext.h"
#include "models/items/server.h"

namespace quayside {

using namespace Qt::StringLiterals;

BackupImports::BackupImports(Server *server) : QObject(server), m_server(server), m_transfers(new TransferList(this))
{
    QJSEngine::setObjectOwnership(this, QJSEngine::CppOwnership);
    connect(server, &Server::changed, this, &BackupImports::changed);
}

bool BackupImports::isSupported() const { return m_server->hasExtension(u"container_backup"_s); }
bool BackupImports::canName() const { return m_server->hasExtension(u"backup_override_name"_s) || m_server->kind() == "Quayside"_L1; }
bool BackupImports::canChoosePool() const { return m_server->hasExtension(u"container_backup_override_pool"_s); }

void BackupImports::loadPools()
{
    m_server->client()->get(ApiPath({ u"storage-pools"_s }), this, [this](Result<Answer> answer) {
        if (!answer)
            return;
        m_pools.clear();
        for (const QJsonValue &link : answer->metadata.toArray())
            m_pools << ApiPath::lastSegment(link.toString());
        m_pools.sort();
        Q_EMIT changed();
    });
}

void BackupImports::start(const QUrl &file, const QString &name, const QString &pool)
{
    auto *transfer = new FileTransfer(m_server->client(), this);
    m_transfers->watch(transfer, tr("Importing %1").arg(file.fileName()), tr("%1 was imported").arg(file.fileName()), [this](const QString &) { m_server->refresh(); });
    transfer->importBackup(file.toLocalFile(), name, pool, m_server->project());
}

QString BackupImports::command(const QUrl &file, const QString &name, const QString &pool, const QString &tool) const
{
    const Remote &remote = m_server->remote();
    if (tool == "curl"_L1) {
        QString more = u"--data-binary @"_s + command::word(file.toLocalFile()) + u" -H 'Content-Type: application/octet-stream'"_s;
        more += name.isEmpty() ? QString() : u" -H "_s + command::word(u"X-LXD-name: "_s + name);
        more += pool.isEmpty() ? QString() : u" -H "_s + command::word(u"X-LXD-pool: "_s + pool);
        return command::curl(remote, u"POST"_s, ApiPath({ u"instances"_s }).with(u"project"_s, m_server->project()), {}, more);
    }
    QStringList words { u"import"_s };
    if (!remote.isUnix())
        words << remote.name + u':';
    words << file.toLocalFile();
    if (!name.isEmpty())
        words << name;
    if (!pool.isEmpty())
        words << u"--storage"_s << pool;
    return command::lxc(m_server->project(), words);
}

}
