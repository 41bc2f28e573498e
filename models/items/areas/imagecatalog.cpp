// SPDX-License-Identifier: Apache-2.0
#include "models/items/areas/imagecatalog.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include "models/client/remotesstore.h"
#include "models/items/format.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
/** What lxc knows from the start. */
constexpr std::pair<QLatin1StringView, QLatin1StringView> usualSources[] = { { "images"_L1, "https://images.lxd.canonical.com"_L1 },
    { "ubuntu"_L1, "https://cloud-images.ubuntu.com/releases"_L1 } };

/** Two of one name are told apart by where they are. */
QVariantMap sourceOf(const QString &name, const QString &url, const QVariantList &others)
{
    const bool isTaken = std::any_of(others.begin(), others.end(), [&](const QVariant &other) { return other.toMap().value(u"name"_s) == name; });
    return { { u"name"_s, isTaken ? QUrl(url).host() : name }, { u"url"_s, url } };
}

QString capitalised(const QString &text) { return text.left(1).toUpper() + text.mid(1); }

QVariantMap rowOf(const CatalogImage &image)
{
    const qint64 size = image.containerSize > 0 ? image.containerSize : image.virtualMachineSize;
    QStringList kinds;
    if (!image.container.isEmpty())
        kinds << u"container"_s;
    if (!image.virtualMachine.isEmpty())
        kinds << u"virtual-machine"_s;
    return { { u"key"_s, image.product }, { u"name"_s, capitalised(image.os) }, { u"release"_s, image.release }, { u"releaseTitle"_s, image.releaseTitle },
        { u"variant"_s, image.variant }, { u"architecture"_s, image.architecture }, { u"version"_s, image.version }, { u"alias"_s, image.aliases.value(0) },
        { u"aliases"_s, image.aliases }, { u"container"_s, image.container }, { u"virtualMachine"_s, image.virtualMachine }, { u"kinds"_s, kinds },
        { u"size"_s, size }, { u"sizeText"_s, format::bytes(size) } };
}
}

ImageCatalog::ImageCatalog(QObject *parent)
    : QObject(parent),
      m_images({ "name", "release", "releaseTitle", "variant", "architecture", "version", "alias", "aliases", "container", "virtualMachine", "kinds", "size", "sizeText" }, this)
{
    QJSEngine::setObjectOwnership(this, QJSEngine::CppOwnership);
    QList<Remote> remotes;
    RemotesStore own;
    if (own.load())
        remotes << own.remotes();
    for (const QString &directory : lxcConfigDirectories()) {
        if (const auto theirs = importLxcRemotes(directory))
            remotes << *theirs;
    }
    for (const Remote &remote : remotes) {
        if (remote.protocol == "simplestreams"_L1 && nameOf(remote.address) == remote.address)
            m_sources << sourceOf(remote.name, remote.address, m_sources);
    }
    for (const auto &[name, url] : usualSources) {
        if (nameOf(url) == url)
            m_sources << sourceOf(name, url, m_sources);
    }
}

QString ImageCatalog::nameOf(const QString &url) const
{
    for (const QVariant &source : m_sources) {
        if (source.toMap().value(u"url"_s) == url)
            return source.toMap().value(u"name"_s).toString();
    }
    return url;
}

void ImageCatalog::setSource(const QString &url)
{
    if (url == m_source)
        return;
    m_source = url;
    m_images.assign({});
    load();
}

/** Not at once: it may be what is calling. */
void ImageCatalog::dropTransport()
{
    if (m_transport)
        m_transport.release()->deleteLater();
}

void ImageCatalog::fail(const QString &error)
{
    m_pending = 0;
    m_errorText = error;
    dropTransport(); // what is under way is of no use any more
    Q_EMIT changed();
}

void ImageCatalog::load()
{
    m_errorText.clear();
    m_rows.clear();
    dropTransport();
    const QUrl url(m_source);
    m_pending = 1;
    m_transport = std::make_unique<WebTransport>(url);
    if ((url.scheme() != "https"_L1 && url.scheme() != "http"_L1) || url.host().isEmpty())
        return fail(tr("An address of a server for images begins with https://"));
    m_transport->fetch(u"streams/v1/index.json"_s, m_transport.get(), [this](Result<QByteArray> json) {
        const Result<QStringList> paths = json ? parseStreamsIndex(*json) : failure(json.error());
        paths ? fetchProducts(*paths) : fail(paths.error().message);
    });
    Q_EMIT changed();
}

void ImageCatalog::fetchProducts(const QStringList &paths)
{
    m_pending = int(paths.size());
    if (paths.isEmpty())
        take({});
    for (const QString &path : paths) {
        QObject *context = m_transport.get(); // gone with the next load()
        m_transport->fetch(path, context, [this, guard = QPointer(context)](Result<QByteArray> json) {
            if (guard != m_transport.get())
                return; // another list has been asked for
            if (!json)
                return fail(json.error().message);
            QThreadPool::globalInstance()->start([this, guard, json = *json] {
                auto images = std::make_shared<Result<QList<CatalogImage>>>(parseStreamsProducts(json));
                QMetaObject::invokeMethod(qApp, [this, guard, images] {
                    if (!guard || guard != m_transport.get())
                        return;
                    *images ? take(**images) : fail(images->error().message);
                }, Qt::QueuedConnection);
            });
        });
    }
}

void ImageCatalog::take(const QList<CatalogImage> &images)
{
    for (const CatalogImage &image : images)
        m_rows << rowOf(image);
    m_pending = std::max(0, m_pending - 1);
    if (m_pending == 0)
        m_images.assign(m_rows);
    Q_EMIT changed();
}

}
