// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/image/imageserver.h"

namespace quayside {

struct CatalogDownload;

/** Protocol "simplestreams": a web server with a catalogue (streams/v1/index.json and the product files it names) and the images' files. */
class StreamsImageServer final : public ImageServer {
public:
    StreamsImageServer(ImageSource source, QUrl base, QByteArray certificate, Context context)
        : ImageServer(std::move(source), std::move(base), std::move(certificate), std::move(context)) { }
    /** An alias may end with "/" and an architecture; without one it is this machine's, if there is an image for that. */
    Result<OfferedImage> find() override;
    Result<std::shared_ptr<ImageUpload>> fetch(const OfferedImage &image) override;

private:
    Result<QByteArray> file(const QString &path, qint64 limit) const;
    Result<QList<CatalogDownload>> catalogue() const;
    Result<> fetchFile(const OfferedImage::File &file, const QString &what, ImageUpload &upload) const;
};

/** The image of a catalogue that `name` means, by alias, fingerprint or how one begins; of the type if one is given, else of a container
 *  if there is one; `architecture` if there is one of it. 404; 400 for the beginning of several fingerprints. Pure. */
Result<OfferedImage> findInCatalogue(const QList<CatalogDownload> &catalogue, const QString &name, const QString &type, const QString &architecture);

}
