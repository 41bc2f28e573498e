// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace quayside {

/** Milliseconds after which a test gives up waiting for something. */
inline constexpr int patience = 60'000;

/** What can be read until `wanted` has been seen, the other side ends or patience does. */
QByteArray readUntil(int fd, const QByteArray &wanted);
QStringList linesOf(const QString &path);
/** How many cgroups, in all hierarchies, have `part` in their names. */
int groupsNamed(const QString &part);
/** A system of Debian's static busybox in an empty folder: its init runs a shell on the console. */
bool makeRootfs(const QString &path);

}
