// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/storage/storageservice.h"

namespace quayside {

/** Unpacks an image into the empty `directory`: metadata.yaml, templates/ and rootfs/ with owners, modes, links, device nodes in dev/,
 *  extended attributes; owners moved by `shift` when it is given. Runs in helper processes that can't leave the directory.
 *  507 "… No space left on device" for a full disk, 400 for an image that is damaged; what was unpacked then stays for
 *  the caller to remove. Blocking. */
Result<> unpackImage(const ImageFiles &image, const QString &directory, const IdMap *shift, const ProgressFunction &progress = {});

/** Unpacks what is below `folder` in a tar archive (in any compression) or squashfs into the empty `directory`, as unpackImage() does;
 *  the folder becomes the directory itself. 400 also when it isn't in the archive. Blocking. */
Result<> unpackFolder(const QString &archive, const QByteArray &folder, const QString &directory, const IdMap *shift,
    const ProgressFunction &progress = {});

/** The bytes of one file in such an archive, read by a process that sees nothing but the folder `jail`. 404 when a whole archive
 *  doesn't have it, 400 for a damaged one and for a file of more than 16 MiB. Blocking. */
Result<QByteArray> readFromArchive(const QString &archive, const QByteArray &name, const QString &jail);
inline constexpr qint64 maximumFromArchive = 16 * 1024 * 1024;

/** Whether the file begins as a squashfs does. */
bool isSquashfs(const QString &path);

}
