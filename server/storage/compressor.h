// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayList>

#include "models/config/compression.h"

namespace quayside {

/** The command that compresses its standard input to its standard output, a file open for reading and writing: of the programs that
 *  write the wanted format, the quickest one that this machine has. Empty for "none". 501 that names a package when it has none. */
Result<QByteArrayList> compressCommand(const Compression &compression);

/** Whether what it has written stays as it is: a squashfs gets its head at the end. */
bool writesInOrder(const Compression &compression);

}
