// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/api/image.h"
#include "server/image/fingerprint.h"
#include "server/image/imagemetadata.h"
#include "server/storage/storageservice.h"

namespace quayside {

class ImageBody;
class ImageUpload;
class Operation;
struct ImageSource;

/** Images: rows, files in DIR/images, import and export. Blocking; worker and operation threads. Source: doc/image-handling.md,
 *  endpoints /1.0/images. */
class ImageService {
public:
    ImageService(Repositories &rows, const StateDir &dir, StorageService &storage, EventBus &events);
    ~ImageService();
    /** At start: removes uploads a crash left and files without a row; rows whose files are gone are logged and removed. */
    Result<> recover();

    /** What comes with an image's files: X-LXD-* headers, or the members of a JSON request. */
    struct Import {
        QString project;
        QString expectedFingerprint; ///< 400 on mismatch; empty: any
        QString filename;
        bool isPublic = false;
        bool autoUpdate = false;
        StringMap properties; ///< laid over those of metadata.yaml
        std::optional<QStringList> profiles; ///< none: {"default"}
        QList<api::ImageAliasRef> aliases;
        Timestamp expiresAt = Timestamp::zero(); ///< zero: as metadata.yaml says
        QString profilesOf; ///< the project whose profiles are meant; empty: `project`
        bool cached = false; ///< it came for an instance, and may go when none was made of it for long
        std::optional<api::ImageUpdateSource> updateSource; ///< where newer ones come from

        /** Of a JSON request in `project`, whose images are in `home`. */
        static Import of(const api::ImagesPost &post, const QString &home, const QString &project);
    };
    /** An upload to be filled by what comes as `contentType`. 507 for a full disk. */
    Result<std::unique_ptr<ImageBody>> beginUpload(const QByteArray &contentType) const;
    /** Finishes the upload (checks its files), moves them into place and makes the row. `operation` gets {"fingerprint", "size"} as
     *  metadata as soon as they are known. 409 "Image with same fingerprint already exists". Nothing stays on failure. */
    Result<RowPtr<ImageRow>> import(ImageUpload &upload, const Import &info, Operation *operation = nullptr);
    /** DIR/images stays where it is while that is held. */
    Result<std::shared_ptr<void>> hold() const;
    /** A new name in DIR/images for an image that is made here, by somebody with hold(); recover() removes a file of such a name. */
    QString newFile() const;
    /** import() of a unified image that this server wrote itself, of which nothing needs to be checked. */
    Result<RowPtr<ImageRow>> adopt(const QString &file, const Fingerprint::Sum &sum, const ImageMetadata &metadata, const Import &info,
        Operation *operation = nullptr);
    /** Source type "url": asks it (HEAD) for LXD-Image-Hash and LXD-Image-URL (400 without them), downloads the image from there and
     *  imports it. The operation gets "download_progress". */
    Result<RowPtr<ImageRow>> importUrl(const QString &url, Import info, Operation &operation);

    /** Source type "image": finds it on another server, downloads it unless it is here, and makes the row as import() does. One that the
     *  project has already gets what `info` says besides; 409 for an alias that exists. Found by an alias, its source is recorded.
     *  400, 404, 502, 503 and 504 as ImageServer. Several at once download an image only once. */
    Result<RowPtr<ImageRow>> pull(const ImageSource &source, Import info, Operation *operation);

    /** One that came under that alias from there and is kept up to date: good enough for an instance, whatever the server has today, as
     *  long as images.auto_update_interval isn't 0. The newest; 404. */
    Result<RowPtr<ImageRow>> cachedFor(const QString &project, const ImageSource &source) const;
    /** Asks the source for a newer one, which then has the aliases, the profiles and the visibility of this one, which goes. Whether
     *  there was one. 400 without a source; else as pull(). */
    Result<bool> refresh(const ImageRow &image, Operation *operation);

    /** A full fingerprint or any unambiguous prefix of it. */
    Result<RowPtr<ImageRow>> find(const QString &project, const QString &fingerprintOrPrefix) const;
    /** By alias, else fingerprint, else the newest whose properties are these. 400 when none of them is given, 404. */
    Result<RowPtr<ImageRow>> resolve(const QString &project, const QString &alias, const QString &fingerprint,
        const StringMap &properties) const;
    /** 404 when they are gone. */
    Result<ImageFiles> files(const ImageRow &image) const;
    Result<> update(const RowPtr<ImageRow> &image, const api::ImagePut &put, const QString &profilesOf);
    Result<> remove(const QString &project, const QString &fingerprint);
    Result<> markUsed(const ImageRow &image);
    api::Image render(const ImageRow &image) const;
    /** What PUT and PATCH may write, as it is now. */
    static api::ImagePut writable(const ImageRow &image);

    struct Private;

private:
    std::unique_ptr<Private> d;
};

}
