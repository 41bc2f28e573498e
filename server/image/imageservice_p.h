// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/image/answercache.h"
#include "server/image/downloadturns.h"
#include "server/image/imageserver.h"
#include "server/image/imageservice.h"
#include "server/system/namedlocks.h"
#include "server/system/statedir.h"

namespace quayside {

/** An image that is whole, but not yet in its place. */
struct Arrived {
    QString fingerprint;
    qint64 size = 0;
    InstanceType type = InstanceType::Container;
    ImageMetadata metadata;
    std::function<Result<>()> take; ///< puts its files there; called only if they aren't there for another project
};

struct ImageService::Private {
    Repositories &rows;
    const StateDir &dir;
    StorageService &storage;
    EventBus &events;
    NamedLocks locks; ///< by fingerprint: rows and files change together
    DownloadTurns downloads;
    AnswerCache answers;

    QString metaPath(const QString &fingerprint) const { return dir.images() + u'/' + fingerprint; }
    bool isUsed(const QString &fingerprint) const; ///< by any project
    void removeFiles(const QString &fingerprint) const;
    /** Files and row of a new image, both or none. */
    Result<RowPtr<ImageRow>> store(const Arrived &image, const Import &info, Operation *operation);
    /** Finds the image that is meant. */
    struct Found {
        std::unique_ptr<ImageServer> server;
        OfferedImage image;
    };
    WebProxies proxies() const; ///< of the configuration now
    Result<Found> ask(const ImageSource &source, Operation *operation, bool isFresh);
    Result<RowPtr<ImageRow>> take(const Found &found, const ImageSource &source, Import info, Operation *operation);
    Result<RowPtr<ImageRow>> change(const RowPtr<ImageRow> &image, const Import &info);
    Result<RowPtr<ImageRow>> adoptOf(const QString &otherProject, const OfferedImage &offer, const Import &info, Operation *operation);
    Result<RowPtr<ImageRow>> fetch(const Found &found, const Import &info, Operation *operation);
    static void tell(Operation *operation, const QString &fingerprint, qint64 size);
    static void setSource(ImageRow &row, const std::optional<api::ImageUpdateSource> &source);
    Result<> succeed(const ImageRow &old, const ImageRow &next);
    void announce(const ImageRow &image, const QString &what) const; ///< "created", "updated", "deleted"
};

}
