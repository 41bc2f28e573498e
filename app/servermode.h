// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCommandLineOption>
#include <QList>
#include <QString>

namespace quayside {

/** What a command line without a command means: `quaysided` starts the daemon, `quayside` shows its help. */
enum class DefaultCommand { Server, Help };

/** Whether the command line is for the server side (`--server`, `waitready`, `shutdown`, `init`, `import`, `--version`, `--help`), which
 *  then needs no GUI. A file that is named is the desktop's. */
bool isServerCommand(int argc, char **argv);

/** Runs it and gives the exit status: 0 done, 1 failed (the reason on stderr), 2 wrong use. Call before any thread or
 *  application object exists. `desktopOptions` are told by --help. */
int serverMain(int argc, char **argv, DefaultCommand otherwise = DefaultCommand::Help, const QList<QCommandLineOption> &desktopOptions = {});

/** Says on stderr what is wrong with a command line that means nothing, and gives the exit status for it, 2. */
int usedWrongly(QString text);

}
