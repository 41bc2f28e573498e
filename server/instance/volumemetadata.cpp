// SPDX-License-Identifier: Apache-2.0
#include "server/instance/volumemetadata.h"

#include <QJsonDocument>
#include <fcntl.h>

#include "server/image/imagemetadata.h"
#include "server/instance/backupfile.h"

namespace quayside {

using namespace Qt::StringLiterals;

Result<api::ImageMetadata> VolumeMetadata::read() const
{
    auto yaml = m_volume.readFile("metadata.yaml", maximumMetadataSize);
    if (!yaml && yaml.error().status == 404)
        return api::ImageMetadata();
    return parseMetadataYaml(TRY(std::move(yaml)));
}

Result<> VolumeMetadata::write(const api::ImageMetadata &metadata) const
{
    TRY(checkMetadata(metadata));
    const QByteArray yaml = yamlFromJson(QJsonDocument::fromJson(toJson(metadata)).object());
    if (yaml.size() > maximumMetadataSize)
        return failure(badRequest(u"metadata.yaml would be larger than %1 bytes"_s.arg(maximumMetadataSize)));
    return m_volume.replaceFile("metadata.yaml", yaml, 0644, temporaries[0]);
}

Result<QByteArrayList> VolumeMetadata::templates() const
{
    auto folder = m_volume.folder("templates");
    if (!folder && folder.error().status == 404)
        return QByteArrayList();
    return TRY(std::move(folder)).list("/");
}

/** The templates' folder, when `name` can be one of its files. */
Result<SafeRoot> VolumeMetadata::folder(const QByteArray &name) const
{
    if (name.isEmpty() || name == "." || name == ".." || name.contains('/') || name.contains('\0'))
        return failure(badRequest(u"Invalid template filename"_s));
    return m_volume.folder("templates");
}

template<class T>
static Result<T> found(Result<T> result, const QByteArray &name)
{
    if (!result && result.error().status == 404)
        return failure(notFound(u"Template \"%1\" not found"_s.arg(QString::fromUtf8(name))));
    return result;
}

Result<UniqueFd> VolumeMetadata::openTemplate(const QByteArray &name) const
{
    const SafeRoot templates = TRY(found(folder(name), name));
    UniqueFd fd = TRY(found(templates.openFile(name, O_RDONLY | O_NOFOLLOW), name));
    struct stat info {};
    if (::fstat(fd.get(), &info) < 0 || !S_ISREG(info.st_mode))
        return failure(badRequest(u"Template \"%1\" isn't a file"_s.arg(QString::fromUtf8(name))));
    return fd;
}

Result<QByteArray> VolumeMetadata::readTemplate(const QByteArray &name) const
{
    return found(TRY(found(folder(name), name)).readFile(name, maximumTemplate), name);
}

Result<> VolumeMetadata::writeTemplate(const QByteArray &name, const QByteArray &text) const
{
    if (const auto templates = folder(name); !templates) {
        if (templates.error().status != 404)
            return failure(templates.error());
        TRY(m_volume.makeDirectory("templates", 0711));
    }
    return m_volume.replaceFile("templates/" + name, text, 0644, temporaries[1]);
}

Result<> VolumeMetadata::removeTemplate(const QByteArray &name) const
{
    return found(TRY(found(folder(name), name)).remove(name), name);
}

}
