// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

#include "models/core/result.h"
#include "models/core/timestamp.h"
#include "models/core/types.h"

namespace quayside {

/** One image of a simplestreams server: one version of a product, with one of its root files. Value type. */
struct CatalogDownload {
    struct File {
        QString path; ///< below the server's address; checked, see isSafeStreamsPath()
        qint64 size = 0;
    };
    QString fingerprint; ///< SHA-256 of the files one after the other, lower-case hex
    bool isVirtualMachine = false;
    QString architecture, streamsArchitecture; ///< "x86_64", "amd64"
    QStringList aliases;
    QString version; ///< "20261120_05:24": the later in order, the newer
    QString filename;
    StringMap properties;
    Timestamp createdAt = Timestamp::zero(), expiresAt = Timestamp::zero(); ///< expiresAt zero: not said
    QList<File> files; ///< the metadata's, then the root file system's; or one that holds both
};

/** All versions in a product file, of each the root files best first; what is incomplete, or names no SHA-256 or no size, is left out.
 *  400 when it is no such file. Pure. */
Result<QList<CatalogDownload>> parseStreamsDownloads(const QByteArray &json);
/** A path of a file below a server's address: no way up or out of it. Pure. */
bool isSafeStreamsPath(const QString &path);

}
