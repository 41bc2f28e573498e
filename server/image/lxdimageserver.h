// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/image/imageserver.h"

namespace quayside {

/** Protocol "lxd": a server with the same API as ours, asked as anybody may ask it, for public images and with a secret. */
class LxdImageServer final : public ImageServer {
public:
    LxdImageServer(ImageSource source, QUrl base, QByteArray certificate, Context context)
        : ImageServer(std::move(source), std::move(base), std::move(certificate), std::move(context)) { }
    Result<OfferedImage> find() override;
    Result<std::shared_ptr<ImageUpload>> fetch(const OfferedImage &image) override;

private:
    Result<QJsonObject> object(const QByteArray &path) const;
    Result<QString> targetOf(const QString &alias) const;
    QByteArray query() const;
};

}
