// SPDX-License-Identifier: Apache-2.0
#include "server/instance/templateapply.h"

#include <QFile>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#include <yaml-cpp/yaml.h>

#include "server/instance/templatetext.h"
#include "server/system/saferoot.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
/** One entry of metadata.yaml's `templates`. */
struct Entry {
    QString path;   ///< inside
    QString file;   ///< below templates/
    QStringList when;
    bool createOnly = false;
    StringMap properties;
};

constexpr qint64 maximumSize = 1 << 20; ///< of metadata.yaml and of a template

QString text(const YAML::Node &node) { return node && node.IsScalar() ? QString::fromStdString(node.Scalar()) : QString(); }

Entry entryFrom(const QString &path, const YAML::Node &node)
{
    Entry entry { path, text(node["template"]), {}, text(node["create_only"]) == "true"_L1, {} };
    for (const YAML::Node &when : node["when"])
        entry.when.append(text(when));
    for (const auto &property : node["properties"])
        entry.properties.insert(text(property.first), text(property.second));
    return entry;
}

Result<QList<Entry>> parse(const QByteArray &yaml)
{
    try {
        QList<Entry> entries;
        for (const auto &item : YAML::Load(yaml.toStdString())["templates"])
            entries.append(entryFrom(text(item.first), item.second));
        return entries;
    } catch (const YAML::Exception &error) { // yaml-cpp has no other way to tell
        return failure(badRequest(u"The image's metadata.yaml can't be read: %1"_s.arg(QLatin1StringView(error.what()))));
    }
}

Result<QByteArray> readAll(const SafeRoot &root, const QByteArray &path)
{
    const UniqueFd fd = TRY(root.openFile(path, O_RDONLY));
    QFile file;
    if (!file.open(fd.get(), QIODevice::ReadOnly))
        return failure(internal(u"Couldn't read %1"_s.arg(QString::fromUtf8(path))));
    const QByteArray bytes = file.read(maximumSize + 1);
    if (bytes.size() > maximumSize)
        return failure(badRequest(u"%1 is too large"_s.arg(QString::fromUtf8(path))));
    return bytes;
}

Result<> makeParents(const SafeRoot &root, const QByteArray &path, const TemplateTarget &target)
{
    for (qsizetype slash = path.indexOf('/', 1); slash > 0; slash = path.indexOf('/', slash + 1)) {
        const QByteArray folder = path.left(slash);
        if (root.stat(folder, false))
            continue;
        TRY(root.makeDirectory(folder, 0755));
        TRY(root.setOwner(folder, target.rootUid, target.rootGid));
    }
    return {};
}

Result<> writeAll(int fd, const QByteArray &bytes, const QString &path)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t written = ::write(fd, bytes.constData() + done, size_t(bytes.size() - done));
        if (written < 0)
            return failure(systemError(u"Couldn't write "_s + path, errno));
        done += written;
    }
    return {};
}

/** An existing file keeps its owner and mode; a new one is root's, 0644. */
Result<> writeFile(const SafeRoot &root, const Entry &entry, const QByteArray &bytes, const TemplateTarget &target)
{
    const QByteArray path = entry.path.toUtf8();
    const bool existed = root.stat(path, false).has_value();
    if (existed && entry.createOnly)
        return {};
    if (!existed)
        TRY(makeParents(root, path, target));
    const UniqueFd fd = TRY(root.openFile(path, O_WRONLY | O_CREAT | O_TRUNC, 0644));
    if (!existed && (fchown(fd.get(), uid_t(target.rootUid), gid_t(target.rootGid)) < 0 || fchmod(fd.get(), 0644) < 0))
        return failure(systemError(entry.path, errno));
    return writeAll(fd.get(), bytes, entry.path);
}

Result<> apply(const SafeRoot &rootfs, const SafeRoot &templates, const Entry &entry, const TemplateTarget &target, const QString &trigger)
{
    const QString source = QString::fromUtf8(TRY(readAll(templates, entry.file.toUtf8())));
    const TemplateContext context { trigger, entry.path, target.instance, target.config, target.devices, entry.properties };
    const auto rendered = renderTemplate(source, context);
    if (!rendered)
        return failure(badRequest(u"%1 (%2)"_s.arg(rendered.error().message, entry.file)));
    return writeFile(rootfs, entry, rendered->toUtf8(), target);
}
}

Result<> applyTemplates(const TemplateTarget &target, const QString &trigger)
{
    const SafeRoot volume = TRY(SafeRoot::open(target.volumePath));
    const auto yaml = readAll(volume, "metadata.yaml");
    if (!yaml)
        return yaml.error().status == 404 ? Result<>() : failure(yaml.error());
    const QList<Entry> entries = TRY(parse(*yaml));
    if (entries.isEmpty())
        return {};
    const auto templates = SafeRoot::open(target.volumePath + u"/templates"_s);
    const SafeRoot rootfs = TRY(SafeRoot::open(target.volumePath + u"/rootfs"_s));
    for (const Entry &entry : entries) {
        if (!entry.when.contains(trigger))
            continue;
        if (!templates)
            return failure(templates.error());
        TRY(apply(rootfs, *templates, entry, target, trigger));
    }
    return {};
}

}
