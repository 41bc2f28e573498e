// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/device/runconfig.h"
#include "server/instance/configvalues.h"
#include "server/instance/expansion.h"
#include "server/instance/instancedriver.h"
#include "server/store/rows.h"
#include "server/system/statedir.h"

namespace quayside {

/** What a start is made from. */
struct RunInput {
    const StateDir &dir;
    const InstanceRow &row;
    const Expansion &expanded;
    IdMap idmap;
    QString volumePath;
};

/** All of the driver's wishes but for devices. 400 for limits that make no sense. No file is touched. */
Result<RunConfig> runConfig(const RunInput &input);
/** Whether the instance could be started, as far as its config goes: the machine has what is asked for, and the driver takes it. 400
 *  that names the key. */
Result<> checkStartable(InstanceDriver &driver, const RunInput &input);
/** 501 for what would be dangerous to leave out silently. Pure. */
Result<> checkSupported(const StringMap &config);
/** Makes logs/NAME, devices/NAME and the seccomp policy's file. */
Result<> prepareFolders(const StateDir &dir, const InstanceRow &row, const StringMap &config);
/** linux.kernel_modules. 500 when one can't be loaded. Blocking. */
Result<> loadKernelModules(const StringMap &config);

}
