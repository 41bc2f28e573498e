// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/network/firewall.h"

namespace quayside {

/** The kinds of Firewall. Whether one is used: whether anybody has rules there; 501 when the machine can't have it. */
std::unique_ptr<Firewall> makeNftables(const QString &tag);
Result<bool> isNftablesUsed(); ///< asks the kernel itself
std::unique_ptr<Firewall> makeXtables(const QString &tag);
Result<bool> isXtablesUsed(); ///< 501 too where its programs are nftables in disguise

}
