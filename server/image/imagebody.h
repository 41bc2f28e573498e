// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "server/image/imageupload.h"
#include "server/image/multipart.h"

namespace quayside {

/** An image as it comes in the body of one HTTP message: a unified one as it is, or both files of a split one as multipart/form-data
 *  ("metadata" first, then "rootfs", or "rootfs.img" of a virtual machine). One thread. */
class ImageBody {
public:
    /** By the message's Content-Type. 507 for a full disk. */
    static Result<std::unique_ptr<ImageBody>> create(const QString &imagesDirectory, const QByteArray &contentType);
    ImageBody(const ImageBody &) = delete;

    bool isMultipart() const { return m_parser.has_value(); }
    /** 400 for parts that are no image's. */
    Result<> append(QByteArrayView bytes);
    /** The body is over: 400 when something of the image is missing. */
    Result<> finish();
    const std::shared_ptr<ImageUpload> &upload() const { return m_upload; }
    /** Of the last part, as its sender says; empty for a unified image. */
    const QString &filename() const { return m_filename; }

private:
    explicit ImageBody(std::shared_ptr<ImageUpload> upload) : m_upload(std::move(upload)) { }
    Result<> beginPart(const MultipartParser::Part &part);

    std::shared_ptr<ImageUpload> m_upload;
    std::optional<MultipartParser> m_parser;
    QString m_filename;
    int m_parts = 0;
};

}
