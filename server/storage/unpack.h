// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/storage/storageservice.h"

namespace quayside {

/** Unpacks an image into the empty `directory`: metadata.yaml, templates/ and rootfs/ with owners, modes, links, device nodes in dev/,
 *  extended attributes; owners moved by `shift` when it is given. Runs in helper processes that can't leave the directory.
 *  507 "… No space left on device" for a full disk, 400 for an image that is damaged; what was unpacked then stays for
 *  the caller to remove. Blocking. */
Result<> unpackImage(const ImageFiles &image, const QString &directory, const IdMap *shift, const ProgressFunction &progress = {});

/** Whether the file begins as a squashfs does. */
bool isSquashfs(const QString &path);

}
