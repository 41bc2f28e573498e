// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

namespace quayside::test {

/** Machines that we made up from the kernel's documentation. */
inline const QString machineFolder = QStringLiteral(QUAYSIDE_TEST_DATA "/resources/");
constexpr const char *machineNames[] = { "server", "workstation", "arm", "hybrid", "foursockets", "clusters" };

/** A folder in memory, where there is one: hundreds of files are written and read. */
struct MachineRoot : QTemporaryDir {
    MachineRoot() : QTemporaryDir(QFileInfo(QStringLiteral("/dev/shm")).isWritable() ? QStringLiteral("/dev/shm/quayside-XXXXXX") : QDir::tempPath() + QStringLiteral("/quayside-XXXXXX")) { }
};

/** The machine of that name, with the tables of ids, in a folder. */
inline bool unpackMachine(const QString &root, const QString &machine)
{
    const auto unpack = [&](const QString &tree) {
        return QProcess::execute(QStringLiteral("python3"), { QStringLiteral(QUAYSIDE_TEST_DATA "/../support/tree.py"), machineFolder + tree + QStringLiteral(".tree"), root });
    };
    return unpack(machine) == 0 && unpack(QStringLiteral("ids")) == 0;
}

}
