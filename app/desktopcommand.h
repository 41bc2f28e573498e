// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCommandLineOption>
#include <QList>

namespace quayside {

/** The desktop: reads its options, shows the window, runs until it closes. Gives the exit status: 0 done, 1 failed, 2 wrong use. */
int desktopMain(int argc, char **argv);
/** Its options that the daemon doesn't have. */
QList<QCommandLineOption> desktopHelp();

}
