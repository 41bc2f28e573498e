// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/image/imagescanner.h"

namespace quayside {

/** scanImage() for squashfs: waits until the file is whole, then has unsquashfs list it. Blocking. */
Result<ImageScan> scanSquashfs(GrowingFile &file, ImagePart part);

/** What one line of `unsquashfs -lln` tells ("crw-rw-rw- 0/0  1,  3 2020-01-01 00:00 squashfs-root/dev/null"): its type and name. Pure. */
struct SquashfsEntry {
    mode_t type = 0;
    QByteArray name;
};
std::optional<SquashfsEntry> parseSquashfsLine(const QByteArray &line);

}
