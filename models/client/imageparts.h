// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIODevice>

#include "models/core/result.h"

namespace quayside {

/** A split image (metadata, and a root file system) travels as one body of type multipart/form-data. These make two files of such a body and
 *  the other way round; they block, and take the same memory for any size. Any thread. */

/** Where `file` holds such a body, it becomes the metadata, and the root file system stands beside it under the same name with ".root" at its
 *  end. Any other file stays as it is. */
Result<> unpackImage(const QString &file);

/** Writes the body to `to`; gives its boundary. */
Result<QByteArray> packImage(const QString &metadata, const QString &rootfs, QIODevice &to);

}
