// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/helper/verb.h"

namespace quayside::helper {

/** DIRECTORY [IDMAP [PREFIX…]]: unpacks the tar archive on standard input, in any compression, into the folder, with owners,
 *  modes, times, links, sparse files, POSIX ACLs, capabilities and user attributes. IDMAP is the JSON text of an id map (""
 *  and "[]": none) by which owners are moved. With PREFIXes ("rootfs", "templates") only what is in them. Works inside a
 *  chroot without the capabilities to leave it or to make devices: nodes below dev/ are left out, others refused, as is any
 *  name with "..". Says on stderr what went wrong; exit status 1 then. */
int forkUnpack(Arguments arguments);

/** DIRECTORY IDMAP FOLDER: the same with what is below FOLDER in the archive ("backup/container"), which becomes the directory
 *  itself; when nothing is, that is an error. */
int forkExtract(Arguments arguments);

/** DIRECTORY NAME: writes the content of one file in the archive on standard input to standard output, from within the same jail.
 *  Exit status 3 when the archive is whole but has no such file. */
int forkCat(Arguments arguments);
inline constexpr int missingStatus = 3;

/** Writes the squashfs on standard input, a file, to standard output as a tar archive (pax), in a jail without files: owners, modes,
 *  times, links, holes, capabilities and user attributes; sockets are left out. Says on stderr what went wrong; exit status 1 then. */
int forkSquashfs(Arguments arguments);

/** Lists the tar archive on standard input while it is still being written, or the squashfs once it is whole, in a jail without files: each entry as "TYPE SIZE
 *  NAME\0LINK\0" (type as in st_mode, octal; the target of a hard link) and SIZE bytes of content, which is given of a metadata.yaml
 *  at the top (-1: it is no plain file of at most 1 MiB). Descriptor 3 tells the file's size each time it has grown, as 64 bits; a negative one says that it was given up, the
 *  end that it is whole. Exit status 4 for what is no such archive. */
int forkScan(Arguments arguments);
inline constexpr int sizesFd = 3;
inline constexpr int notAnArchiveStatus = 4;

/** DIRECTORY [IDMAP [NAME [MEMBER…]]]: writes the folder's tree to standard output as an uncompressed tar archive (pax), owners
 *  moved back by IDMAP, with all that forkunpack restores. Sockets and other file systems mounted in it are left out. With NAME it
 *  is a part of an archive, without what marks its end: the folder is called NAME there ("": it has no entry, its members stand at
 *  the top), and only the named members of the folder are taken. */
int forkPack(Arguments arguments);

}
