// SPDX-License-Identifier: Apache-2.0
#include "models/items/imagesmodel.h"

#include <QFileInfo>

#include "models/client/filetransfer.h"
#include "models/items/format.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
using Row = ImageEntry;
constexpr int soonMs = 150; // events come in bursts

QStringList aliasNames(const Row &row)
{
    QStringList names;
    for (const api::ImageAliasRef &alias : row.image.aliases)
        names << alias.name;
    return names;
}

constexpr RowRole<Row> roles[] = {
    { "key", [](const Row &r) -> QVariant { return r.key; } },
    { "fingerprint", [](const Row &r) -> QVariant { return r.key; } },
    { "shortFingerprint", [](const Row &r) -> QVariant { return r.key.left(12); } },
    { "aliases", [](const Row &r) -> QVariant { return aliasNames(r); } },
    { "aliasText", [](const Row &r) -> QVariant { return r.aliasText(); } },
    { "description", [](const Row &r) -> QVariant { return r.image.properties.value(u"description"_s); } },
    { "architecture", [](const Row &r) -> QVariant { return r.image.architecture; } },
    { "type", [](const Row &r) -> QVariant { return r.image.type; } },
    { "size", [](const Row &r) -> QVariant { return r.image.size; } },
    { "sizeText", [](const Row &r) -> QVariant { return format::bytes(r.image.size); } },
    { "uploadedAt", [](const Row &r) -> QVariant { return format::local(r.image.uploadedAt); } },
    { "uploadedText", [](const Row &r) -> QVariant { return format::dateTime(format::local(r.image.uploadedAt)); } },
    { "public", [](const Row &r) -> QVariant { return r.image.isPublic; } },
    { "cached", [](const Row &r) -> QVariant { return r.image.cached; } },
};

Result<QList<Row>> parse(const QJsonValue &list)
{
    QList<Row> rows;
    for (const QJsonValue &value : list.toArray()) {
        api::Image image = TRY(fromAnswer<api::Image>(value));
        const size_t hash = qHash(toJson(image));
        rows << Row { image.fingerprint, std::move(image), hash };
    }
    return rows;
}
}

QString ImageEntry::aliasText() const
{
    return aliasNames(*this).join(u", "_s);
}

ImagesModel::ImagesModel(ApiClient *client, QObject *parent) : RowModel(roles, parent), m_client(client)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, [this] { load(m_project); });
}

/** Not put off by the next call: calls may never end. */
void ImagesModel::loadSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void ImagesModel::load(const QString &project, std::function<void()> done)
{
    m_project = project;
    const ApiPath path = ApiPath({ u"images"_s }).with(u"recursion"_s, u"1"_s).with(u"project"_s, project);
    m_client->fetch<QList<Row>>(path, this, parse, [this, project, done = std::move(done)](Result<QList<Row>> rows) {
        if (rows && project == m_project)
            assign(*rows);
        if (done)
            done();
    });
}

void ImagesModel::watch(FileTransfer *transfer, const QString &running, const QString &finished)
{
    ++m_transfers;
    connect(transfer, &FileTransfer::progressed, this, [this, running](qint64 done, qint64 total) {
        m_transferProgress = total > 0 ? double(done) / double(total) : -1;
        m_transferText = total > 0 ? running + u" · "_s + format::percent(100 * m_transferProgress) : running;
        Q_EMIT transferChanged();
    });
    connect(transfer, &FileTransfer::finished, this, [this, transfer, finished](const QString &, const QString &error) {
        --m_transfers;
        m_transferProgress = -1;
        m_transferText.clear();
        transfer->deleteLater();
        Q_EMIT transferChanged();
        error.isEmpty() ? Q_EMIT succeeded(finished) : Q_EMIT failed(error);
        load(m_project);
    });
    m_transferText = running;
    Q_EMIT transferChanged();
}

void ImagesModel::importFile(const QUrl &file, const QString &alias, const QUrl &rootfs)
{
    auto *transfer = new FileTransfer(m_client, this);
    const QString name = QFileInfo(file.toLocalFile()).fileName();
    watch(transfer, tr("Importing %1").arg(name), tr("%1 was imported").arg(name));
    if (rootfs.isEmpty())
        transfer->importImage(file.toLocalFile(), alias, m_project);
    else
        transfer->importSplitImage(file.toLocalFile(), rootfs.toLocalFile(), alias, m_project);
}

void ImagesModel::exportTo(const QString &fingerprint, const QUrl &file)
{
    auto *transfer = new FileTransfer(m_client, this);
    const QString name = QFileInfo(file.toLocalFile()).fileName();
    watch(transfer, tr("Exporting to %1").arg(name), tr("%1 was written").arg(name));
    transfer->exportImage(fingerprint, file.toLocalFile(), m_project);
}

void ImagesModel::remove(const QStringList &fingerprints)
{
    for (const QString &fingerprint : fingerprints) {
        const ApiPath path = ApiPath({ u"images"_s, fingerprint }).with(u"project"_s, m_project);
        m_client->run(ApiClient::request("DELETE", path), this, [this](Result<Answer> answer) {
            if (!answer)
                Q_EMIT failed(answer.error().message);
            loadSoon();
        });
    }
}

}
