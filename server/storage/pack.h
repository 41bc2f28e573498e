// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include "models/config/compression.h"
#include "server/storage/storageservice.h"

namespace quayside {

/** A small file that stands in an archive before the folders. */
struct PackedFile {
    QByteArray name; ///< at most 100 bytes
    QByteArray content;
    qint64 seconds = 0; ///< of its last change, since 1970
};

/** A folder that goes into an archive with all that unpacking restores. */
struct PackedTree {
    QString directory;       ///< may be in use: what vanishes meanwhile is left out
    QByteArray name;         ///< there: "backup/container"; empty: its members stand at the top
    IdMap onDisk;            ///< owners are moved back by it
    QByteArrayList members = {}; ///< of the folder itself, only these; empty: all
};

struct PackJob {
    QList<PackedFile> files;
    QList<PackedTree> trees;
    Compression compression;
};

/** Writes a tar archive of the job, compressed, to `file` (empty, open for reading and writing). Helper processes do the work, joined by a
 *  pipe: memory is constant. `progress` gets what was written so far: "12.50MiB (25.00MiB/s)". 507 for a full disk, 501 when the machine
 *  can't compress so, 500 else; the file then holds a part. Blocking, long. */
Result<> packArchive(const PackJob &job, int file, const ProgressFunction &progress = {});

/** The bytes of one file in a tar archive, owned by root and 0644, with padding. Pure. */
QByteArray tarEntry(const PackedFile &file);

}
