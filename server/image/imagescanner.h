// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "server/image/growingfile.h"
#include "server/image/imagemetadata.h"

namespace quayside {

/** Which file of an image is looked at. */
enum class ImagePart {
    Unified,  ///< metadata.yaml, templates/, rootfs/ (or rootfs.img) in one
    Metadata, ///< metadata.yaml, templates/
    Rootfs,   ///< the root file system itself
};

/** What a file holds. */
struct ImageScan {
    std::optional<ImageMetadata> metadata;
    bool hasRootfs = false; ///< a folder rootfs/
    bool hasDisk = false;   ///< a virtual machine's rootfs.img
};

/** Reads every header of a tar archive (in any compression) or squashfs, while it is still being written, without unpacking it.
 *  400 for what is not such a file, is cut off, or holds entries that lead out of the image: names with "..", absolute names and hard
 *  links, device nodes outside dev/; a metadata.yaml that is missing, over 1 MiB or wrong. Blocking. */
Result<ImageScan> scanImage(GrowingFile &file, ImagePart part);

/** The rules for one entry, on their own: `name` and `hardLink` ("" for none) as they stand in the archive. Pure. */
Result<> checkImageEntry(ImagePart part, const QByteArray &name, const QByteArray &hardLink, mode_t type);

}
