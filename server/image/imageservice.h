// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/api/image.h"
#include "server/storage/storageservice.h"

namespace quayside {

class OperationRegistry;
class Operation;

/** Images: rows, files in DIR/images, import and export. Blocking; worker and operation threads. */
class ImageService {
public:
    ImageService(Repositories &rows, const StateDir &dir, StorageService &storage, EventBus &events);
    ~ImageService();
    /** At start: removes uploads a crash left and rows whose files are gone (logged). */
    Result<> recover();

    /** What came with an upload: X-LXD-* headers and multipart names already read into it. */
    struct Upload {
        QString project;
        QString metaPath;          ///< a finished file in DIR/images, taken over or removed
        QString rootfsPath;        ///< of a split image, else empty
        QString expectedFingerprint; ///< X-LXD-fingerprint; 400 on mismatch
        QString filename;
        bool isPublic = false;
        StringMap properties;
        QStringList profiles;
        QList<api::ImageAliasRef> aliases;
        Timestamp expiresAt = Timestamp::zero();
    };
    /** Checks the files (format, metadata.yaml, architecture, entries), moves them into place and makes the row. 409 when it is there. */
    Result<RowPtr<ImageRow>> import(Upload upload);
    /** Downloads a unified tarball from a URL whose HEAD names LXD-Image-* headers (source type "url"). */
    Result<RowPtr<ImageRow>> importUrl(const api::ImagesPost &post, const QString &project, Operation &operation);

    Result<RowPtr<ImageRow>> find(const QString &project, const QString &fingerprintOrPrefix) const;
    /** alias -> image, else 404. */
    Result<RowPtr<ImageRow>> resolve(const QString &project, const QString &alias, const QString &fingerprint,
        const StringMap &properties) const;
    Result<ImageFiles> files(const ImageRow &image) const;
    Result<> remove(const QString &project, const QString &fingerprint);
    Result<> markUsed(const ImageRow &image);
    api::Image render(const ImageRow &image) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}
