// SPDX-License-Identifier: Apache-2.0
#include "models/items/keeping/instancebackups.h"

#include "models/config/expiry.h"
#include "models/items/commandtext.h"
#include "models/items/format.h"
#include "models/items/server.h"

namespace quayside {

using namespace Qt::StringLiterals;

InstanceBackups::InstanceBackups(const QString &key, Server *server)
    : InstanceRecords(u"backups"_s, key, server), m_transfers(new TransferList(this))
{
    load();
}

bool InstanceBackups::isSupported() const { return server() && server()->hasExtension(u"container_backup"_s); }
bool InstanceBackups::canCompress() const { return server() && server()->hasExtension(u"backup_compression_algorithm"_s); }

QVariantMap InstanceBackups::describe(const QJsonObject &record) const
{
    const auto backup = fromAnswer<api::InstanceBackup>(record);
    if (!backup)
        return {};
    const QString name = backup->name.section(u'/', -1);
    const QDateTime created = format::local(backup->createdAt);
    const qint64 size = m_sizes.value(name, -1);
    return { { u"name"_s, name }, { u"created"_s, created }, { u"createdText"_s, format::dateTime(created) },
        { u"expiresText"_s, format::dateTime(format::local(backup->expiresAt)) }, { u"size"_s, size },
        { u"sizeText"_s, size < 0 ? QString() : format::bytes(size) }, { u"instanceOnly"_s, backup->instanceOnly || backup->containerOnly },
        { u"optimized"_s, backup->optimizedStorage } };
}

void InstanceBackups::listed()
{
    for (const QVariant &one : list()) {
        if (const QString name = one.toMap().value(u"name"_s).toString(); !m_sizes.contains(name))
            measure(name);
    }
}

/** The API doesn't list a backup's size; the head of its file says it. */
void InstanceBackups::measure(const QString &name)
{
    m_sizes.insert(name, -1);
    m_measuring.add([this, name](std::function<void()> finished) {
        ApiRequest request = ApiClient::request("GET", path({ name, u"export"_s }));
        request.headOnly = true;
        client()->transport()->send(std::move(request), this, [this, name, finished](Result<ApiResponse> response) {
            bool isKnown = false;
            const qint64 size = response && response->status == 200 ? response->header("content-length").toLongLong(&isKnown) : -1;
            if (isKnown) {
                m_sizes.insert(name, size);
                amend(name, u"size"_s, size);
                amend(name, u"sizeText"_s, format::bytes(size));
            }
            finished();
        });
    });
}

QByteArray InstanceBackups::createBody(const QVariantMap &spec) const
{
    api::InstanceBackupsPost post;
    post.name = spec.value(u"name"_s).toString();
    post.compressionAlgorithm = canCompress() ? spec.value(u"compression"_s).toString() : QString();
    post.optimizedStorage = spec.value(u"optimized"_s).toBool();
    post.instanceOnly = post.containerOnly = spec.value(u"instanceOnly"_s).toBool();
    if (const auto expires = expiryAfter(spec.value(u"expiry"_s).toString(), Timestamp::now()); expires && spec.value(u"expiry"_s) != QString())
        post.expiresAt = *expires;
    return toJson(post);
}

void InstanceBackups::create(const QVariantMap &spec)
{
    run(u"create"_s, spec.value(u"name"_s).toString(), ApiClient::request("POST", path(), createBody(spec)), tr("Making a backup"));
}

QString InstanceBackups::fileName(const QString &name) const { return u"%1-%2.tar.gz"_s.arg(parts().name, name); }

void InstanceBackups::exportTo(const QString &name, const QUrl &file)
{
    auto *transfer = new FileTransfer(client(), this);
    m_transfers->watch(transfer, tr("Writing %1").arg(file.fileName()), tr("%1 was written").arg(file.fileName()));
    transfer->exportBackup(parts().name, name, file.toLocalFile(), parts().project);
}

QString InstanceBackups::command(const QString &verb, const QString &name, const QVariantMap &spec, const QString &tool) const
{
    const Remote &remote = server()->remote();
    const QString instance = command::named(remote, parts().name);
    if (tool == "curl"_L1) {
        if (verb == "create"_L1)
            return command::curl(remote, u"POST"_s, path(), createBody(spec));
        if (verb == "export"_L1)
            return command::curl(remote, u"GET"_s, path({ name, u"export"_s }), {}, u"-o "_s + command::word(fileName(name)));
        return command::curl(remote, u"DELETE"_s, path({ name }));
    }
    if (verb == "create"_L1)
        return command::query(remote, u"POST"_s, path(), createBody(spec));
    if (verb == "delete"_L1)
        return command::query(remote, u"DELETE"_s, path({ name }));
    // lxc makes a backup, writes its file and drops it in one go; it doesn't fetch one that is there.
    return command::lxc(parts().project, { u"export"_s, instance, fileName(name) });
}

}
