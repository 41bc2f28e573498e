// SPDX-License-Identifier: Apache-2.0
#include "app/servermode.h"

/** The daemon without any GUI library: the same commands as `quayside`, and the daemon when none is named. */
int main(int argc, char **argv) { return quayside::serverMain(argc, argv, quayside::DefaultCommand::Server); }
