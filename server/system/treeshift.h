// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

#include "models/core/result.h"
#include "server/system/idmap.h"

namespace quayside {

enum class ShiftDirection { ToHost, ToInside };

/** Moves the owners of everything in the tree at `path` through `map`, where a file system can't be mounted with another id map.
 *  Modes with setuid bits, POSIX ACLs (their ids too) and file capabilities (their root id too) are kept. Goes by descriptors
 *  only: links are never followed, other file systems mounted in the tree are left alone, a file with several names is moved
 *  once. 500 when an owner is not in the map; what was moved until then stays moved. Blocking, long. */
Result<> shiftTree(const QString &path, const IdMap &map, ShiftDirection direction);

/** A system.posix_acl_* attribute with its ids moved; none when it is malformed or an id isn't in the map. Pure. */
std::optional<QByteArray> shiftAcl(const QByteArray &attribute, const IdMap &map, ShiftDirection direction);
/** A security.capability attribute for a tree whose root is `rootId`: version 3, or version 2 when that is 0. None when it is
 *  malformed. Pure. */
std::optional<QByteArray> withCapabilityRoot(const QByteArray &attribute, qint64 rootId);

}
