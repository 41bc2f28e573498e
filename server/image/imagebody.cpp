// SPDX-License-Identifier: Apache-2.0
#include "server/image/imagebody.h"

namespace quayside {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<ImageBody>> ImageBody::create(const QString &imagesDirectory, const QByteArray &contentType)
{
    const QByteArray boundary = MultipartParser::boundaryOf(contentType);
    auto upload = TRY(ImageUpload::create(imagesDirectory, boundary.isEmpty() ? ImagePart::Unified : ImagePart::Metadata));
    std::unique_ptr<ImageBody> body(new ImageBody(std::move(upload)));
    if (!boundary.isEmpty())
        body->m_parser.emplace(boundary, [self = body.get()](const auto &part) { return self->beginPart(part); },
            [self = body.get()](QByteArrayView bytes) { return self->m_upload->append(bytes); });
    return body;
}

Result<> ImageBody::beginPart(const MultipartParser::Part &part)
{
    const int index = m_parts++;
    const bool isDisk = part.name == "rootfs.img"_L1;
    if (index > 1 || (index == 0 && part.name != "metadata"_L1) || (index == 1 && !isDisk && part.name != "rootfs"_L1))
        return failure(badRequest(u"Invalid multipart image: \"metadata\" comes first, then \"rootfs\" or \"rootfs.img\""_s));
    if (index == 0)
        return {};
    m_filename = part.filename;
    return m_upload->beginRootfs(isDisk);
}

Result<> ImageBody::append(QByteArrayView bytes) { return m_parser ? m_parser->feed(bytes) : m_upload->append(bytes); }

Result<> ImageBody::finish()
{
    if (!m_parser)
        return {};
    TRY(m_parser->finish());
    return m_upload->isSplit() ? Result<>() : failure(badRequest(u"Invalid multipart image: it has no rootfs"_s));
}

}
