// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/image/imageservice.h"
#include "server/system/namedlocks.h"
#include "server/system/statedir.h"

namespace quayside {

struct ImageService::Private {
    Repositories &rows;
    const StateDir &dir;
    StorageService &storage;
    EventBus &events;
    NamedLocks locks; ///< by fingerprint: rows and files change together

    QString metaPath(const QString &fingerprint) const { return dir.images() + u'/' + fingerprint; }
    bool isUsed(const QString &fingerprint) const; ///< by any project
    void removeFiles(const QString &fingerprint) const;
    void announce(const ImageRow &image, const QString &what) const; ///< "created", "updated", "deleted"
};

}
