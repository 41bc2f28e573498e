// SPDX-License-Identifier: Apache-2.0
#include "server/instance/templateapply.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

#include "server/instance/templatetext.h"
#include "server/instance/volumemetadata.h"
#include "server/system/smallfile.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
/** A file to make. */
struct Entry {
    QString path; ///< inside
    api::ImageTemplate from;
};

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

/** An existing file keeps its owner and mode; a new one is root's, 0644. */
Result<> writeFile(const SafeRoot &root, const Entry &entry, const QByteArray &bytes, const TemplateTarget &target)
{
    const QByteArray path = entry.path.toUtf8();
    const bool existed = root.stat(path, false).has_value();
    if (existed && entry.from.createOnly)
        return {};
    if (!existed)
        TRY(makeParents(root, path, target));
    const UniqueFd fd = TRY(root.openFile(path, O_WRONLY | O_CREAT | O_TRUNC, 0644));
    if (!existed && (fchown(fd.get(), uid_t(target.rootUid), gid_t(target.rootGid)) < 0 || fchmod(fd.get(), 0644) < 0))
        return failure(systemError(entry.path, errno));
    return writeAll(fd.get(), bytes);
}

Result<> apply(const SafeRoot &rootfs, const QByteArray &text, const Entry &entry, const TemplateTarget &target, const QString &trigger)
{
    const TemplateContext context { trigger, entry.path, target.instance, target.config, target.devices, entry.from.properties };
    const auto rendered = renderTemplate(QString::fromUtf8(text), context);
    if (!rendered)
        return failure(badRequest(u"%1 (%2)"_s.arg(rendered.error().message, entry.from.file)));
    return writeFile(rootfs, entry, rendered->toUtf8(), target);
}
}

Result<> applyTemplates(const TemplateTarget &target, const QString &trigger)
{
    const SafeRoot volume = TRY(SafeRoot::open(target.volumePath));
    const VolumeMetadata metadata(volume);
    const api::ImageMetadata found = TRY(metadata.read());
    if (found.templates.isEmpty())
        return {};
    const SafeRoot rootfs = TRY(volume.folder("rootfs"));
    for (auto it = found.templates.begin(); it != found.templates.end(); ++it) {
        if (it->when.contains(trigger))
            TRY(apply(rootfs, TRY(metadata.readTemplate(it->file.toUtf8())), { it.key(), *it }, target, trigger));
    }
    return {};
}

}
