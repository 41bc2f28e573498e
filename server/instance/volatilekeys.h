// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace quayside {

/** Keys that the server itself keeps in an instance's config. */
namespace volatileKey {
inline const QString applyTemplate = QStringLiteral("volatile.apply_template");
inline const QString baseImage = QStringLiteral("volatile.base_image");
inline const QString idmapBase = QStringLiteral("volatile.idmap.base");
inline const QString idmapCurrent = QStringLiteral("volatile.idmap.current");
inline const QString idmapNext = QStringLiteral("volatile.idmap.next");
inline const QString lastIdmap = QStringLiteral("volatile.last_state.idmap");
inline const QString lastPower = QStringLiteral("volatile.last_state.power");
inline const QString refreshFrom = QStringLiteral("volatile.refresh.next"); ///< a refresh that was begun: "PROJECT/NAME", with its snapshots "PROJECT/NAME/", or "PROJECT/NAME/SNAPSHOT"
inline const QString renameTo = QStringLiteral("volatile.rename.next");
inline const QString restoreFrom = QStringLiteral("volatile.restore.next"); ///< a restore that was begun: the snapshot
}

}
