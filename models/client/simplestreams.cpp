// SPDX-License-Identifier: Apache-2.0
#include "models/client/simplestreams.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

#include "models/client/catalogdownloads.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
/** Debian's names of architectures, in which the streams are written. */
constexpr std::pair<QLatin1StringView, QLatin1StringView> architectures[] = { { "amd64"_L1, "x86_64"_L1 }, { "arm64"_L1, "aarch64"_L1 },
    { "armhf"_L1, "armv7l"_L1 }, { "armel"_L1, "armv6l"_L1 }, { "i386"_L1, "i686"_L1 }, { "ppc64el"_L1, "ppc64le"_L1 } };

QString architectureName(const QString &name)
{
    for (const auto &[debian, kernel] : architectures) {
        if (name == debian)
            return kernel;
    }
    return name;
}

/** The root file of each kind of instance, best first: the item's name, and under which key of the metadata item the fingerprint of
 *  both together stands. */
struct RootFile {
    const char *item, *combined;
    bool isVirtualMachine;
};
constexpr RootFile rootFiles[] = { { "squashfs", "combined_squashfs_sha256", false }, { "root.tar.xz", "combined_rootxz_sha256", false },
    { "root.tar.xz", "combined_sha256", false }, { "disk-kvm.img", "combined_disk-kvm-img_sha256", true }, { "disk1.img", "combined_disk1-img_sha256", true },
    { "disk.qcow2", "combined_disk-kvm-img_sha256", true }, { "uefi1.img", "combined_uefi1-img_sha256", true } };

/** Items are found by their file type: their names differ between servers. */
QJsonObject itemOf(const QJsonObject &items, const QString &type)
{
    for (const QJsonValue &value : items) {
        if (value.toObject().value("ftype"_L1) == type)
            return value.toObject();
    }
    return {};
}

void takeItems(const QJsonObject &items, CatalogImage &image)
{
    const QJsonObject lxd = itemOf(items, u"lxd.tar.xz"_s), incus = itemOf(items, u"incus.tar.xz"_s), &metadata = lxd.isEmpty() ? incus : lxd;
    for (const RootFile &root : rootFiles) {
        const QJsonObject file = itemOf(items, QString::fromLatin1(root.item));
        const QString fingerprint = metadata.value(QLatin1StringView(root.combined)).toString();
        QString &known = root.isVirtualMachine ? image.virtualMachine : image.container;
        if (file.isEmpty() || fingerprint.isEmpty() || !known.isEmpty())
            continue;
        known = fingerprint;
        (root.isVirtualMachine ? image.virtualMachineSize : image.containerSize) = metadata.value("size"_L1).toInteger() + file.value("size"_L1).toInteger();
    }
}

Result<QJsonObject> rootOf(const QByteArray &json, QLatin1StringView format)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (root.value("format"_L1).toString() != format)
        return failure(badRequest(u"The server doesn't speak simplestreams: \"%1\" expected"_s.arg(format)));
    return root;
}

CatalogImage imageOf(const QString &product, const QJsonObject &about)
{
    CatalogImage image;
    image.product = product;
    image.os = about.value("os"_L1).toString();
    image.release = about.value("release"_L1).toString();
    image.releaseTitle = about.value("release_title"_L1).toString(image.release);
    image.variant = about.value("variant"_L1).toString();
    image.architecture = architectureName(about.value("arch"_L1).toString());
    for (const QString &alias : about.value("aliases"_L1).toString().split(u',', Qt::SkipEmptyParts))
        image.aliases << alias.trimmed();
    const QJsonObject versions = about.value("versions"_L1).toObject();
    // Names of versions are dates: the last in order is the newest. One that is incomplete yet doesn't count.
    for (auto version = versions.end(); version != versions.begin() && image.container.isEmpty() && image.virtualMachine.isEmpty();) {
        --version;
        image.version = version.key();
        takeItems(version->toObject().value("items"_L1).toObject(), image);
    }
    return image;
}

