// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/helper/verb.h"

namespace quayside::helper {

/** LXCPATH NAME CONFIGFILE: starts the container; its monitor lives on by itself. Reports "started PID" or "failed TEXT". */
int forkStart(Arguments arguments);
/** LXCPATH NAME CONFIGFILE FOLDER STOP: CRIU writes memory and processes into the folder; with "stop" they end then, else they go on.
 *  Reports "done" or "failed TEXT". */
int forkDump(Arguments arguments);
/** LXCPATH NAME CONFIGFILE FOLDER: forkstart with what forkdump wrote. */
int forkRestore(Arguments arguments);
/** LXCPATH NAME CONFIGFILE UID GID CWD TERMINAL: runs a command inside, with standard streams 0 to 2, or with a new terminal
 *  when TERMINAL is "COLUMNSxROWS" and not "-". Input: environment "KEY=VALUE", each ended by a zero byte, an empty one, then
 *  the command's words ended the same way. Reports "started PID" with its pidfd and the terminal's master, later "exited CODE". */
int forkExec(Arguments arguments);
/** LXCPATH NAME: reports "console" with the console's master side and the socket that keeps it reserved. */
int forkConsole(Arguments arguments);
/** LXCPATH NAME…: prints "NAME PID" for each that runs. */
int forkInfo(Arguments arguments);
/** LXCPATH NAME CONFIGFILE: loads the file only. Reports "fine" or "failed LINE" with the line that liblxc refuses. */
int checkConfig(Arguments arguments);
/** Prints liblxc's version and "FEATURE true" or "FEATURE false" for what the API names as lxc_features. */
int features(Arguments arguments);
/** SOURCE TARGET OPTIONS FSTYPE: mountInto() the container whose init's pidfd is descriptor 0. Reports "done" or "failed TEXT". */
int forkMount(Arguments arguments);
/** TARGET: unmountFrom() that container. Reports the same. */
int forkUnmount(Arguments arguments);
/** LXCPATH NAME KEY VALUE: changes a cgroup item of a running container, "devices.allow" with v2 too. Reports the same. */
int forkCgroup(Arguments arguments);
/** LOG SOURCE TARGET OPTIONS FSTYPE: the same as forkmount for liblxc's hook "start-host"; an error goes into the container's log. */
int mountHook(Arguments arguments);
/** Loads, then waits on the channel for the verb that it is to be, which so starts a millisecond earlier: one message of words, each
 *  ended by a zero byte. The first holds the numbers that the descriptors sent with it get, a digit each; the others are the verb
 *  and its arguments. Ends when the daemon does. */
int spare(Arguments arguments);
inline constexpr int spareOrderSize = 8192; ///< bytes such a message may have
/** PATH: exit status 0 when the file system of that folder can be mounted with another id map. */
int probeIdmap(Arguments arguments);
/** SOCKET PROJECT INSTANCE EVENT: called by liblxc's hooks; tells the daemon. */
int callHook(Arguments arguments);

}
