// SPDX-License-Identifier: Apache-2.0
#include "app/desktopcommand.h"
#include "app/servermode.h"

int main(int argc, char **argv)
{
    if (quayside::isServerCommand(argc, argv))
        return quayside::serverMain(argc, argv, quayside::DefaultCommand::Help, quayside::desktopHelp());
    return quayside::desktopMain(argc, argv);
}
