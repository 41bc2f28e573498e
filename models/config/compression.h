// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include "models/core/result.h"

namespace quayside {

/** How an archive is compressed, as requests and the keys `*.compression_algorithm` name it: a program with arguments, "zstd -3"
 *  (extensions image_compression_algorithm, backup_compression, compression_squashfs). Value type. */
struct Compression {
    QString algorithm = QStringLiteral("none"); ///< "none", "gzip", "pigz", "bzip2", "lzma", "xz", "zstd", "squashfs"
    QStringList arguments; ///< levels and the like: nothing that names a file or turns the program round

    /** 400 for another program, and for arguments that aren't known to be harmless. Pure. */
    static Result<Compression> parse(const QString &text);

    bool operator==(const Compression &) const = default;
};

}