// --- what can be downloaded -------------------------------------------------------------------------------------------------
bool isSha256(const QString &text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

std::optional<CatalogDownload::File> fileOf(const QJsonObject &item)
{
    const CatalogDownload::File file { item.value("path"_L1).toString(), item.value("size"_L1).toInteger() };
    return file.size > 0 && isSafeStreamsPath(file.path) ? std::optional(file) : std::nullopt;
}

Timestamp dayOf(const QString &text, const QString &format)
{
    const QDate day = QDate::fromString(text, format);
    return day.isValid() ? Timestamp::fromSeconds(day.startOfDay(Qt::UTC).toSecsSinceEpoch()) : Timestamp::zero();
}

/** What all images of one version have in common. */
CatalogDownload versionOf(const QJsonObject &about, const QString &name, const QJsonObject &version)
{
    const auto text = [&](QLatin1StringView key) { return about.value(key).toString(); };
    CatalogDownload out;
    out.version = name;
    out.streamsArchitecture = text("arch"_L1);
    out.architecture = architectureName(out.streamsArchitecture);
    for (const QString &alias : text("aliases"_L1).split(u',', Qt::SkipEmptyParts))
        out.aliases << alias.trimmed();
    out.createdAt = dayOf(name.left(8), u"yyyyMMdd"_s);
    out.expiresAt = dayOf(text("support_eol"_L1), u"yyyy-MM-dd"_s);
    const QString label = version.value("label"_L1).toString();
    const QString titled = u"%1 %2 %3"_s.arg(text("os"_L1), text("release_title"_L1), out.streamsArchitecture) + (label.isEmpty() ? QString() : u" (%1)"_s.arg(label));
    out.properties = { { u"os"_s, text("os"_L1) }, { u"release"_s, text("release"_L1) }, { u"version"_s, text("version"_L1) },
        { u"architecture"_s, out.streamsArchitecture }, { u"label"_s, label }, { u"serial"_s, name }, { u"description"_s, u"%1 (%2)"_s.arg(titled, name) } };
    out.properties.removeIf([](const auto &entry) { return entry.value().isEmpty(); });
    return out;
}

/** `meta` with `root`, or alone when it holds both. */
void addDownload(QList<CatalogDownload> &list, CatalogDownload image, const QString &fingerprint, const QJsonObject &meta, const QJsonObject *root)
{
    const bool isKnown = std::any_of(list.begin(), list.end(), [&](const CatalogDownload &other) { return other.fingerprint == fingerprint; });
    const auto first = fileOf(meta), second = root ? fileOf(*root) : std::nullopt;
    if (isKnown || !isSha256(fingerprint) || !first || (root && !second))
        return;
    image.fingerprint = fingerprint;
    image.filename = first->path.section(u'/', -1);
    image.files << *first;
    if (second)
        image.files << *second;
    image.properties.insert(u"type"_s, root ? root->value("ftype"_L1).toString() : u"tar.gz"_s);
    list << std::move(image);
}

void addDownloads(QList<CatalogDownload> &list, const CatalogDownload &version, const QJsonObject &items)
{
    QList<CatalogDownload> found;
    const QJsonObject lxd = itemOf(items, u"lxd.tar.xz"_s), incus = itemOf(items, u"incus.tar.xz"_s), &meta = lxd.isEmpty() ? incus : lxd;
    for (const RootFile &root : rootFiles) {
        const QJsonObject file = itemOf(items, QString::fromLatin1(root.item));
        CatalogDownload image = version;
        image.isVirtualMachine = root.isVirtualMachine;
        addDownload(found, image, meta.value(QLatin1StringView(root.combined)).toString(), meta, &file);
    }
    const QJsonObject whole = itemOf(items, u"lxd_combined.tar.gz"_s);
    addDownload(found, version, whole.value("sha256"_L1).toString(), whole, nullptr);
    list << found;
}
}

bool isSafeStreamsPath(const QString &path)
{
    const QStringList parts = path.split(u'/');
    return path.size() <= 1024 && std::none_of(path.begin(), path.end(), [](QChar c) { return c == u'\\' || c < u' '; })
        && std::none_of(parts.begin(), parts.end(), [](const QString &part) { return part.isEmpty() || part == "."_L1 || part == ".."_L1; });
}

Result<QList<CatalogDownload>> parseStreamsDownloads(const QByteArray &json)
{
    const QJsonObject root = TRY(rootOf(json, "products:1.0"_L1));
    QList<CatalogDownload> images;
    for (const QJsonValue &product : root.value("products"_L1).toObject()) {
        const QJsonObject about = product.toObject(), versions = about.value("versions"_L1).toObject();
        for (auto version = versions.begin(); version != versions.end(); ++version) {
            const CatalogDownload common = versionOf(about, version.key(), version->toObject());
            if (!common.createdAt.isZero())
                addDownloads(images, common, version->toObject().value("items"_L1).toObject());
        }
    }
    return images;
}

Result<QStringList> parseStreamsIndex(const QByteArray &json)
{
    const QJsonObject root = TRY(rootOf(json, "index:1.0"_L1));
    QStringList paths;
    for (const QJsonValue &value : root.value("index"_L1).toObject()) {
        const QJsonObject entry = value.toObject();
        const QString path = entry.value("path"_L1).toString();
        if (entry.value("datatype"_L1) == "image-downloads"_L1 && !path.isEmpty() && !path.contains(".."_L1) && !path.contains("://"_L1))
            paths << path;
    }
    return paths;
}

Result<QList<CatalogImage>> parseStreamsProducts(const QByteArray &json)
{
    const QJsonObject root = TRY(rootOf(json, "products:1.0"_L1));
    QList<CatalogImage> images;
    const QJsonObject products = root.value("products"_L1).toObject();
    for (auto it = products.begin(); it != products.end(); ++it) {
        CatalogImage image = imageOf(it.key(), it->toObject());
        if (!image.container.isEmpty() || !image.virtualMachine.isEmpty())
            images << std::move(image);
    }
    return images;
}

}
